import { saveComposed } from '../crisis/composing.server';
import { draftById, type Seen } from '../crisis/drafts.server';
import { incidents, versionsOf, incidentByRef } from '../crisis/incidents.server';
import type { Answer, Standing, Wish } from '../crisis/offline/outbox';
import { namesOf } from '../crisis/people.server';
import { inWords } from '../crisis/template';
import { reader } from '../database/database.server';
import { doneOnce } from '../database/once.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import type { Actor } from '../staff/actor';
import { askSecondPerson } from './askSecondPerson.server';
import { sayNoChange, tapFrom } from './sayNoChange.server';
import { publishDraft, publishing, type Published } from './publishIncident.server';

/** What was sent: out, or (null) to the second person, with the draft it was. */
export interface Handed {
	draft: string;
	published: Published | null;
}

/**
 * Keeps what a composer's form says and does what its writer wishes with it.
 * @param key of the intent: the same one again answers the first result
 * @param unlock called when the draft is kept and before it leaves: may throw to ask who it is
 */
export async function sendComposed(
	actor: Actor,
	form: FormData,
	{ wish, key }: { wish: Wish; key: string | null },
	unlock: (draft: string) => Promise<void>
): Promise<Handed | Refusal> {
	const seen = await saveComposed(actor, form);
	if (isRefused(seen)) return seen;
	const { id, hash } = seen;
	if (wish === 'submit') return submitted(actor, { id, hash });
	await unlock(id);
	const how = { costSeen: form.get('smsCost') !== null };
	const published = await publishDraft(actor, { id, hash }, key, how);
	return isRefused(published) ? published : { draft: id, published };
}

/** Says «ingen endring» as a phone sends it. @param key of the intent, which is also the id of the tap */
export async function sendNoChange(
	actor: Actor,
	form: FormData,
	key: string
): Promise<Handed | Refusal> {
	const published = await sayNoChange(actor, String(form.get('ref') ?? ''), tapFrom(form, key));
	return isRefused(published) ? published : { draft: key, published };
}

/** Asking the second person twice about the same content is asking once. */
async function submitted(actor: Actor, seen: Seen): Promise<Handed | Refusal> {
	const refusal = (await isWaiting(seen)) ? undefined : await askSecondPerson(actor, seen);
	return refusal ?? { draft: seen.id, published: null };
}

async function isWaiting({ id, hash }: Seen): Promise<boolean> {
	const draft = await draftById(reader, id);
	return draft?.state === 'waiting' && draft.contentHash === hash;
}

/** What a phone that never heard how it went asks about. */
export interface Question {
	key: string;
	/** the draft of it, and the incident it goes on with, when it is one */
	draft: string;
	ref: string | null;
	/** when the person pressed, in epoch milliseconds */
	since: number;
}

/** How it went with an intent; when nobody has got it, what stands instead. */
export async function askedAbout(actor: Actor, question: Question): Promise<Answer> {
	const { key, draft: id, ref } = question;
	const published = await doneOnce<Published>(reader, { key, scope: publishing(actor) });
	if (published) return { kind: 'sent', sent: { ...published, at: await publishedAt(published) } };
	const draft = await draftById(reader, id);
	if (draft?.state === 'waiting') return { kind: 'waits' };
	return { kind: 'notKnown', standing: await standing(question.since, ref) };
}

/** When a version went out. */
export async function publishedAt({ ref, version }: Published): Promise<number> {
	const incident = await incidentByRef(reader, ref);
	const versions = incident ? await versionsOf(reader, incident.id) : [];
	return versions.find((one) => one.version === version)?.publishedAt ?? 0;
}

/** The incident as it stands, and whatever else has been published since, newest first. */
async function standing(since: number, ref: string | null): Promise<Standing[]> {
	const all = await incidents(null);
	const shown = all.filter(({ ref: one, newest }) => one === ref || newest.publishedAt >= since);
	const names = await namesOf(
		reader,
		shown.map(({ newest }) => newest.publishedBy)
	);
	return shown
		.map(({ ref, version, newest }) => ({
			ref,
			title: inWords(newest.texts, newest.cap.mainLanguage).title,
			version,
			at: newest.publishedAt,
			by: names[newest.publishedBy] ?? ''
		}))
		.sort((a, b) => b.at - a.at);
}
