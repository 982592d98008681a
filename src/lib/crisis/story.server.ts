import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { nextReference } from '$lib/database/counter.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import type { CapSender } from './capDocument';
import { roundUp } from './clock';
import { contentHash } from './contentHash';
import type { Draft } from './drafts.server';
import { appendVersion, standing, type Incident } from './incidents.server';
import { library } from './library/library.server';
import type { Confirmation, Message, MessageArea, Sender } from './message';
import { note } from './log/log.server';
import { notePublished } from './log/notePublished.server';
import { namesOf } from './people.server';
import { publication, readyToPublish, type Ready } from './publication';
import { incidentDraft } from './tables.server';
import { LANGS } from './template';
import { TEMPLATES, type Kind } from './templates';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Where and by whom made-up messages are told. */
export interface Setting {
	/** epoch milliseconds: when the stories end */
	at: number;
	/** who writes, and who approves what wants two */
	people: { duty: string; leader: string };
	/** The demo kommune's areas by id. */
	areas: Record<string, MessageArea>;
	sender: Sender;
	/** What a CAP document says of the sender when a message is for these areas. */
	cap: (message: Message) => Promise<CapSender>;
}

/**
 * Publishes a message of the story, by the same rule as a person's. @returns the incident after it
 * @param exerciseId the exercise that it is told in; null: it is meant
 */
export function storyOf(
	tx: Tx,
	{ people, sender, cap }: Setting,
	exerciseId: string | null = null
) {
	const exercise = exerciseId !== null;
	return async (kind: Kind, at: number, incident: Incident | null, changes: Partial<Message>) => {
		const message = messageOf(kind, at, await nameOf(tx, people.duty), changes);
		const { template, hash } = (await library(tx))[kind];
		const draft = {
			...draftOf(kind, message, incident, people.duty, at - 3 * MINUTE),
			contentHash: contentHash(kind, message, exercise),
			templateHash: hash,
			...{ exercise, exerciseId }
		};
		const actorId = template.approval === 2 ? people.leader : people.duty;
		const stands = await standing(tx, incident);
		const said = { sender, cap: await cap(message), audience: null, languages: LANGS, now: at };
		const before = { draft, incident, template, stands, ...said };
		const ready = readyToPublish(before, actorId);
		if (isRefused(ready)) throw new Error(`The demo's ${kind}: ${ready.refused}`);
		const ref =
			incident?.ref ?? (await nextReference(tx, exercise ? 'OVELSE' : 'K', yearOf(osloDate(at))));
		const ids = { actorId, ref, incidentId: incident?.id ?? draft.id, versionId: newId() };
		const { after, version } = publication(ready, ids);
		await appendVersion(tx, after, version);
		await tx.insert(incidentDraft).values({ ...draft, incidentId: after.id, state: 'published' });
		await noteStory(tx, ready, { matterId: after.id, actorId, at });
		return after;
	};
}

/** Leaves the trace that such a message would have left in the crisis log. */
async function noteStory(
	tx: Tx,
	ready: Ready,
	{ matterId, actorId, at }: { matterId: string; actorId: string; at: number }
): Promise<void> {
	const { authorId, createdAt, kind, message } = ready.draft;
	const names = await namesOf(tx, [authorId, actorId]);
	const by = (id: string) => ({ id, name: names[id] ?? '' });
	const details = { kind, step: message.step };
	const begun = {
		matterId,
		actor: by(authorId),
		kind: 'begun',
		details,
		writtenAt: createdAt
	} as const;
	await note(tx, begun);
	await notePublished(tx, ready, { matterId, actor: by(actorId), writtenAt: at });
}

/** Whoever answers for the facts of a made-up message. */
export async function nameOf(tx: Tx, id: string): Promise<string> {
	return (await namesOf(tx, [id]))[id] ?? '';
}

/** A message as a duty officer would send it, everything confirmed by one who saw it. */
export function messageOf(kind: Kind, at: number, by: string, changes: Partial<Message>): Message {
	const { facts, interval, lifetime } = TEMPLATES[kind];
	const tick: Confirmation = { by, source: 'own', at };
	return {
		step: 'first',
		areas: [],
		values: {},
		combined: tick,
		facts: Object.fromEntries(facts.map((fact) => [fact.key, tick])),
		noChange: false,
		withdraws: false,
		nextUpdateAt: changes.step === 'allClear' ? null : roundUp(at + interval * MINUTE),
		expiresAt: at + lifetime * HOUR,
		...changes
	};
}

/** The draft that such a message was written in. */
export function draftOf(
	kind: Kind,
	message: Message,
	incident: Incident | null,
	by: string,
	at: number
): Draft {
	return {
		id: newId(),
		incidentId: incident?.id ?? null,
		baseVersion: incident?.version ?? 0,
		kind,
		message,
		contentHash: contentHash(kind, message),
		templateHash: null,
		state: 'writing',
		authorId: by,
		createdAt: at,
		editedBy: by,
		editedAt: at,
		editors: [by],
		submittedBy: null,
		submittedAt: null,
		returnedBy: null,
		returnReason: null,
		fallenDecision: null,
		exercise: false,
		exerciseId: null
	};
}
