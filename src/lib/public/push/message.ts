import * as v from 'valibot';
import type { Audience } from '../../crisis/audience';
import type { Json } from '../../database/json';
import { formatInstant } from '../../i18n/dates';
import { asLocale } from '../../i18n/locale';
import { translator } from '../../i18n/translate';
import { AudienceIn } from '../audience';
import { wordsFor } from '../choice';
import type { Incident } from '../content';
import { current } from '../incidents';

const Message = v.object({
	/** The incident, 'K-2026-0007'; a newer message about it takes the place of an older one. */
	ref: v.string(),
	version: v.number(),
	/** Whom it is for; whoever is in one of them is told. */
	audiences: v.array(AudienceIn),
	/** After this instant nobody is to be told. */
	expiresAt: v.number(),
	/** By language code; the first is used for those whose language is not there. */
	texts: v.record(v.string(), v.object({ title: v.string(), body: v.string() }))
});

/** What subscribers are told about a version of an incident. */
export type PushMessage = v.InferOutput<typeof Message>;

/** The message in a letter. Throws on one that was written by something else: that is a bug. */
export function pushMessage(payload: Json): PushMessage {
	const written = v.parse(v.looseObject({}), payload);
	// A letter that was written before there were several says whom it is for by itself.
	return v.parse(Message, { audiences: [written], ...written });
}

/**
 * The letter that tells subscribers about an incident's newest version. It waits until the page
 * of that version is out.
 * @param main the kommune's language of messages, for those whose own is not there
 */
export function pushLetter(incident: Incident, main: string, audiences: Audience[]) {
	const { ref, version, expiresAt } = incident;
	const { texts: all, publishedAt } = current(incident);
	const texts = Object.entries(all)
		.sort(([a], [b]) => Number(b === main) - Number(a === main))
		.map(([lang, { title, push, paragraphs }]) => {
			// What is read on a locked screen first, then the whole message, for where there is no network.
			const locale = wordsFor(lang, asLocale(main) ?? 'nb');
			const time = formatInstant(publishedAt, locale, 'dateTime');
			const stamp = translator(locale)('public_answer_version', { version, time });
			return [lang, { title, body: [push, ...paragraphs, stamp].join('\n\n') }] as const;
		});
	return {
		delivery: 'push',
		key: `push:${ref}@${version}`,
		waitsFor: `${ref}@${version}`,
		payload: { ref, version, audiences, expiresAt, texts: Object.fromEntries(texts) }
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
