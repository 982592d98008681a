import { describe, expect, test } from 'vitest';
import { isRefused } from '$lib/i18n/refusal';
import type { Outline } from '$lib/areas/area';
import { TEMPLATES } from '../templates';
import { readCap } from './cap';
import { concernsUs } from './concern';
import { fates, warns } from './fate';
import { hazardOf, infoFor, levelOf } from './hazard';
import { prefilled } from './prefilled';
import { alertXml, type Sample } from './samples';

const alertOf = (sample: Sample = {}) => {
	const alert = readCap(alertXml(sample));
	if (isRefused(alert)) throw new Error(alert.refused);
	return alert;
};
const square = (south: number, west: number): Outline => ({
	type: 'MultiPolygon',
	coordinates: [
		[
			[
				[west, south],
				[west + 1, south],
				[west + 1, south + 1],
				[west, south + 1],
				[west, south]
			]
		]
	]
});
const here = '60.2,5.2 60.2,5.8 60.8,5.8 60.8,5.2 60.2,5.2';
const away = '68,15 68,16 69,16 69,15 68,15';

describe('a warning is for us', () => {
	const us = { number: '9999', outline: square(60, 5) };
	test.each<[string, Sample, typeof us | { number: string; outline: null }, boolean]>([
		['when it names our kommunenummer', { municipalities: '4601;9999;4602' }, us, true],
		['not when it names others', { municipalities: '4601;4602' }, us, false],
		[
			'not by its polygon when it names others',
			{ municipalities: '4601', polygon: here },
			us,
			false
		],
		['not when our number stands inside another', { municipalities: '199991' }, us, false],
		['when it names none and its polygon meets us', { polygon: here }, us, true],
		['when a corner of it reaches us', { polygon: '59,4 59,5.1 60.1,5.1 60.1,4 59,4' }, us, true],
		['not when its polygon lies elsewhere', { polygon: away }, us, false],
		['not when nobody has drawn us', { polygon: here }, { number: '9999', outline: null }, false],
		['not when it says nothing of where', {}, us, false]
	])('%s', (_, sample, who, expected) => {
		expect(concernsUs(alertOf(sample), who)).toBe(expected);
	});
});

describe('a warning stands', () => {
	test.each<[string, Sample, boolean]>([
		['when it is meant', {}, true],
		['as an update', { msgType: 'Update' }, true],
		['never as a test', { status: 'Test' }, false],
		['never as an exercise', { status: 'Exercise' }, false],
		['not when it calls another off', { msgType: 'Cancel' }, false],
		[
			'not when it says that the danger is over',
			{ msgType: 'Update', responseType: 'AllClear' },
			false
		]
	])('%s: %o', (_, sample, expected) => {
		expect(warns(alertOf(sample))).toBe(expected);
	});

	const first = alertOf({ identifier: 'a', sent: '2026-11-20T01:00:00+00:00' });
	const later = (sample: Sample) =>
		alertOf({
			...{ identifier: 'b', sent: '2026-11-20T02:00:00+00:00', msgType: 'Update' },
			...{ references: 'met,a,2026-11-20T01:00:00+00:00' },
			...sample
		});
	test.each<[string, Sample, object | undefined]>([
		['an update replaces it', {}, { how: 'updated', by: 'b' }],
		['a cancel calls it off', { msgType: 'Cancel' }, { how: 'cancelled', by: 'b' }],
		['an all-clear ends it', { responseType: 'AllClear' }, { how: 'over', by: 'b' }],
		['a test changes nothing', { status: 'Test' }, undefined],
		['another warning changes nothing', { msgType: 'Alert' }, undefined]
	])('until %s', (_, sample, expected) => {
		// A feed lists the newest first.
		expect(fates([later(sample), first]).get('a')).toEqual(expected);
	});
});

describe('what is warned of', () => {
	test.each<[string, Sample, string | null, string | undefined]>([
		['wind', { eventType: 'wind' }, 'ekstremvaer', 'wind'],
		['heavy showers', { eventType: 'rainFlood', event: 'Styrtregn' }, 'ekstremvaer', 'rain'],
		['the sea', { eventType: 'stormSurge', event: 'Vannstand i fjordene' }, 'ekstremvaer', 'surge'],
		[
			'fjords, in words alone',
			{ eventType: '', event: 'Vannstand i fjordene' },
			'ekstremvaer',
			'surge'
		],
		['drifting snow', { eventType: 'blowingSnow' }, 'ekstremvaer', 'snow'],
		['a flood', { eventType: '', event: 'Flomfare' }, 'flom', undefined],
		['a landslide', { eventType: '', event: 'Jord- og flomskredfare' }, 'jordskred', undefined],
		['an avalanche', { eventType: '', event: 'Snøskredfare' }, 'snoskred', undefined],
		['fire danger, which is no ban', { eventType: 'forestFire' }, null, undefined]
	])('%s', (_, sample, kind, weather) => {
		const hazard = hazardOf(alertOf(sample).infos[0]!);
		expect([hazard?.kind ?? null, hazard?.weather]).toEqual([kind, weather]);
	});

	test.each([
		['2; yellow; Moderate', 'yellow'],
		['3; orange; Severe', 'orange'],
		['4; red; Extreme', 'red'],
		['1; green; Minor', 'green'],
		['', 'orange']
	])('«%s» is %s', (level, expected) => {
		expect(levelOf(alertOf({ level }).infos[0]!)).toBe(expected);
	});
});

describe('a draft from a warning', () => {
	const now = Date.parse('2026-11-20T05:00:00Z');
	const place = (id: string, geometry: Outline | null, whole = false) => ({
		...{ id, name: id, kind: 'place' as const, whole, active: true, geometry },
		phrases: { nb: `i ${id}`, nn: `i ${id}`, en: `in ${id}` }
	});
	const places = [
		place('nes', square(60, 5)),
		place('fjell', square(62, 5)),
		place('alle', null, true)
	];
	const draft = (sample: Sample, kind: 'ekstremvaer' | 'flom', some = places) => {
		const alert = alertOf(sample);
		const said = { alert, info: infoFor(alert, 'nb')!, source: 'MET, varsel 1' };
		return prefilled(said, { template: TEMPLATES[kind], places: some, now });
	};
	const areas = (sample: Sample, some = places) =>
		draft(sample, 'ekstremvaer', some).areas.map(({ id }) => id);

	test('says what the warning says, and nobody has confirmed it', () => {
		expect(draft({}, 'ekstremvaer')).toMatchObject({
			values: {
				...{ level: 'orange', weather: 'wind' },
				startsAt: Date.parse('2026-11-20T12:00:00Z'),
				endsAt: Date.parse('2026-11-21T06:00:00Z')
			},
			expiresAt: Date.parse('2026-11-21T06:00:00Z'),
			...{ combined: null, facts: {}, origin: 'MET, varsel 1' }
		});
	});

	test('holds only what its kind asks for', () => {
		expect(Object.keys(draft({}, 'flom').values).sort()).toEqual(['endsAt', 'level']);
	});

	test.each<[string, Sample, string[]]>([
		['the whole kommune when nothing is drawn', { municipalities: '9999' }, ['alle']],
		['the places that the drawing touches', { polygon: here }, ['nes']],
		['the whole kommune when it touches all', { polygon: '59,4 59,9 70,9 70,4 59,4' }, ['alle']],
		['the whole kommune when it touches none', { polygon: away }, ['alle']]
	])('is for %s', (_, sample, expected) => {
		expect(areas(sample)).toEqual(expected);
	});

	test('is for the whole kommune when nobody knows where a place lies', () => {
		expect(areas({ polygon: here }, [...places, place('grend', null)])).toEqual(['alle']);
	});
});
