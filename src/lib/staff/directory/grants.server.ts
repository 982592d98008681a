import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import { changed } from '../changed.server';
import {
	reserveAdministrators,
	changedRights,
	grantsOf,
	storeGrant,
	type StoredGrant
} from '../grants.server';
import { sameGrant } from '../people';
import { grant, user } from '../tables.server';
import { units } from '../units.server';
import { grantsFromGroups, type DirectoryGrant } from './grantsFromGroups';
import { directoryMapping } from './tables.server';

type Person = { id: string; name: string };
type Rights = Pick<StoredGrant, 'role' | 'unitId' | 'kinds'>;

/** The roles that the groups give by what stands in the settings now. */
export async function rolesOf(tx: Tx, groups: string[]): Promise<DirectoryGrant[]> {
	return grantsFromGroups(groups, await tx.select().from(directoryMapping), await units(tx));
}

/** Makes the roles a person has from the directory those of the groups; others are left alone. */
export async function putGrants(tx: Tx, person: Person, wanted: DirectoryGrant[]): Promise<void> {
	const held = (await grantsOf(tx, person.id)).filter((one) => one.directoryMappingId !== null);
	const isHeld = (one: DirectoryGrant) => held.some((other) => isSame(other, one));
	const isWanted = (one: StoredGrant) => wanted.some((other) => isSame(one, other));
	for (const one of wanted) if (!isHeld(one)) await give(tx, person, one);
	for (const one of held) if (!isWanted(one)) await takeBack(tx, person, one);
}

/** Takes back from everybody what a mapping has given. @param but the id of one who keeps it */
export async function takeBackAll(tx: Tx, mappingId: string, but = ''): Promise<void> {
	const given = await tx
		.select({ grant, person: { id: user.id, name: user.name } })
		.from(grant)
		.innerJoin(user, eq(user.id, grant.userId))
		.where(and(eq(grant.directoryMappingId, mappingId), ne(grant.userId, but)));
	for (const { grant, person } of given) await takeBack(tx, person, grant);
}

async function give(tx: Tx, person: Person, given: DirectoryGrant): Promise<void> {
	const { directoryMappingId, ...rest } = given;
	const mapping = await mappingOf(tx, directoryMappingId);
	const { createdBy = null, approvedBy = null } = mapping ?? {};
	await storeGrant(tx, person.id, rest, { givenBy: createdBy, approvedBy, directoryMappingId });
	await changedRights(tx, null, 'staff.giveRole', person.id, told(person, given, mapping));
}

/** The last administrator who gets in without the directory keeps the role, as if given by hand. */
async function takeBack(tx: Tx, person: Person, held: StoredGrant): Promise<void> {
	const mapping = await mappingOf(tx, held.directoryMappingId);
	const details = told(person, held, mapping);
	if (held.role === 'administrator' && (await isLast(tx, person))) {
		await tx.update(grant).set({ directoryMappingId: null }).where(eq(grant.id, held.id));
		return changed(tx, null, 'directory.keptAdministrator', person.id, details);
	}
	await tx.delete(grant).where(eq(grant.id, held.id));
	await changedRights(tx, null, 'staff.takeRole', person.id, details);
}

async function isLast(tx: Tx, person: Person): Promise<boolean> {
	const held = await grantsOf(tx, person.id);
	if (held.filter(({ role }) => role === 'administrator').length > 1) return false;
	return !(await reserveAdministrators(tx)).some(({ id }) => id !== person.id);
}

async function mappingOf(tx: Tx, id: string | null) {
	const [found] = await tx
		.select()
		.from(directoryMapping)
		.where(eq(directoryMapping.id, id ?? ''));
	return found;
}

const told = (
	{ name }: Person,
	{ role, unitId, kinds }: Rights,
	mapping: { label: string } | undefined
) => ({ name, role, unitId, kinds, group: mapping?.label ?? null });

const isSame = (one: StoredGrant, other: DirectoryGrant) =>
	one.directoryMappingId === other.directoryMappingId && sameGrant(one, other);
