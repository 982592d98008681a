import { and, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Actor } from '$lib/staff/actor';
import { tellAdministrators } from '$lib/staff/tellAdministrators.server';
import { TEMPLATES, type Kind } from '../templates';
import type { Own } from './own';
import { templateProposal } from './tables.server';

/** What is to become of a kind; what is left out, or null, stays as it is. */
export interface Change {
	own: Own;
	builtIn?: Own | null;
	off?: boolean | null;
}

interface Proposed extends Change {
	/** the version that it was made from; 0: there was none */
	seen: number;
}

/** Keeps a change for somebody else to decide; it takes the place of one of the kind that waits. */
export async function propose(
	tx: Tx,
	actor: Actor,
	kind: Kind,
	{ seen, own, builtIn, off }: Proposed
): Promise<{ waits: string }> {
	const waiting = and(eq(templateProposal.kind, kind), eq(templateProposal.state, 'waiting'));
	const over = { state: 'withdrawn', decidedBy: actor.id, decidedAt: now() } as const;
	await tx.update(templateProposal).set(over).where(waiting);
	const proposed = { id: newId(), kind, seen, proposedBy: actor.id, proposedAt: now() };
	await tx.insert(templateProposal).values({ ...proposed, own, builtIn, off });
	await noted(tx, actor, 'library.propose', kind);
	await tellAdministrators(tx, `library.propose:${proposed.id}`, [actor.id], (t) => {
		const link = `${publicOrigin()}/intern/krise/maler`;
		const words = { by: actor.name, name: TEMPLATES[kind].name[t.locale], link };
		return {
			subject: t('library_proposal_mail_subject', words),
			text: t('library_proposal_mail_text', words)
		};
	});
	return { waits: proposed.id };
}

/** Tells the log and open screens what became of a change. */
export async function noted(
	tx: Tx,
	actor: Actor,
	action: string,
	kind: Kind,
	details: Record<string, string> = {}
) {
	await record(tx, { actor, action, subject: kind, details });
	await announce(tx, { topic: 'library', subject: kind });
}
