import { formatInstant } from '$lib/i18n/dates';
import { clock } from '../clock';
import { labelled } from '../exercise/mark';
import { say, type Texts } from '../template';
import type { Telling } from './output';

const STAMP = say(
	'Versjon {version}, {time}',
	'Versjon {version}, {time}',
	'Version {version}, {time}'
);

const PROMISE = say(
	'Ny oppdatering senest {time}.',
	'Ny oppdatering seinast {time}.',
	'Next update by {time}.'
);

/** A sentence of our own in the telling's language. */
export function phrase(
	from: Texts,
	{ lang }: Pick<Telling, 'lang'>,
	words: Record<string, string> = {}
): string {
	return from[lang].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

/** What a stamp is made of. */
type Stamped = Pick<Telling, 'version' | 'publishedAt' | 'code' | 'lang' | 'exercise'>;

/** «Versjon 3, kl. 03.14»: the same number in every output. */
export function stamp(telling: Stamped): string {
	const { version, publishedAt, lang } = telling;
	const time = clock(publishedAt, publishedAt, lang);
	return marked(telling, phrase(STAMP, telling, { version: `${version}`, time }));
}

/** «Versjon 3, fredag 20. november kl. 03.14», where it may be read on another day. */
export function dated(telling: Telling): string {
	const { version, publishedAt, lang } = telling;
	const day = formatInstant(publishedAt, lang, 'day');
	const time = `${day}${lang === 'en' ? ', ' : ' '}${clock(publishedAt, publishedAt, lang)}`;
	return marked(telling, phrase(STAMP, telling, { version: `${version}`, time }));
}

/** «ØVELSE: …» when it is one, unless the words say so themselves. */
export function marked(telling: Pick<Telling, 'code' | 'exercise'>, text: string): string {
	return telling.exercise ? labelled(text, telling.code) : text;
}

/** «Ny oppdatering senest kl. 04.00.»; '' when nothing is promised, or the text says so itself. */
export function promise(telling: Telling, text = ''): string {
	const { nextUpdateAt, publishedAt, lang } = telling;
	if (nextUpdateAt === null) return '';
	const time = clock(nextUpdateAt, publishedAt, lang);
	return text.includes(time) ? '' : phrase(PROMISE, telling, { time });
}

/** «Ny oppdatering senest kl. 04.00 lørdag 21. november.», where it may be read on another day. */
export function datedPromise(telling: Telling): string {
	const { nextUpdateAt, lang } = telling;
	return nextUpdateAt === null
		? ''
		: phrase(PROMISE, telling, { time: clock(nextUpdateAt, 0, lang) });
}

/** The address of the incident's page in the language it is told in; of an exercise, for participants. */
export function pageOf({ origin, code, ref, exercise }: Telling): string {
	if (exercise) return `${origin}/intern/krise/${ref}/side`;
	const prefix = code === 'nn' || code === 'en' ? `/${code}` : '';
	return `${origin}${prefix}/hendelse/${ref}`;
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(...parts: string[]): string {
	return parts.filter(Boolean).join('\n\n');
}
