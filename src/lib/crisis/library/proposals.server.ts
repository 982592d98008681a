import { and, asc, count, eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Locale } from '$lib/i18n/locale';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { user } from '$lib/staff/tables.server';
import { TEMPLATES, type Kind } from '../templates';
import { newest, ownIn, putInForce } from './change.server';
import { faultsOf } from './checks';
import { acceptRefusal, belowFloor } from './floor';
import { ownOf } from './own';
import { differences } from './places';
import { noted } from './propose.server';
import { templateProposal } from './tables.server';

type Proposal = typeof templateProposal.$inferSelect;

/** Puts in force what somebody else has proposed. */
export async function acceptProposal(actor: Actor, id: string): Promise<void | Refusal> {
	const { name } = await kommune();
	return write(async (tx): Promise<void | Refusal> => {
		const found = await byId(tx, id);
		if (!found) return refuse('library_proposal_settled');
		const { kind, own, builtIn, off } = found;
		const version = (await newest(tx, kind))?.version ?? 0;
		const by = { id: actor.id, decides: mayDecide(actor, kind) };
		const refusal = acceptRefusal(found, by, version);
		if (refusal) return refusal;
		if (Object.keys(faultsOf(TEMPLATES[kind], own, name)).length)
			return refuse('library_version_invalid');
		await settle(tx, actor, id, 'accepted');
		const proposer = await nameOf(tx, found.proposedBy);
		await putInForce(tx, actor, { action: 'library.accept', proposer }, kind, {
			own,
			builtIn,
			off
		});
	});
}

/** Says no, with a reason; whoever proposed it takes it back, and needs none. */
export function declineProposal(actor: Actor, id: string, reason: string): Promise<void | Refusal> {
	return write(async (tx): Promise<void | Refusal> => {
		const found = await byId(tx, id);
		if (found?.state !== 'waiting') return refuse('library_proposal_settled');
		const isMine = found.proposedBy === actor.id;
		if (!isMine && !mayDecide(actor, found.kind)) return refuse('crisis_not_allowed');
		if (!isMine && !reason) return refuse('library_proposal_reason');
		await settle(tx, actor, id, isMine ? 'withdrawn' : 'declined', reason);
		const action = isMine ? 'library.withdraw' : 'library.decline';
		await noted(tx, actor, action, found.kind, isMine ? {} : { reason });
	});
}

/** Administrators, and those who approve messages of the kind. */
function mayDecide(actor: Actor, kind: Kind): boolean {
	return may(actor, 'administer settings') || may(actor, 'approve crisis message', { kind });
}

/** The changes that wait, oldest first, as the one who looks meets them. @param only of one kind */
export async function waitingProposals(actor: Actor, locale: Locale, only?: Kind) {
	const rows = await reader
		.select({ proposal: templateProposal, proposer: user.name })
		.from(templateProposal)
		.innerJoin(user, eq(user.id, templateProposal.proposedBy))
		.where(
			and(
				eq(templateProposal.state, 'waiting'),
				only === undefined ? undefined : eq(templateProposal.kind, only)
			)
		)
		.orderBy(asc(templateProposal.proposedAt));
	return Promise.all(
		rows.map(async ({ proposal, proposer }) => {
			const { id, kind, own, proposedAt, proposedBy } = proposal;
			const stands = await newest(reader, kind);
			const before = ownIn(kind, stands);
			const by = { id: actor.id, decides: mayDecide(actor, kind) };
			return {
				...{ id, kind, proposer, proposedAt, name: TEMPLATES[kind].name[locale] },
				facts: TEMPLATES[kind].facts.map(({ key, label }) => ({ key, label })),
				isMine: proposedBy === actor.id,
				below: belowFloor(ownOf(TEMPLATES[kind]), before, own),
				differences: differences(before, own),
				refusal: acceptRefusal(proposal, by, stands?.version ?? 0)
			};
		})
	);
}

/** How many changes wait for somebody. */
export async function waitingCount(db: Reader = reader): Promise<number> {
	const waiting = eq(templateProposal.state, 'waiting');
	const [row] = await db.select({ n: count() }).from(templateProposal).where(waiting);
	return row?.n ?? 0;
}

async function byId(tx: Tx, id: string): Promise<Proposal | undefined> {
	return (await tx.select().from(templateProposal).where(eq(templateProposal.id, id)))[0];
}

async function nameOf(tx: Tx, id: string): Promise<string> {
	return (await tx.select().from(user).where(eq(user.id, id)))[0]?.name ?? id;
}

async function settle(
	tx: Tx,
	actor: Actor,
	id: string,
	state: 'accepted' | 'declined' | 'withdrawn',
	reason: string | null = null
) {
	const set = { state, decidedBy: actor.id, decidedAt: now(), reason: reason || null };
	await tx.update(templateProposal).set(set).where(eq(templateProposal.id, id));
}
