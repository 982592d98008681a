import { and, asc, eq, gt } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { notEnded, type Actor } from './actor';
import { forgetAlertDevices } from './alerts/devices.server';
import { reserveAdministrators, changedRights, type StoredGrant } from './grants.server';
import {
	givingRefusal,
	newGrant,
	switchingOffRefusal,
	takingRefusal,
	type GrantRequest
} from './people';
import { elevation } from './elevation/tables.server';
import { halfSignIn } from './keys/tables.server';
import { linkedPeople } from './directory/mine.server';
import { isGuarded } from './proposals/proposal';
import { giveOrPropose } from './proposals/propose.server';
import { grant, session, user } from './tables.server';

export type { StoredGrant };

/** A colleague as administrators see one. */
export interface Person {
	id: string;
	name: string;
	email: string;
	active: boolean;
	/** false until the invitation has been accepted, or the directory has let the person in */
	joined: boolean;
	/** has an owner in the directory */
	linked: boolean;
	createdAt: number;
	locale: Locale;
	/** raised with every change of what the person may do */
	rightsVersion: number;
	grants: StoredGrant[];
}

/** Everybody, also those who are switched off, by name, with the grants that have not ended. */
export async function people(db: Reader): Promise<Person[]> {
	const rows = await db
		.select({ user, grant })
		.from(user)
		.leftJoin(grant, eq(grant.userId, user.id))
		.orderBy(asc(user.id), asc(grant.givenAt), asc(grant.id));
	const inDirectory = await linkedPeople(db);
	const found = new Map<string, Person>();
	for (const { user: row, grant } of rows) {
		const person = found.get(row.id) ?? asPerson(row, inDirectory.has(row.id));
		if (grant) person.grants.push(...notEnded([grant], now()));
		found.set(row.id, person);
	}
	return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** One colleague, or null. */
export async function person(db: Reader, id: string): Promise<Person | null> {
	return (await people(db)).find((one) => one.id === id) ?? null;
}

/**
 * Gives a role, or proposes it to the other administrators when it needs two (`giveOrPropose`).
 * Giving the same once more changes nothing but when it ends.
 * @param version of the person's rights as the administrator saw them
 */
export function giveRole(
	actor: Actor,
	personId: string,
	request: GrantRequest,
	version?: number
): Promise<'given' | 'waiting' | 'declined' | Refusal> {
	return write(async (tx) => {
		const given = newGrant(request, now());
		if (isRefused(given)) return given;
		const refusal =
			givingRefusal(actor.id, personId, given.role) ?? (await staleRefusal(tx, personId, version));
		return refusal ?? giveOrPropose(tx, actor, personId, given);
	});
}

/** Takes a role back; the person loses it with the next request. @param version as for giveRole */
export function takeRole(
	actor: Actor,
	personId: string,
	grantId: string,
	version?: number
): Promise<Refusal | void> {
	return write(async (tx) => {
		const target = await person(tx, personId);
		const held = target?.grants.find(({ id }) => id === grantId);
		if (!target || !held) return; // taken already: what was asked for is so
		const refusal =
			(held.directoryMappingId ? refuse('directory_gave_role') : null) ??
			takingRefusal(actor.id, personId, held.role, await otherAdministrators(tx, personId)) ??
			(await staleRefusal(tx, personId, version));
		if (refusal) return refusal;
		await tx.delete(grant).where(eq(grant.id, grantId));
		const { role, unitId, kinds, areaIds } = held;
		const details = { name: target.name, role, unitId, kinds, areaIds };
		await changedRights(tx, actor, 'staff.takeRole', personId, details);
	});
}

/**
 * Switches a person off, who is out at once everywhere, or on again: then with the roles there were,
 * but for those that need two, which are proposed anew. @param version as for giveRole
 * @returns 'waiting' when a second administrator is asked
 */
export function switchPerson(
	actor: Actor,
	personId: string,
	active: boolean,
	version?: number
): Promise<'waiting' | Refusal | void> {
	return write(async (tx) => {
		const target = await person(tx, personId);
		if (!target) return refuse('staff_person_gone');
		if (target.active === active) return; // done already: what was asked for is so
		const isAdministrator = target.grants.some(({ role }) => role === 'administrator');
		const others = await otherAdministrators(tx, personId);
		const refusal =
			(!active && switchingOffRefusal(actor.id, { id: personId, isAdministrator }, others)) ||
			(await staleRefusal(tx, personId, version));
		if (refusal) return refusal;
		await tx.update(user).set({ active }).where(eq(user.id, personId));
		if (!active) await showOut(tx, personId);
		const action = active ? 'staff.switchOn' : 'staff.switchOff';
		await changedRights(tx, actor, action, personId, { name: target.name });
		if (active) return proposeAnew(tx, actor, target);
	});
}

/** Why a form cannot be used: somebody changed the person's rights after it was shown. */
async function staleRefusal(tx: Tx, id: string, version?: number): Promise<Refusal | null> {
	if (version === undefined) return null;
	const target = await person(tx, id);
	return target && target.rightsVersion !== version ? refuse('staff_rights_changed') : null;
}

/** Ends all that a person has open: what was begun before does not go on if the person comes back. */
async function showOut(tx: Tx, id: string): Promise<void> {
	await tx.delete(session).where(eq(session.userId, id));
	await tx.delete(halfSignIn).where(eq(halfSignIn.userId, id));
	await forgetAlertDevices(tx, id);
	await tx.update(elevation).set({ endsAt: now() }).where(isElevated(id));
}

const isElevated = (id: string) => and(eq(elevation.userId, id), gt(elevation.endsAt, now()));

/**
 * The rights to warn and to administer that somebody had before they were switched off: one
 * administrator alone does not give them back. What groups gave comes with the next sign-in there.
 */
async function proposeAnew(tx: Tx, actor: Actor, { id, name, grants }: Person) {
	const guarded = grants.filter(({ role }) => isGuarded(role));
	for (const { id: grantId, role, unitId, kinds, areaIds } of guarded) {
		await tx.delete(grant).where(eq(grant.id, grantId));
		const details = { name, role, unitId, kinds, areaIds };
		await changedRights(tx, actor, 'staff.takeRole', id, details);
	}
	const answers = [];
	for (const { role, unitId, kinds, areaIds, until, onCall, directoryMappingId } of guarded)
		if (!directoryMappingId)
			answers.push(
				await giveOrPropose(tx, actor, id, { role, unitId, kinds, areaIds, until, onCall })
			);
	return answers.includes('waiting') ? ('waiting' as const) : undefined;
}

async function otherAdministrators(db: Reader, id: string): Promise<number> {
	return (await reserveAdministrators(db)).filter((one) => one.id !== id).length;
}

function asPerson(row: typeof user.$inferSelect, linked: boolean): Person {
	const { id, name, email, locale, active, passwordHash, createdAt, rightsVersion } = row;
	const joined = linked || passwordHash !== null;
	return { id, name, email, locale, active, joined, linked, createdAt, rightsVersion, grants: [] };
}
