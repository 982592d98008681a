import { describe, expect, test } from 'vitest';
import { isOfName, NOTHING_OURS, withoutPerson, type Known } from './withoutPerson';

const ASE: Known = {
	names: ['Åse Øvrebø', '@aase_ovrebo'],
	email: 'ase@example.com',
	phone: '+4791512345'
};
const OURS = { phones: ['35 00 00 10'], domain: 'lillevik.test' };
const without = (text: string, signed = false) => withoutPerson(text, ASE, OURS, signed);

describe('a text without the one who wrote it', () => {
	test.each([
		['Jeg heter Åse Øvrebø.', 'Jeg heter *****.'],
		['ÅSE ØVREBØ og åse, Øvrebø, Åse', '***** og *****, *****, *****'],
		['Åses hund, Øvrebø-saken og Øvrebøs vei', '***** hund, *****-saken og ***** vei'],
		['Skriv til ase@example.com', 'Skriv til *****'],
		['eller mannen min på per.hansen@mail.example.no', 'eller mannen min på *****'],
		['Svar fra post@lillevik.test står', 'Svar fra post@lillevik.test står'],
		['Ring 915 12 345 eller 0047 91 51 23 45', 'Ring ***** eller *****'],
		['Nummer 91512345, sentralbordet 35 00 00 10', 'Nummer *****, sentralbordet 35 00 00 10'],
		['Fnr 17912099997, konto 1234.56.78903', 'Fnr *****, konto *****'],
		['Hull i Storgata 12 B og Kirkevegen 4', 'Hull i Storgata ***** og Kirkevegen *****'],
		['gnr. 12, bnr. 345', 'gnr. *****, bnr. *****'],
		['Eg heiter Kari Nordmann og lurer', 'Eg heiter ***** og lurer'],
		['@aase_ovrebo spurte', '***** spurte'],
		['Når åpner badet i uke 12?', 'Når åpner badet i uke 12?'],
		['', '']
	])('%j becomes %j', (text, expected) => {
		expect(without(text)).toBe(expected);
	});

	test('has nothing under the greeting when they wrote it themselves', () => {
		const text = 'Når åpner badet?\n\nMed vennlig hilsen\nKari N\nLia 4';
		expect(without(text, true)).toBe('Når åpner badet?\n\nMed vennlig hilsen\n*****');
		expect(without('Badet åpner kl. 9.\n\nHilsen\nServicetorget')).toContain('Servicetorget');
	});

	test('keeps what was written after a greeting at the top', () => {
		const text = `Hilsen fra Nes!\n${'Vi har en sak å legge fram. '.repeat(20)}`;
		expect(without(text, true)).toBe(text);
	});

	test('leaves ordinary words that are names too, but not the name', () => {
		const known = { names: ['Dag Vik'], email: '', phone: '' };
		expect(withoutPerson('God dag, skriver Dag Vik i ei vik', known, NOTHING_OURS)).toBe(
			'God dag, skriver ***** i ei vik'
		);
	});

	test('knows which words are of a name', () => {
		expect(isOfName('øvrebø', ASE)).toBe(true);
		expect(isOfName('badet', ASE)).toBe(false);
	});
});
