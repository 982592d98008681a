import { describe, expect, test } from 'vitest';
import { SERVICE_AREAS } from '$lib/staff/serviceAreas';
import { heldOut } from './evaluation/heldOut';
import { measure } from './evaluation/measure';
import { NOTHING_MORE } from './knowledge';
import { suggest } from './suggest';

const { samples, model } = heldOut(0);
const areasOf = (text: string) => suggest(text).suggestions.map(({ area }) => area);

describe('the suggestion', () => {
	test('hits texts that it has not been taught with, in both languages', () => {
		const measured = measure(
			samples,
			samples.map(({ text }) => suggest(text, NOTHING_MORE, model))
		);
		expect(measured.top1).toBeGreaterThanOrEqual(0.78);
		expect(measured.top3).toBeGreaterThanOrEqual(0.92);
		expect(measured.calibrationError).toBeLessThanOrEqual(0.12);
		expect(measured.top1Nynorsk).toBeGreaterThanOrEqual(measured.top1Bokmal - 0.05);
		expect(measured.top1MostConfidentThird).toBeGreaterThanOrEqual(0.95);
		expect(measured.top1WhenConfident).toBeGreaterThanOrEqual(0.88);
	});

	test('says which words decided, as they were written', () => {
		const [first] = suggest('Kumlokket ligger skjevt, noen må se på kummen').suggestions;
		expect(first?.area).toBe('vann og avløp');
		expect(first?.why).toEqual(expect.arrayContaining(['kumlokket', 'kummen']));
	});

	test.each([
		['a compound it has never seen', 'Barnehageutbyggingsplaner', 'barnehage'],
		['a misspelling', 'Hvorfor er rennovasjonen ikke hentet', 'renovasjon'],
		[
			'no Norwegian letters on the keyboard',
			'Nar kommer broytebilen? snomaaking',
			'vei og trafikk'
		],
		['capitals', 'HULL I VEIEN', 'vei og trafikk'],
		['nynorsk', 'Kven tek seg av snømokinga på skulevegen', 'vei og trafikk']
	])('understands %s', (_, text, area) => {
		expect(areasOf(text)).toContain(area);
	});

	test.each(['', '   ', '🙂🙂', 'asdf qwerty', '<script>alert(1)</script>', '١٢٣ שלום'])(
		'is not confident about %j',
		(text) => {
			expect(suggest(text).confident).toBe(false);
		}
	);

	test('goes by what a pasted page says, not by its markup', () => {
		const page = '<p class="barnehage">Gatelyset i <b>Storgata</b> er slukket</p>';
		const [first] = suggest(page).suggestions;
		expect(first?.area).toBe('vei og trafikk');
		expect(first?.why).not.toContain('p');
	});

	test('names only known areas, at most three, likeliest first', () => {
		for (const { text } of samples) {
			const { suggestions } = suggest(text);
			expect(suggestions.length).toBeLessThanOrEqual(3);
			expect(suggestions.map(({ score }) => score)).toEqual(
				suggestions.map(({ score }) => score).toSorted((a, b) => b - a)
			);
			for (const { area } of suggestions) expect(SERVICE_AREAS).toContain(area);
		}
	});
});
