import { describe, expect, test } from 'vitest';
import { angleOf, FULL, isTurned, pill, placed, point, ringPiece, textLine } from './arc';

describe('angles', () => {
	test.each([
		[0, '0 -100', '12 o’clock'],
		[0.25, '100 0', '3 o’clock'],
		[0.5, '0 100', '6 o’clock'],
		[0.75, '-100 0', '9 o’clock']
	])('%d of the way round is at %s (%s)', (part, at) => {
		expect(point(part * FULL, 100)).toBe(at);
	});

	test('a day is a 365th or a 366th of the way', () => {
		expect(angleOf(1, 365)).toBeCloseTo(FULL / 365, 12);
		expect(angleOf(366, 366)).toBe(FULL);
	});
});

describe('text on the wheel', () => {
	test.each([
		[0, false],
		[0.2, false],
		[0.3, true],
		[0.5, true],
		[0.7, true],
		[0.8, false]
	])('%d of the way round is turned: %s', (part, turned) => {
		expect(isTurned(part * FULL)).toBe(turned);
	});

	test('runs from left to right in both halves', () => {
		const startX = (line: string) => Number(line.slice(1).split(' ')[0]);
		const endX = (line: string) => Number(line.split(' ').at(-2));
		const top = textLine(-0.3 + FULL, 0.3 + FULL, 100);
		const bottom = textLine(FULL / 2 - 0.3, FULL / 2 + 0.3, 100);
		expect(startX(top)).toBeLessThan(endX(top));
		expect(startX(bottom)).toBeLessThan(endX(bottom));
	});

	test('upright numbers are never upside down', () => {
		expect(placed(0, 100)).toBe('translate(0 -100) rotate(0)');
		expect(placed(FULL / 2, 100)).toBe('translate(0 100) rotate(0)');
	});
});

test('shapes are closed and hold no NaN, down to a single day and up to the whole year', () => {
	for (const [from, to] of [
		[0, FULL / 365],
		[1, 1.0001],
		[0, FULL]
	] as const) {
		for (const shape of [
			ringPiece(from, to, 80, 100, 1),
			pill(from, to, 80, 100, { start: true, end: true })
		]) {
			expect(shape).toMatch(/^M[^N]*Z$/);
			const [, start, end] = shape.match(/^M([-\d. ]+)A.*? 1 ([-\d. ]+)/) ?? [];
			expect(start).not.toBe(end);
		}
	}
});
