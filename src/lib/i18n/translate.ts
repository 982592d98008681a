import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue } from './catalogue';
import { INTL, type Locale } from './locale';
import type { Messages } from './messages.gen';
import type { Refusal } from './refusal';

export type { Locale } from './locale';
export { LOCALES } from './locale';

type Arguments<K extends keyof Messages> = Messages[K] extends undefined ? [] : [Messages[K]];

interface Say {
	<K extends keyof Messages>(key: K, ...args: Arguments<K>): string;
}

/** Says a message in one language; key and arguments are checked by the compiler. */
export interface T extends Say {
	/** Says why something was refused. */
	refusal(refusal: Refusal): string;
	locale: Locale;
}

const formats = new Map<string, IntlMessageFormat>();

/** A translator for one language. Throws on a key whose feature was not loaded (see `needs`). */
export function translator(locale: Locale): T {
	const say = (key: string, args?: Record<string, unknown>) =>
		String(format(locale, key).format(args as Record<string, string | number>));
	return Object.assign(say as Say, {
		locale,
		refusal: ({ refused, args }: Refusal) => say(refused, args)
	});
}

function format(locale: Locale, key: string): IntlMessageFormat {
	const id = `${locale} ${key}`;
	let made = formats.get(id);
	if (!made) {
		const message = catalogue(locale, key);
		if (message === undefined) throw new Error(`No message ${key} in ${locale}: see needs()`);
		made = new IntlMessageFormat(message, INTL[locale], undefined, {
			ignoreTag: true
		});
		formats.set(id, made);
	}
	return made;
}
