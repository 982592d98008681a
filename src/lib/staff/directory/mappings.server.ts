import { asc, eq, inArray } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { newGrant, sameGrant, type GrantRequest } from '../people';
import { isGuarded } from '../proposals/proposal';
import { user } from '../tables.server';
import { tellAdministrators } from '../tellAdministrators.server';
import { unitById } from '../units.server';
import { groupValue } from './claims';
import { takeBackAll } from './grants.server';
import { inEffect } from './grantsFromGroups';
import { directoryMapping } from './tables.server';

export type StoredMapping = typeof directoryMapping.$inferSelect;

/** A mapping as the settings show it, with the names of those who stand behind it. */
export interface ShownMapping extends StoredMapping {
	proposedBy: string;
	approver: string | null;
	waits: boolean;
}

/** Every mapping, in the order they were made. */
export async function mappings(db: Reader): Promise<ShownMapping[]> {
	const rows = await db.select().from(directoryMapping).orderBy(asc(directoryMapping.createdAt));
	const ids = rows.flatMap(({ createdBy, approvedBy }) => [createdBy, approvedBy ?? createdBy]);
	const people = await db.select().from(user).where(inArray(user.id, ids));
	const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
	return rows.map((row) => ({
		...row,
		proposedBy: nameOf(row.createdBy),
		approver: row.approvedBy && nameOf(row.approvedBy),
		waits: !inEffect(row)
	}));
}

/** What an administrator asks for; `value` is the group as the directory writes it. */
export interface MappingRequest extends Pick<GrantRequest, 'role' | 'unitId' | 'kinds'> {
	value: string;
	label: string;
}

/**
 * Says that those in a group have a role, from the next time they sign in or are asked about. A role
 * that warns residents or administers waits for a second administrator.
 */
export function addMapping(
	actor: Actor,
	{ value, label, ...request }: MappingRequest
): Promise<Refusal | void> {
	return write(async (tx) => {
		const given = newGrant({ ...request, until: null }, now());
		if (isRefused(given)) return given;
		if (given.unitId && !(await unitById(tx, given.unitId))) return refuse('staff_unit_gone');
		const { role, unitId, kinds } = given;
		const compared = groupValue(value);
		const same = (await tx.select().from(directoryMapping)).some(
			(one) => one.value === compared && sameGrant({ ...one, areaIds: null, until: null }, given)
		);
		if (same) return refuse('directory_mapping_same');
		const id = newId();
		const row = { id, value: compared, label: label || compared, role, unitId, kinds };
		await tx.insert(directoryMapping).values({ ...row, createdBy: actor.id, createdAt: now() });
		await note(tx, actor, isGuarded(role) ? 'proposeMapping' : 'addMapping', row);
		if (isGuarded(role)) await askTheOthers(tx, actor, row);
	});
}

/** A second administrator agrees that a group has a powerful role. */
export function approveMapping(actor: Actor, id: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const mapping = await mappingById(tx, id);
		if (!mapping) return refuse('directory_mapping_gone');
		if (inEffect(mapping)) return;
		if (mapping.createdBy === actor.id) return refuse('directory_mapping_own');
		await tx
			.update(directoryMapping)
			.set({ approvedBy: actor.id, approvedAt: now() })
			.where(eq(directoryMapping.id, id));
		await note(tx, actor, 'approveMapping', mapping);
	});
}

/** Takes a mapping away, and the roles that it has given with it, at once. */
export function removeMapping(actor: Actor, id: string): Promise<void> {
	return write(async (tx) => {
		const mapping = await mappingById(tx, id);
		if (!mapping) return; // gone already: what was asked for is so
		await takeBackAll(tx, id);
		await tx.delete(directoryMapping).where(eq(directoryMapping.id, id));
		await note(tx, actor, 'removeMapping', mapping);
	});
}

/**
 * Lets every guarded mapping wait for a second administrator again, proposed by whoever changed
 * what it rests on: another issuer's groups are other people.
 */
export async function askAgainForPower(tx: Tx, actor: Actor): Promise<void> {
	const approved = { createdBy: actor.id, approvedBy: null, approvedAt: null };
	for (const mapping of await tx.select().from(directoryMapping)) {
		if (!isGuarded(mapping.role)) continue;
		await tx.update(directoryMapping).set(approved).where(eq(directoryMapping.id, mapping.id));
		await askTheOthers(tx, actor, mapping);
	}
}

async function askTheOthers(tx: Tx, actor: Actor, { id, label, role }: Asked): Promise<void> {
	const link = `${publicOrigin()}/intern/innstillinger/katalog/grupper`;
	await tellAdministrators(tx, `directory.ask:${id}:${now()}`, [actor.id], (t) => {
		const words = { by: actor.name, group: label, role: t(`staff_role_${role}`), link };
		return { subject: t('directory_mail_subject', words), text: t('directory_mail_text', words) };
	});
}
type Asked = Pick<StoredMapping, 'id' | 'label' | 'role'>;

async function mappingById(tx: Tx, id: string): Promise<StoredMapping | undefined> {
	const [found] = await tx.select().from(directoryMapping).where(eq(directoryMapping.id, id));
	return found;
}

function note(
	tx: Tx,
	actor: Actor,
	verb: 'addMapping' | 'proposeMapping' | 'approveMapping' | 'removeMapping',
	{ label, role, unitId, kinds }: Pick<StoredMapping, 'label' | 'role' | 'unitId' | 'kinds'>
) {
	const details = { group: label, role, unitId, kinds };
	return changed(tx, actor, `directory.${verb}`, 'directory', details);
}
