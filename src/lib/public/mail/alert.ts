import * as v from 'valibot';
import type { Json } from '../../database/json';
import { AudienceIn } from '../audience';

const Alert = v.object({
	ref: v.string(),
	version: v.number(),
	/** Whom it is for; whoever is in one of them is told. */
	audiences: v.array(AudienceIn),
	/** After this instant nobody is to be told. */
	expiresAt: v.number(),
	/** By language code; the first is used for those whose language is not there. */
	texts: v.record(v.string(), v.object({ subject: v.string(), text: v.string() }))
});

/** What residents are told by e-mail about a version of an incident. */
export type MailAlert = v.InferOutput<typeof Alert>;

/** The message in a letter. Throws on one that was written by something else: that is a bug. */
export function mailAlertIn(payload: Json): MailAlert {
	return v.parse(Alert, payload);
}

/** The key of the letter that warns by e-mail about a version. */
export const mailKey = (ref: string, version: number) => `mail:${ref}@${version}`;

/** The letter that warns by e-mail; it waits until the page it points to is out. */
export function mailLetter(alert: MailAlert) {
	const { ref, version } = alert;
	const payload = { ...alert };
	return {
		delivery: 'mailAlert',
		key: mailKey(ref, version),
		waitsFor: `${ref}@${version}`,
		payload
	};
}

/** The texts with the kommune's own language first: it is for those whose own is not there. */
export function mainFirst<Text>(texts: Record<string, Text>, main: string): Record<string, Text> {
	const entries = Object.entries(texts);
	return Object.fromEntries(entries.sort(([a], [b]) => Number(b === main) - Number(a === main)));
}

/** What one subscriber reads, and in which language. @param say our own words around it */
export function mailFor(
	texts: MailAlert['texts'],
	locale: string,
	say: { fallback: string; footer: string }
): { subject: string; text: string; language: string } {
	const [first = 'nb'] = Object.keys(texts);
	const language = texts[locale] ? locale : first;
	const { subject, text } = texts[language] ?? { subject: '', text: '' };
	const above = language === locale ? [] : [say.fallback];
	return { subject, text: [...above, text, say.footer].join('\n\n'), language };
}
