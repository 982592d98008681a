import { catalogue } from './catalogue';
import { readMessage, sayMessage, type Arguments as Given } from './icu';
import type { Locale } from './locale';
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

const read = new Map<string, ReturnType<typeof readMessage>>();

/** A translator for one language. Throws on a key whose feature was not loaded (see `needs`). */
export function translator(locale: Locale): T {
	const say = (key: string, args: Given = {}) => sayMessage(message(locale, key), args, locale);
	return Object.assign(say as Say, {
		locale,
		refusal: ({ refused, args }: Refusal) => say(refused, args)
	});
}

function message(locale: Locale, key: string) {
	const id = `${locale} ${key}`;
	let parts = read.get(id);
	if (!parts) {
		const source = catalogue(locale, key);
		if (source === undefined) throw new Error(`No message ${key} in ${locale}: see needs()`);
		parts = readMessage(source);
		read.set(id, parts);
	}
	return parts;
}
