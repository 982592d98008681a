import { and, asc, eq, isNotNull, ne } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { inForce, type Actor } from './actor';
import { changed } from './changed.server';
import {
	givingRefusal,
	newGrant,
	sameGrant,
	switchingOffRefusal,
	takingRefusal,
	type GrantRequest
} from './people';
import { grant, session, user } from './tables.server';
import { unitById } from './units.server';

export type StoredGrant = typeof grant.$inferSelect;

/** A colleague as administrators see one. */
export interface Person {
	id: string;
	name: string;
	email: string;
	active: boolean;
	/** false until the invitation has been accepted */
	joined: boolean;
	createdAt: number;
	grants: StoredGrant[];
}

/** Everybody, also those who are switched off, by name, with the grants that are in force. */
export async function people(db: Reader): Promise<Person[]> {
	const rows = await db
		.select({ user, grant })
		.from(user)
		.leftJoin(grant, eq(grant.userId, user.id))
		.orderBy(asc(user.id), asc(grant.givenAt), asc(grant.id));
	const found = new Map<string, Person>();
	for (const { user: row, grant } of rows) {
		const person = found.get(row.id) ?? asPerson(row);
		if (grant) person.grants.push(...inForce([grant], now()));
		found.set(row.id, person);
	}
	return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** One colleague, or null. */
export async function person(db: Reader, id: string): Promise<Person | null> {
	return (await people(db)).find((one) => one.id === id) ?? null;
}

/** Gives a role. Giving the same once more changes nothing but when it ends. */
export function giveRole(
	actor: Actor,
	personId: string,
	request: GrantRequest
): Promise<Refusal | void> {
	return write(async (tx) => {
		const given = newGrant(request, now());
		if (isRefused(given)) return given;
		const refusal = givingRefusal(actor.id, personId, given.role);
		if (refusal) return refusal;
		const target = await person(tx, personId);
		if (!target) return refuse('staff_person_gone');
		if (given.unitId && !(await unitById(tx, given.unitId))) return refuse('staff_unit_gone');
		const same = target.grants.find((held) => sameGrant(held, given));
		if (same) await tx.update(grant).set({ until: given.until }).where(eq(grant.id, same.id));
		else await insertGrant(tx, actor.id, personId, given);
		await changed(tx, actor, 'staff.giveRole', personId, { name: target.name, ...given });
	});
}

/** Takes a role back; the person loses it with the next request. */
export function takeRole(actor: Actor, personId: string, grantId: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const target = await person(tx, personId);
		const held = target?.grants.find(({ id }) => id === grantId);
		if (!target || !held) return; // taken already: what was asked for is so
		const others = await otherAdministrators(tx, personId);
		const refusal = takingRefusal(actor.id, personId, held.role, others);
		if (refusal) return refusal;
		await tx.delete(grant).where(eq(grant.id, grantId));
		const { role, unitId, kinds } = held;
		await changed(tx, actor, 'staff.takeRole', personId, {
			name: target.name,
			role,
			unitId,
			kinds
		});
	});
}

/** Switches a person off, who is out at once everywhere, or on again. */
export function switchPerson(
	actor: Actor,
	personId: string,
	active: boolean
): Promise<Refusal | void> {
	return write(async (tx) => {
		const target = await person(tx, personId);
		if (!target) return refuse('staff_person_gone');
		const isAdministrator = target.grants.some(({ role }) => role === 'administrator');
		const others = await otherAdministrators(tx, personId);
		const refusal =
			!active && switchingOffRefusal(actor.id, { id: personId, isAdministrator }, others);
		if (refusal) return refusal;
		await tx.update(user).set({ active }).where(eq(user.id, personId));
		if (!active) await tx.delete(session).where(eq(session.userId, personId));
		const action = active ? 'staff.switchOn' : 'staff.switchOff';
		await changed(tx, actor, action, personId, { name: target.name });
	});
}

/** Writes a grant. @param givenBy the id of the administrator; null when Varde sets itself up */
export async function insertGrant(
	tx: Tx,
	givenBy: string | null,
	userId: string,
	given: Pick<StoredGrant, 'role' | 'unitId' | 'kinds' | 'areaIds' | 'until'>
): Promise<void> {
	await tx.insert(grant).values({ ...given, id: newId(), userId, givenBy, givenAt: now() });
}

async function otherAdministrators(db: Reader, id: string): Promise<number> {
	const others = await db
		.selectDistinct({ id: user.id })
		.from(user)
		.innerJoin(grant, eq(grant.userId, user.id))
		.where(
			and(
				ne(user.id, id),
				eq(user.active, true),
				isNotNull(user.passwordHash),
				eq(grant.role, 'administrator')
			)
		);
	return others.length;
}

function asPerson({ id, name, email, active, passwordHash, createdAt }: typeof user.$inferSelect) {
	const grants: StoredGrant[] = [];
	return { id, name, email, active, joined: passwordHash !== null, createdAt, grants };
}
