import { expect, test } from 'vitest';
import { messageOf, NOW } from '../../../../test/support/crisis';
import { fromLocal, toLocal } from '../clock';
import { askedNow, endingOf, promiseSoonAt } from './ending';
import { reminding, remindAt } from './reminder';

const HOUR = 3_600_000;

test('what runs out asks: fortsatt fare, gjelder det fortsatt, or ferdig', () => {
	const danger = messageOf('kokevarsel', 'first', 'known');
	expect(endingOf(danger, 'alvorlig')).toEqual({ at: danger.expiresAt, asks: 'danger' });
	expect(endingOf(danger, 'hverdag').asks).toBe('applies');
	const work = messageOf('planlagt_arbeid', 'first', 'known', {
		values: { startsAt: NOW + HOUR, endsAt: NOW + 2 * HOUR }
	});
	expect(endingOf(work, 'hverdag')).toEqual({ at: NOW + 2 * HOUR, asks: 'done' });
	const asked = (status: string, now: number) =>
		askedNow({ message: work }, { status, severity: 'hverdag', now });
	expect(asked('aktiv', NOW + HOUR)).toBeNull();
	expect(asked('aktiv', NOW + 2 * HOUR)).toBe('done');
	expect(asked('avsluttet', NOW + 9 * HOUR)).toBeNull();
});

test('a promise is called for ten minutes before, and a short one halfway', () => {
	expect(promiseSoonAt(NOW, NOW + HOUR)).toBe(NOW + HOUR - 10 * 60_000);
	expect(promiseSoonAt(NOW, NOW + 10 * 60_000)).toBe(NOW + 5 * 60_000);
});

const night = { nightFrom: '22:00', nightUntil: '06:00' };
const told = fromLocal('2026-11-18T12:00')!;
test.each([
	['2026-11-20T08:00', '2026-11-20T07:00'],
	['2026-11-20T06:30', '2026-11-19T21:00'],
	['2026-11-20T00:30', '2026-11-19T21:00'],
	['2026-11-20T22:30', '2026-11-20T21:30'],
	['2026-11-18T15:00', null],
	['2026-11-18T09:00', null]
])('work that begins %s is reminded of %s', (startsAt, at) => {
	const work = messageOf('planlagt_arbeid', 'first', 'known', {
		values: { startsAt: fromLocal(startsAt)! }
	});
	const found = remindAt(work, told, night);
	expect(found && toLocal(found)).toBe(at);
	expect(remindAt({ ...work, step: 'allClear' }, told, night)).toBeNull();
});

test('a reminder says that it is one, in each language that can', () => {
	const words = { title: 'A', push: 'B', paragraphs: [], advice: '' };
	expect(reminding({ nn: words, uk: words })).toMatchObject({
		nn: { title: 'Påminning: A', push: 'Påminning: B' },
		uk: { title: 'A' }
	});
});
