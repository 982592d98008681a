import { and, asc, eq, gt } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import type { Actor } from '../actor';
import { administrators, changedRights, storeGrant } from '../grants.server';
import { newLink } from '../invitations.server';
import { person } from '../people.server';
import { user } from '../tables.server';
import { unitById } from '../units.server';
import { approvalRefusal, settledRefusal } from './proposal';
import { grantRequest } from './tables.server';

type GrantRequest = typeof grantRequest.$inferSelect;

/** A proposal as administrators see it. */
export interface ShownProposal extends GrantRequest {
	name: string;
	proposer: string | null;
	isMine: boolean;
	/** why the one who looks may not approve it, or null */
	refusal: Refusal | null;
}

/** The proposals that wait for an answer, the oldest first, as this administrator meets them. */
export async function waitingProposals(db: Reader, actor: Actor): Promise<ShownProposal[]> {
	const proposer = alias(user, 'proposer');
	const rows = await db
		.select({ request: grantRequest, name: user.name, proposer: proposer.name })
		.from(grantRequest)
		.innerJoin(user, eq(user.id, grantRequest.userId))
		.leftJoin(proposer, eq(proposer.id, grantRequest.proposedBy))
		.where(and(eq(grantRequest.state, 'waiting'), gt(grantRequest.expiresAt, now()), user.active))
		.orderBy(asc(grantRequest.proposedAt), asc(grantRequest.id));
	const here = (await administrators(db)).map(({ id }) => id);
	return rows.map(({ request, name, proposer }) => ({
		...request,
		...{ name, proposer },
		isMine: request.proposedBy === actor.id,
		refusal: approvalRefusal(request, actor.id, here, now())
	}));
}

/** Gives what was proposed. Who has not come in yet gets a new link, in their own mailbox only. */
export function approveProposal(actor: Actor, id: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const request = await byId(tx, id);
		if (!request) return refuse('proposals_settled');
		const here = (await administrators(tx)).map((one) => one.id);
		const refusal =
			approvalRefusal(request, actor.id, here, now()) ?? (await outdated(tx, request));
		if (refusal) return refusal;
		const { userId, proposedBy, directoryMappingId } = request;
		const { role, unitId, kinds, areaIds, until, onCall } = request;
		const given = { role, unitId, kinds, areaIds, until, onCall };
		const target = await person(tx, userId);
		if (!target?.active) return refuse('staff_person_gone');
		const origin = { givenBy: proposedBy, approvedBy: actor.id, directoryMappingId };
		await storeGrant(tx, userId, given, origin);
		await settle(tx, actor, request, 'approved', null);
		const details = { name: target.name, ...given, onCall: onCall || null };
		await changedRights(tx, actor, 'staff.approveRole', userId, details);
		if (!target.joined) await newLink(tx, target, publicOrigin());
	});
}

/** Says no. @param reason told to whoever proposed it, and in the log */
export function declineProposal(actor: Actor, id: string, reason: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const request = await byId(tx, id);
		const refusal = request ? settledRefusal(request, now()) : refuse('proposals_settled');
		if (!request || refusal) return refusal ?? undefined;
		if (!reason) return refuse('proposals_reason_missing');
		await settle(tx, actor, request, 'declined', reason);
		const details = { role: request.role, reason };
		await changedRights(tx, actor, 'staff.declineRole', request.userId, details);
	});
}

/** Takes back one's own proposal. */
export function takeBackProposal(actor: Actor, id: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const request = await byId(tx, id);
		if (request?.proposedBy !== actor.id) return refuse('proposals_settled');
		const refusal = settledRefusal(request, now());
		if (refusal) return refusal;
		await settle(tx, actor, request, 'takenBack', null);
		const details = { role: request.role };
		await changedRights(tx, actor, 'staff.takeBackProposal', request.userId, details);
	});
}

async function byId(tx: Tx, id: string): Promise<GrantRequest | undefined> {
	const [found] = await tx.select().from(grantRequest).where(eq(grantRequest.id, id));
	return found;
}

/** What has happened since it was proposed and makes it meaningless. */
async function outdated(tx: Tx, { unitId, until }: GrantRequest): Promise<Refusal | null> {
	if (unitId && !(await unitById(tx, unitId))?.active) return refuse('staff_unit_gone');
	return until !== null && until <= now() ? refuse('staff_grant_until_past') : null;
}

async function settle(
	tx: Tx,
	actor: Actor,
	{ id, userId, proposedBy, role }: GrantRequest,
	state: 'approved' | 'declined' | 'takenBack',
	reason: string | null
): Promise<void> {
	await tx
		.update(grantRequest)
		.set({ state, decidedBy: actor.id, decidedAt: now(), reason })
		.where(eq(grantRequest.id, id));
	const [target] = await tx.select().from(user).where(eq(user.id, userId));
	const [proposer] = await tx
		.select()
		.from(user)
		.where(eq(user.id, proposedBy ?? ''));
	if (state === 'takenBack' || !proposer || !target || proposer.id === actor.id) return;
	const t = translator(proposer.locale);
	const words = { by: actor.name, name: target.name, role: t(`staff_role_${role}`) };
	const [subject, text] =
		state === 'approved'
			? [t('proposals_approved_mail_subject', words), t('proposals_approved_mail_text', words)]
			: [
					t('proposals_declined_mail_subject', words),
					t('proposals_declined_mail_text', { ...words, reason: reason ?? '' })
				];
	const payload = { to: proposer.email, subject, text };
	await append(tx, { delivery: 'email', key: `proposals.${state}:${id}`, payload });
}
