import { expect, test } from 'vitest';
import { isPlanOld, isStale, planDue } from './krisepakke';
import { phoneLines } from './krisepakkeForm';

const DAY = 24 * 3_600_000;

test('a krisepakke that was never printed, or three months ago, is printed again', () => {
	expect(isStale(null, 0)).toBe(true);
	expect(isStale(0, 89 * DAY)).toBe(false);
	expect(isStale(0, 91 * DAY)).toBe(true);
});

test.each([
	['Statsforvalteren: 55 55 00 10', { name: 'Statsforvalteren', phone: '55 55 00 10' }],
	['Politiet 02800', { name: 'Politiet', phone: '02800' }],
	['Sverige: +46 8 123 45', { name: 'Sverige', phone: '+46 8 123 45' }],
	['Nøkkelen ligger i vaktrommet', { name: 'Nøkkelen ligger i vaktrommet', phone: '' }]
])('«%s»', (line, expected) => {
	expect(phoneLines(`\n${line}\n`)).toEqual([expected]);
});

test('the plan is to be gone through every year', () => {
	expect(isPlanOld(null, '2026-11-20')).toBe(true);
	expect(planDue('2025-11-20')).toBe('2026-11-20');
	expect(isPlanOld('2025-11-20', '2026-11-20')).toBe(false);
	expect(isPlanOld('2025-11-19', '2026-11-20')).toBe(true);
});
