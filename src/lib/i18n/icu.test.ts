import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { readMessage, sayMessage } from './icu';
import { INTL, LOCALES } from './locale';

const files = import.meta.glob<Record<string, string>>('../**/messages/*.json', {
	import: 'default',
	eager: true
});
const NUMBERS = [0, 1, 2, 21, 1234.5];

/** Every argument is there, whatever it is called. */
const all = (n: number) =>
	new Proxy({}, { get: (_, name) => (name === 'by' ? 'sender' : n), has: () => true });

describe('every message says what the reference implementation of ICU says', () => {
	test.each(LOCALES)('%s', (locale) => {
		const ours = Object.entries(files).filter(([file]) => file.endsWith(`/${locale}.json`));
		expect(ours.length).toBeGreaterThan(10);
		for (const [, messages] of ours)
			for (const [key, message] of Object.entries(messages)) {
				const parts = readMessage(message);
				const reference = new IntlMessageFormat(message, INTL[locale], undefined, {
					ignoreTag: true
				});
				for (const n of NUMBERS)
					expect(sayMessage(parts, all(n), locale), key).toBe(String(reference.format(all(n))));
			}
	});
});

test.each([
	["Det går ikke an å skrive '{navn}' her", 'Det går ikke an å skrive {navn} her'],
	["It's here, isn''t it", "It's here, isn't it"],
	["'{uavsluttet", '{uavsluttet'],
	["{n, plural, one {# dag av {n}} other {# dager, ikke '#'}}", '3 dager, ikke #'],
	['{n, plural, =3 {{n, plural, other {tre: #}}} other {}} til', 'tre: 3 til'],
	['{who, select, per {Per} other {En annen}}\n{ who }', 'En annen\nkari'],
	['{n, number} #', '3 #']
])('%s', (message, words) => {
	const args = { n: 3, who: 'kari' };
	expect(sayMessage(readMessage(message), args, 'nb')).toBe(words);
	expect(new IntlMessageFormat(message, 'nb-NO').format(args)).toBe(words);
});

test('an argument that is missing is a fault, not a hole in a sentence', () => {
	expect(() => sayMessage(readMessage('Hei {name}'), {}, 'nb')).toThrow('name');
});
