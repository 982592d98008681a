import * as v from 'valibot';
import type { Json } from '../../database/json';
import type { Incident } from '../content';
import { current } from '../incidents';
import { topicsOf } from '../topics';

const Message = v.object({
	/** The incident, 'K-2026-0007'; a newer message about it takes the place of an older one. */
	ref: v.string(),
	version: v.number(),
	kind: v.string(),
	severity: v.picklist(['hverdag', 'alvorlig']),
	/** Ids of the areas it is for; null: the whole kommune. */
	areaIds: v.nullable(v.array(v.string())),
	/** After this instant nobody is to be told. */
	expiresAt: v.number(),
	/** By language code; the first is used for those whose language is not there. */
	texts: v.record(v.string(), v.object({ title: v.string(), body: v.string() }))
});

/** What subscribers are told about a version of an incident. */
export type PushMessage = v.InferOutput<typeof Message>;

/** The message in a letter. Throws on one that was written by something else: that is a bug. */
export function pushMessage(payload: Json): PushMessage {
	return v.parse(Message, payload);
}

/**
 * The letter that tells subscribers about an incident's newest version. It waits until the page
 * of that version is out.
 * @param main the kommune's language of messages, for those whose own is not there
 * @param everyone also those who only asked for other areas
 */
export function pushLetter(incident: Incident, main: string, everyone: boolean) {
	const { ref, version, kind, severity, areas, expiresAt } = incident;
	const texts = Object.entries(current(incident).texts)
		.sort(([a], [b]) => Number(b === main) - Number(a === main))
		.map(([lang, { title, push }]) => [lang, { title, body: push }] as const);
	const areaIds = everyone || !areas.length ? null : areas.map(({ id }) => id);
	return {
		delivery: 'push',
		key: `push:${ref}@${version}`,
		waitsFor: `${ref}@${version}`,
		payload: { ref, version, kind, severity, areaIds, expiresAt, texts: Object.fromEntries(texts) }
	};
}

/** What a push service carries (RFC 8291 leaves 3993 of 4096 bytes for the text). */
const ROOM = 3993;

/**
 * The message as Declarative Web Push (WebKit, Firefox), which the service worker reads as well.
 * A body that is too long is cut, since a notification without its end still says where to look.
 * @param origin of the public pages, without a slash at the end
 */
export function payload(message: PushMessage, locale: string, origin: string): string {
	const [first = 'nb'] = Object.keys(message.texts);
	const lang = message.texts[locale] ? locale : first;
	const { title, body } = message.texts[lang] ?? { title: message.ref, body: '' };
	const prefix = lang === 'nn' || lang === 'en' ? `/${lang}` : '';
	const navigate = `${origin}${prefix}/hendelse/${message.ref}`;
	const written = (text: string) =>
		JSON.stringify({
			web_push: 8030,
			notification: { title, body: text, navigate, lang, tag: message.ref }
		});
	let text = [...body];
	while (text.length && Buffer.byteLength(written(text.join(''))) > ROOM)
		text = text.slice(0, Math.floor(text.length * 0.9));
	return written(text.join(''));
}

/**
 * True when a subscriber asked for messages like this one: by area, and by kind unless it is serious.
 * Whoever chose only areas that are in use no more is told everything, and never silently nothing.
 * @param inUse the ids of the areas that are
 */
export function wants(
	subscriber: { areaIds: string[]; topics: string[] },
	{ areaIds, kind, severity }: Pick<PushMessage, 'areaIds' | 'kind' | 'severity'>,
	inUse: ReadonlySet<string>
): boolean {
	const chosen = subscriber.areaIds.filter((id) => inUse.has(id));
	const here = !areaIds || !chosen.length || chosen.some((id) => areaIds.includes(id));
	return here && wantsKind(subscriber.topics, kind, severity);
}

/** True when somebody with these topics is told about such a message: what is serious is for all. */
export function wantsKind(topics: string[], kind: string, severity: string): boolean {
	const any = severity === 'alvorlig' || !topics.length ? null : topicsOf(kind);
	return !any || any.some((topic) => topics.includes(topic));
}
