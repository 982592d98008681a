import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNationalId } from './nationalId';
import { personalIn, withoutNumbers } from './personal';
import { hiddenIn, hits, tally, unheeded, warned } from './warning';

const kinds = (text: string, own: string[] = []) =>
	personalIn(text, own).map(({ kind, sure }) => (sure ? kind : `(${kind})`));

/** Synthetic numbers of Tenor (month + 80): they belong to nobody. */
const TENOR = '17912099997';

describe('what is about a person', () => {
	test.each([
		[`Fødselsnummeret er ${TENOR}.`, ['nationalId']],
		['Fødselsnummeret er 179120 99997.', ['nationalId']],
		['Født 17.91.20 99997', ['nationalId']],
		['Født 179120-99997 og bor på Nes', ['nationalId']],
		['Født 179120\u00A099997, 179120\u200999997', ['nationalId', 'nationalId']],
		[`${TENOR} 29822099635`, ['nationalId', 'nationalId']],
		[`Navn og nummer: ${TENOR} 915 12 345`, ['nationalId', 'phone']],
		['Ring meg på 915 12 345', ['phone']],
		['Ring 91512345 etter kl. 16', ['phone']],
		['Mobil: +47 91 51 23 45', ['phone']],
		['+4791512345 eller 004791512345', ['phone', 'phone']],
		['Hun har nummer +46 70 123 45 67', ['phone']],
		['Tlf. 35 12 34 56', ['phone']],
		['Sett pengene inn på 1234.56.78903', ['account']],
		['Kontonummer 12345678903', ['account']],
		['Ola Hansen har fått diagnosen ADHD', ['health']],
		['Ho er sjukmeld og får sosialhjelp', ['health', 'social']],
		['Sykemeldingen til naboen var falsk', ['health']],
		['Sønnen min har en barnevernssak', ['child']],
		['Eg vart oppsagt i går', ['work']]
	])('«%s» has %j', (text, expected) => {
		expect(kinds(text)).toEqual(expected);
	});

	test.each([
		'Ring 110 ved brann, 112 til politiet, 113 ved fare for liv, 116 117 til legevakta.',
		'Alarmtelefonen for barn og unge er 116 111.',
		'Grønt nummer 800 80 000 og 815 48 333 er åpne.',
		'Giftinformasjonen svarer på 22 59 13 00 hele døgnet.',
		'Vannet er tilbake 20.11.2026 kl. 15.30.',
		'Filen 20261120 er fra 2026 2027.',
		'Det koster 25 000 000 kroner, eller kr 91 51 23 45.',
		'Saken er H-2026-00421 og K-2026-0007.',
		'Org.nr. 987 654 321, gnr. 12, bnr. 345.',
		'Postboks 1234, 3800 Bø. 240 liter, 140 liter.',
		'Vi tømmer avfallet i uke 47, 48 og 49.',
		'Veien er stengt mellom nummer 12 og 14.',
		''
	])('«%s» has nothing', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	test.each([
		['Hva gjør barnevernet?', ['(child)']],
		['Hvordan søker jeg om sosialhjelp?', ['(social)']],
		['Du kan søke om sosialhjelp på Nav-kontoret.', ['(social)']],
		['Har du diabetes? Kommunen har kurs.', ['(health)']],
		['Sykemelding leverer du til arbeidsgiveren.', ['(health)']],
		['KID 12345678903', ['(account)']],
		[`Org.nr ${TENOR}`, ['(nationalId)']],
		['Målt 35123456 i går', ['(phone)']]
	])('«%s» is told softly', (text, expected) => {
		expect(kinds(text)).toEqual(expected);
		expect(unheeded([text], '')).toBeNull();
	});

	test('the telephones that the kommune publishes itself are nobody’s own', () => {
		expect(kinds('Ring 35 00 00 10 eller +47 35000010', ['35 00 00 10'])).toEqual([]);
	});

	test('every fødselsnummer is found where it stands, however it is parted, and nothing else moves', () => {
		const id = fc
			.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(99_999))
			.map(([day, month, rest]) => madeFrom(day, month, rest))
			.filter((made) => made !== null);
		const separator = fc.constantFrom('', ' ', '.', '-', '\u00A0', '\u2009', '\u202F');
		fc.assert(
			fc.property(id, separator, fc.constantFrom('Hei, ', '', 'nr:'), (made, between, before) => {
				const written = `${made.slice(0, 6)}${between}${made.slice(6)}`;
				const text = `${before}${written}, på Nes`;
				const [found] = personalIn(text);
				expect(text.slice(found?.from, found?.to)).toBe(written);
				expect(withoutNumbers(text)).toBe(`${before}*****, på Nes`);
			})
		);
	});
});

describe('a warning', () => {
	const text = `Kari, ${TENOR}, ring 915 12 345`;

	test('is heeded by saying what was seen, and asked again when more is written', () => {
		expect(unheeded([text], '')).toEqual({ refused: 'privacy_found' });
		const seen = tally([text]);
		expect(seen).toBe('nationalId:1 phone:1');
		expect(unheeded([text], seen)).toBeNull();
		expect(unheeded([text, 'eller 915 12 346'], seen)).toEqual({ refused: 'privacy_found' });
	});

	test('never carries what was found, but to the screen', () => {
		const told = JSON.stringify([tally([text]), unheeded([text], ''), warned(tally([text]))]);
		expect(told).not.toMatch(/\d{3}/);
		expect(warned(tally([text]))).toEqual({ warned: ['nationalId', 'phone'], count: 2 });
		expect(warned('')).toBeUndefined();
		expect(hits([text]).map(({ said }) => said)).toEqual([TENOR, '915 12 345']);
	});

	test('hides the numbers of a form on request, and nothing else', () => {
		const sent = new FormData();
		sent.set('text', text);
		sent.set('version', '3');
		expect(hiddenIn(sent)).toBeNull();
		sent.set('personal-hide', '1');
		expect(hiddenIn(sent)?.values).toEqual({ text: 'Kari, *****, ring *****', version: '3' });
	});
});

/** A number with check digits that hold, or null when these nine digits have none. */
function madeFrom(day: number, month: number, rest: number): string | null {
	const two = (number: number) => String(number).padStart(2, '0');
	const first = two(day) + two(month) + String(rest).padStart(5, '0');
	for (let check = 0; check < 100; check++)
		if (isNationalId(first + two(check))) return first + two(check);
	return null;
}
