import { expect, test } from 'vitest';
import { isPublicHoliday } from '$lib/calendar/holidays';
import { fromLocal, toLocal } from '../clock';
import { KINDS, TEMPLATES } from '../templates';
import { reviewDueAt, waitOf } from './breakGlass';

test('nobody waits more than three minutes to evacuate, to stay indoors, or to drink no water', () => {
	for (const kind of ['evakuering', 'royk_utslipp', 'kokevarsel', 'ikke_bruk_vannet'] as const)
		expect(waitOf([TEMPLATES[kind]]), kind).toBeLessThanOrEqual(3 * 60_000);
	expect(waitOf([TEMPLATES.smitte])).toBe(10 * 60_000);
	expect(waitOf([TEMPLATES.smitte, TEMPLATES.evakuering])).toBe(3 * 60_000);
});

test('every kind that takes two persons can rest on the decision of somebody', () => {
	const alone = KINDS.filter(
		(kind) => TEMPLATES[kind].approval === 2 && !TEMPLATES[kind].decidedBy?.length
	);
	expect(alone).toEqual([]);
});

test.each([
	['2026-11-20T03:10', '2026-11-20T09:00'],
	['2026-11-20T07:30', '2026-11-23T09:00'],
	['2026-11-20T22:00', '2026-11-23T09:00'],
	['2026-12-23T22:00', '2026-12-24T09:00'],
	['2026-12-24T12:00', '2026-12-28T09:00']
])('what was done alone at %s is reviewed at %s', (at, then) => {
	expect(toLocal(reviewDueAt(fromLocal(at)!))).toBe(then);
	expect(isPublicHoliday('2026-12-25')).toBe(true);
});
