import { error, type RequestEvent } from '@sveltejs/kit';
import { draftById } from '$lib/crisis/drafts.server';
import { incidentById, standing } from '$lib/crisis/incidents.server';
import { templateOf } from '$lib/crisis/library/library.server';
import { reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { requireRecent } from '$lib/staff/keys/recent.server';
import { requireActor, type Visitor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';

/** The signed-in colleague, who may publish or approve something; 403 for others. */
export function requireCrisisTask(visitor: Visitor): Actor {
	const actor = requireActor(visitor);
	if (!may(actor, 'publish crisis message') && !may(actor, 'approve crisis message'))
		error(403, 'Du har ikke tilgang til dette.');
	return actor;
}

/**
 * A danger message leaves only by whoever showed a short while ago who it is, and so does the message
 * that ends one or makes it another kind; the draft waits. «Ingen endring» asks nobody: it rings
 * nowhere, says nothing new, and must not be put off on a long night.
 */
export async function requireRecentFor(event: RequestEvent, draftId: string): Promise<void> {
	const draft = await draftById(reader, draftId);
	if (!draft) return;
	const { id, kind, incidentId } = draft;
	const incident = incidentId === null ? null : await incidentById(reader, incidentId);
	const both = [await templateOf(reader, kind), await standing(reader, incident)];
	if (both.some((one) => one?.severity === 'alvorlig'))
		requireRecent(event, `/intern/krise/utkast/${id}`);
}

/** The signed-in colleague, who answers residents or publishes crisis messages; 403 for others. */
export function requireQuestionTask(visitor: Visitor): Actor {
	const actor = requireActor(visitor);
	const tasks = ['publish crisis message', 'approve crisis message', 'handle inquiries'] as const;
	if (!tasks.some((task) => may(actor, task))) error(403, 'Du har ikke tilgang til dette.');
	return actor;
}

/** The signed-in colleague, who administers or approves crisis messages; 403 for others. */
export function requireTemplateTask(visitor: Visitor): Actor {
	const actor = requireActor(visitor);
	const tasks = ['administer settings', 'approve crisis message'] as const;
	if (!tasks.some((task) => may(actor, task))) error(403, 'Du har ikke tilgang til dette.');
	return actor;
}
