import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Grant } from '../actor';
import { administrators, changedRights, grantsOf, storeGrant } from '../grants.server';
import { sameGrant } from '../people';
import { grant, user } from '../tables.server';
import { tellAdministrators } from '../tellAdministrators.server';
import { unitById } from '../units.server';
import { everGiven } from './everGiven.server';
import { mayGiveAlone, needsSecond, PROPOSAL_LASTS, settledRefusal } from './proposal';
import { grantRequest } from './tables.server';

/** Who gives or proposes; for a group of the directory, the administrator who connected it to the role. */
export type Giver = { id: string; name: string } | null;

/**
 * The one way to give a person a right. What lets somebody warn residents, approve a warning or
 * administer people, and goes beyond what the person holds, becomes a proposal that another
 * administrator must approve (told by mail); everything else is given at once.
 * @param by null only when no person stands behind it: then any administrator may approve
 * @param directoryMappingId the group that gives it: what was declined once for it is not proposed again
 * @returns 'given', 'waiting' (proposed now, or already), 'declined' (by the directory, and somebody
 *   said no before), or why it cannot be: the person or the unit is gone
 */
export async function giveOrPropose(
	tx: Tx,
	by: Giver,
	userId: string,
	given: Grant,
	directoryMappingId: string | null = null
): Promise<'given' | 'waiting' | 'declined' | Refusal> {
	const [person] = await tx.select().from(user).where(eq(user.id, userId));
	if (!person) return refuse('staff_person_gone');
	if (given.unitId && !(await unitById(tx, given.unitId))) return refuse('staff_unit_gone');
	const details = { name: person.name, ...given, onCall: given.onCall || null };
	const origin = { givenBy: by?.id ?? null, directoryMappingId };
	if (!needsSecond(await grantsOf(tx, userId), given)) {
		await storeGrant(tx, userId, given, origin);
		await changedRights(tx, by, 'staff.giveRole', userId, details);
		return 'given';
	}
	if (await isAlone(tx, by, given)) {
		await storeGrant(tx, userId, given, origin);
		await changedRights(tx, by, 'staff.giveRoleAlone', userId, details);
		return 'given';
	}
	const before = await answered(tx, userId, given, directoryMappingId);
	if (before) return before;
	const id = await insertRequest(tx, by, userId, given, directoryMappingId);
	await changedRights(tx, by, 'staff.proposeRole', userId, details);
	await askTheOthers(tx, id, by, { id: userId, name: person.name });
	return 'waiting';
}

/** Whether there is only this one administrator, and there has never been a second. */
async function isAlone(tx: Tx, by: Giver, { role }: Grant): Promise<boolean> {
	const here = (await administrators(tx)).map(({ id }) => id);
	return mayGiveAlone(role, by?.id ?? null, here, await pairedBefore(tx, by?.id ?? ''));
}

/** Whether the kommune has one administrator, who may make the second one at once. */
export async function awaitsSecondAdministrator(db: Reader): Promise<boolean> {
	const [first, ...others] = await administrators(db);
	return first !== undefined && !others.length && !(await pairedBefore(db, first.id));
}

/** Whether somebody else is an administrator, or the log knows of one who was. */
async function pairedBefore(db: Reader, lone: string): Promise<boolean> {
	const [other] = await db
		.select({ id: grant.id })
		.from(grant)
		.where(and(eq(grant.role, 'administrator'), ne(grant.userId, lone)))
		.limit(1);
	return other !== undefined || (await everGiven(db, 'administrator'));
}

/** What came of the same proposal before: it still waits, or somebody declined it for the directory. */
async function answered(
	tx: Tx,
	userId: string,
	given: Grant,
	directoryMappingId: string | null
): Promise<'waiting' | 'declined' | null> {
	const rows = await tx
		.select()
		.from(grantRequest)
		.where(eq(grantRequest.userId, userId))
		.orderBy(desc(grantRequest.proposedAt), desc(grantRequest.id));
	const same = rows.filter(
		(row) =>
			row.directoryMappingId === directoryMappingId &&
			row.until === given.until &&
			sameGrant(row, given)
	);
	if (same.some((row) => !settledRefusal(row, now()))) return 'waiting';
	return directoryMappingId && same[0]?.state === 'declined' ? 'declined' : null;
}

/** The rights that wait for an answer and would be a person's. */
export function proposedTo(db: Reader, userId: string) {
	const { state, expiresAt } = grantRequest;
	return db
		.select()
		.from(grantRequest)
		.where(and(eq(grantRequest.userId, userId), eq(state, 'waiting'), gt(expiresAt, now())));
}

async function insertRequest(
	tx: Tx,
	by: Giver,
	userId: string,
	given: Grant,
	directoryMappingId: string | null
): Promise<string> {
	const id = newId();
	const proposedAt = now();
	const proposedBy = by?.id ?? null;
	const row = { ...given, id, userId, directoryMappingId, proposedBy, proposedAt };
	await tx.insert(grantRequest).values({ ...row, expiresAt: proposedAt + PROPOSAL_LASTS });
	return id;
}

async function askTheOthers(tx: Tx, id: string, by: Giver, to: { id: string; name: string }) {
	const link = `${publicOrigin()}/intern/innstillinger/personer`;
	await tellAdministrators(tx, `proposals.ask:${id}`, [by?.id ?? null, to.id], (t) => {
		const words = { by: by?.name ?? t('ui_app'), name: to.name, link };
		return { subject: t('proposals_mail_subject', words), text: t('proposals_mail_text', words) };
	});
}
