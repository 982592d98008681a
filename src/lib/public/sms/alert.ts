import * as v from 'valibot';
import type { Audience } from '../../crisis/audience';
import type { Json } from '../../database/json';
import { smsCount } from '../../outbox/sms/count';
import { AudienceIn } from '../audience';

const Alert = v.object({
	ref: v.string(),
	version: v.number(),
	/** Whom it is for; whoever is in one of them is told. */
	audiences: v.array(AudienceIn),
	/** After this instant nobody is to be told. */
	expiresAt: v.number(),
	/** By language code; the first is used for those whose language is not there. */
	texts: v.record(v.string(), v.string())
});

/** What residents' phones are told about a version of an incident. */
export type SmsAlert = v.InferOutput<typeof Alert>;

/** The message in a letter. Throws on one that was written by something else: that is a bug. */
export function smsAlert(payload: Json): SmsAlert {
	const written = v.parse(v.looseObject({}), payload);
	// A letter that was written before there were several says only which areas it is for.
	const alone = { kind: '', severity: 'alvorlig', ...written };
	return v.parse(Alert, { audiences: [alone], ...written });
}

/** The key of the letter that warns by SMS about a version. */
export const smsKey = (ref: string, version: number) => `sms:${ref}@${version}`;

/** Everything a letter is made of. */
interface News {
	ref: string;
	version: number;
	audiences: Audience[];
	expiresAt: number;
	/** What a notification says, by language: the sender, the danger and its place, the advice. */
	push: Record<string, string>;
	/** The kommune's language of messages, for those whose own is not there. */
	main: string;
	/** of the public pages, without a slash at the end */
	origin: string;
}

/** The letter that warns by SMS; it waits until the page it points to is out. */
export function smsLetter(news: News) {
	const { ref, version, audiences, expiresAt } = news;
	const payload: SmsAlert = { ref, version, audiences, expiresAt, texts: smsTexts(news) };
	return {
		delivery: 'smsAlert',
		key: smsKey(ref, version),
		waitsFor: `${ref}@${version}`,
		payload
	};
}

/** The texts as phones get them, but for each one's own way out; the main language comes first. */
export function smsTexts({
	ref,
	push,
	main,
	origin
}: Pick<News, 'ref' | 'push' | 'main' | 'origin'>): Record<string, string> {
	const langs = Object.keys(push).sort((a, b) => Number(b === main) - Number(a === main));
	return Object.fromEntries(
		langs.map((lang) => [lang, `${push[lang]} ${origin}${prefix(lang)}/hendelse/${ref}`])
	);
}

/** As many characters as the token in a short link has. */
export const TOKEN_LENGTH = 10;

/** The whole text for one phone: the warning, and the way out of getting more. */
export function textFor(
	texts: Record<string, string>,
	{ locale, leaveToken }: { locale: string; leaveToken: string },
	{ origin, leave }: { origin: string; leave: (link: string) => string }
): string {
	const [first = 'nb'] = Object.keys(texts);
	const lang = texts[locale] ? locale : first;
	return `${texts[lang]}\n${leave(leaveLink(origin, locale, leaveToken))}`;
}

/** The short link in every warning. */
export function leaveLink(origin: string, locale: string, token: string): string {
	return `${origin}${prefix(locale)}/s/${token}`;
}

function prefix(lang: string): string {
	return lang === 'nn' || lang === 'en' ? `/${lang}` : '';
}

/** What a warning costs before it is sent. */
export interface Cost {
	recipients: number;
	/** of the shortest and the longest text, when languages differ */
	parts: { least: number; most: number };
	ore: number;
	/** places that the longest text takes */
	length: number;
	/** a character that takes the text out of GSM-7, so that it costs more; null: there is none */
	dear: string | null;
}

/**
 * What it costs to send texts to so many, by language of the phone.
 * @param rounds what each of them gets, once or more: whole, as `textFor` makes them
 */
export function costOf(
	counts: Record<string, number>,
	rounds: Record<string, string>[],
	partOre: number
): Cost {
	const counted = rounds.flatMap((texts) =>
		Object.entries(texts).map(([locale, text]) => ({ n: counts[locale] ?? 0, ...smsCount(text) }))
	);
	const used = counted.some(({ n }) => n) ? counted.filter(({ n }) => n) : counted.slice(0, 1);
	const parts = used.map((one) => one.parts);
	return {
		recipients: used.reduce((sum, { n }) => sum + n, 0) / rounds.length,
		parts: { least: Math.min(...parts), most: Math.max(...parts) },
		ore: used.reduce((sum, one) => sum + one.n * one.parts * partOre, 0),
		length: Math.max(...used.map(({ length }) => length)),
		dear: used.find(({ dear }) => dear)?.dear ?? null
	};
}
