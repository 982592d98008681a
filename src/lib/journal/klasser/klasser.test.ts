import { describe, expect, test } from 'vitest';
import { isRefused } from '../../i18n/refusal';
import { gbnIn, klasserEtter, lesKlasser } from './klasser';

describe('a list of classes', () => {
	test('is read with or without headings, retention and quotes, from Windows too', () => {
		const list = '\uFEFFKode;Tittel;Vedtak;År\r\n"K2";Vann og avløp;B;\r\n\r\nK20;"Brønner";k;10';
		expect(lesKlasser(list)).toEqual([
			{ klasseID: 'K2', tittel: 'Vann og avløp', kassasjonsvedtak: 'B', bevaringstid: null },
			{ klasseID: 'K20', tittel: 'Brønner', kassasjonsvedtak: 'K', bevaringstid: 10 }
		]);
		expect(lesKlasser('000\tGenerelt')).toHaveLength(1);
	});
	test.each([
		['', 'journal_classes_empty'],
		['Kode;Tittel', 'journal_classes_empty'],
		['K2;Vann\nK3', 'journal_classes_line'],
		['K2;Vann;X', 'journal_classes_line'],
		['K2;Vann;K;ti år', 'journal_classes_line'],
		['<script>;Vann', 'journal_classes_line'],
		['K2;Vann\nK2;Avløp', 'journal_classes_twice'],
		[Array.from({ length: 5_001 }, (_, i) => `${i};Tittel`).join('\n'), 'journal_classes_many']
	])('is refused with its first fault (%#)', (list, refused) => {
		expect(lesKlasser(list)).toMatchObject({ refused });
	});
});

test.each([
	['12/34', '12/34'],
	['gnr. 12, bnr. 34', '12/34'],
	['Gnr 12 Bnr 34 Fnr 5 Snr 2', '12/34/5/2'],
	[' 012/0034 ', '12/34'],
	['12', null],
	['12/0', null],
	['Storgata 12/34', null],
	['12/34/5/6/7', null]
])('the property «%s» is %s', (text, gbn) => {
	expect(gbnIn(text)).toBe(gbn);
});

describe('what a saksmappe is classified by', () => {
	const none = { kkode: '', gbn: '', person: '' };
	const vann = { klasseID: 'K2', tittel: 'Vann', kassasjonsvedtak: null, bevaringstid: null };

	test('is nothing unless somebody says so', () => {
		expect(klasserEtter(none, null, 'Kari')).toEqual([]);
	});
	test('has the code first, and a person is never public', () => {
		const valg = { kkode: 'K2 – Vann', gbn: '12/34', person: '179120 99997' };
		const klasser = klasserEtter(valg, vann, 'Kari');
		if (isRefused(klasser)) throw new Error(klasser.refused);
		expect(klasser.map((one) => [one.klassifikasjonssystem, one.erSkjermet])).toEqual([
			['KK', false],
			['GBN', false],
			['PNR', true]
		]);
	});
	test.each([
		[{ kkode: 'K9' }, 'journal_class_unknown'],
		[{ gbn: 'Storgata' }, 'journal_property_wrong'],
		[{ person: '12345678901' }, 'journal_person_wrong']
	])('is refused when it cannot be (%#)', (valg, refused) => {
		expect(klasserEtter({ ...none, ...valg }, null, 'Kari')).toMatchObject({ refused });
	});
});
