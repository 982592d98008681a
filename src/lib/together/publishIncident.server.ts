import { and, eq, lte, ne, sql } from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { osloDate, yearOf } from '../calendar/civilDate';
import { askingAlone } from '../crisis/breakGlass/waiting.server';
import { draftById, moveDraft, type Seen } from '../crisis/drafts.server';
import { closedExercise } from '../crisis/exercise/exercises.server';
import { isExercise } from '../crisis/exercise/exercise';
import { tellVersion } from '../crisis/exercise/tell.server';
import { appendVersion, incidentById, versionsOf } from '../crisis/incidents.server';
import { library, templateOf } from '../crisis/library/library.server';
import { publishedWith } from '../crisis/library/snapshot';
import { notePublished } from '../crisis/log/notePublished.server';
import { mayDo } from '../crisis/permission';
import { publication, readyToPublish, type Ready, type Way } from '../crisis/publication';
import { incidentDraft } from '../crisis/tables.server';
import { announce, newestChange } from '../database/changes.server';
import { now } from '../database/clock.server';
import { nextReference } from '../database/counter.server';
import { reader, write, type Tx } from '../database/database.server';
import { newId } from '../database/ids.server';
import { once } from '../database/once.server';
import { isRefused, refuse, type Refusal } from '../i18n/refusal';
import { kommune } from '../kommune/kommune.server';
import { refreshLane } from '../public/lane.server';
import type { Actor } from '../staff/actor';
import { audienceOf } from './reach.server';
import { brokeGlass } from './brokeGlass.server';
import { capSender, senderOf } from './capSender.server';
import { pauseForCrisis } from './pauseForCrisis.server';
import { smsEstimate } from './smsEstimate.server';
import { tellResidents } from './tellResidents.server';

/** What somebody says besides what is to be published. */
interface How {
	costSeen?: boolean;
	reason?: string;
}

export interface Published {
	ref: string;
	version: number;
}

/**
 * Publishes the draft that the actor has read (`seen`), alone or as the second person: the version,
 * its trace and the letter to subscribers are written in one transaction; then the page and the
 * feeds are rendered, and only then may the letter go.
 * @param key of the intent: the same one again answers the first result
 * @param how `costSeen`: the actor has ticked that SMS may cost more than the kommune's limit;
 *   `reason`: why what takes two goes out by one, since nobody has answered
 */
export async function publishDraft(
	actor: Actor,
	seen: Seen,
	key: string | null,
	how: How = {}
): Promise<Published | Refusal> {
	const ready = await prepared(actor, seen, how);
	const request = { key, scope: publishing(actor), content: seen };
	const result = await write((tx) =>
		once(tx, request, async () => (isRefused(ready) ? ready : publish(tx, actor, ready)))
	);
	if (!isRefused(result) && !isExercise(result.ref)) await refreshLane(await newestChange(reader));
	return result;
}

/** Under what name a colleague's publishing is remembered, so that it can be asked about. */
export function publishing({ id }: Actor): string {
	return `crisis.publish:${id}`;
}

/** What publishing is called in the log of the house. */
const ACTIONS = {
	one: 'crisis.publish',
	second: 'crisis.approve',
	decision: 'crisis.publishDecided',
	breakGlass: 'crisis.breakGlass'
} as const satisfies Record<Way, string>;

async function prepared(
	actor: Actor,
	{ id, hash }: Seen,
	{ costSeen, reason }: How
): Promise<Ready | Refusal> {
	const draft = await draftById(reader, id);
	if (draft?.contentHash !== hash) return refuse('crisis_draft_moved');
	const over = await closedExercise(reader, draft.exerciseId);
	if (over) return over;
	const us = await kommune();
	const [stands] = draft.incidentId ? await versionsOf(reader, draft.incidentId) : [];
	const ready = readyToPublish(
		{
			draft,
			audience: draft.exercise ? null : await audienceOf(reader, draft),
			incident: draft.incidentId ? await incidentById(reader, draft.incidentId) : null,
			template: await templateOf(reader, draft.kind),
			stands: stands ? publishedWith(stands) : null,
			sender: senderOf(us),
			cap: await capSender(us, draft.message),
			languages: us.messageLanguages,
			now: now(),
			...(reason !== undefined && { alone: await askingAlone(reader, actor, draft, reason) })
		},
		actor.id
	);
	if (isRefused(ready)) return ready;
	const task = ready.way === 'second' ? 'approve crisis message' : 'publish crisis message';
	const both = stands ? [draft, stands] : [draft];
	const may = both.every(({ kind, message }) => mayDo(actor, task, kind, message));
	if (!may) return refuse('crisis_not_allowed');
	const sms = costSeen || draft.exercise ? null : await smsEstimate(reader, draft);
	return sms?.confirm ? refuse('crisis_sms_cost_unconfirmed') : ready;
}

async function publish(tx: Tx, actor: Actor, ready: Ready): Promise<Published | Refusal> {
	const { draft, now: at } = ready;
	const incident = draft.incidentId ? await incidentById(tx, draft.incidentId) : null;
	if ((incident?.version ?? 0) !== draft.baseVersion) return refuse('crisis_version_moved');
	const { hash } = (await library(tx))[draft.kind];
	if ((draft.templateHash ?? hash) !== hash) return refuse('crisis_template_moved');
	if (!(await goes(tx, actor, ready))) return refuse('crisis_draft_moved');
	const ref =
		incident?.ref ??
		(await nextReference(tx, draft.exercise ? 'OVELSE' : 'K', yearOf(osloDate(at))));
	const ids = { actorId: actor.id, ref, incidentId: incident?.id ?? draft.id, versionId: newId() };
	const { after, version } = publication(ready, ids);
	await appendVersion(tx, after, version);
	await tx
		.update(incidentDraft)
		.set({ incidentId: after.id })
		.where(eq(incidentDraft.id, draft.id));
	const { step } = draft.message;
	const details = { version: after.version, step, kind: draft.kind, authorId: draft.authorId };
	await record(tx, { actor, action: ACTIONS[ready.way], subject: ref, details });
	await notePublished(tx, ready, { matterId: after.id, actor });
	if (ready.way === 'breakGlass') await brokeGlass(tx, actor, after, version);
	await pauseForCrisis(tx, actor, ready, after);
	if (after.exercise) await tellVersion(tx, after, version);
	else await tellResidents(tx, ready, ref, version);
	await announce(tx, { topic: 'incident', subject: ref });
	return { ref, version: after.version };
}

/** One conditional statement: the content that was read, by whoever may send it, in time. */
function goes(tx: Tx, actor: Actor, { draft, way, wait, now: at }: Ready): Promise<boolean> {
	const { contentHash, authorId, editedBy, submittedBy, editors } = incidentDraft;
	const read = eq(contentHash, draft.contentHash);
	if (way === 'breakGlass') {
		const waited = lte(incidentDraft.submittedAt, at - wait);
		return moveDraft(tx, draft.id, 'breakGlass', {}, read, waited);
	}
	if (way !== 'second') return moveDraft(tx, draft.id, 'publish', {}, read);
	const another = and(
		...[authorId, editedBy, submittedBy].map((hand) => ne(hand, actor.id)),
		sql`not exists (select 1 from json_each(${editors}) where value = ${actor.id})`
	);
	return moveDraft(tx, draft.id, 'approve', {}, read, another);
}
