import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage, nextOnDuty, onDutyAt, overlaps, remains, within, type Span } from './shifts';

const span = (startsAt: number, endsAt: number): Span => ({ startsAt, endsAt });

test('whoever comes has the watch from the very instant that the one before ends', () => {
	const shifts = [span(0, 10), span(10, 20)];
	expect(onDutyAt(shifts, 9)).toEqual([span(0, 10)]);
	expect(onDutyAt(shifts, 10)).toEqual([span(10, 20)]);
	expect(onDutyAt(shifts, 20)).toEqual([]);
	expect(nextOnDuty(shifts, 9)).toEqual(span(10, 20));
	expect(nextOnDuty(shifts, 10)).toBeNull();
});

test.each<[string, Span[], Span[], number]>([
	['nobody at all', [], [span(0, 100)], 0],
	['one the whole time', [span(-5, 105)], [], 0],
	['side by side', [span(0, 50), span(50, 100)], [], 0],
	['a hole in the middle', [span(0, 40), span(60, 100)], [span(40, 60)], 0],
	['holes at both ends', [span(10, 90)], [span(0, 10), span(90, 100)], 0],
	['two at once for a while', [span(0, 60), span(40, 100)], [], 1],
	['shifts elsewhere are no cover', [span(-50, -10), span(200, 300)], [span(0, 100)], 0]
])('coverage: %s', (_name, shifts, holes, doubles) => {
	const found = coverage(shifts, 0, 100);
	expect(found.holes).toEqual(holes);
	expect(found.doubles).toHaveLength(doubles);
});

const some = fc
	.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 1, max: 60 }))
	.map(([startsAt, long]) => span(startsAt, startsAt + long));

test('every instant is a hole, watched by one, or a double, and coverage says which', () => {
	fc.assert(
		fc.property(fc.array(some, { maxLength: 8 }), fc.integer({ min: 0, max: 99 }), (shifts, at) => {
			const { holes, doubles } = coverage(shifts, 0, 100);
			const running = onDutyAt(shifts, at).length;
			expect(onDutyAt(holes, at).length).toBe(running === 0 ? 1 : 0);
			expect(onDutyAt(doubles, at).length).toBe(running > 1 ? 1 : 0);
		})
	);
});

test('a part given away leaves the rest, and no instant is lost or held twice', () => {
	fc.assert(
		fc.property(some, some, fc.integer({ min: -20, max: 180 }), (whole, part, at) => {
			fc.pre(within(part, whole));
			const after = [...remains(whole, part), part];
			expect(onDutyAt(after, at).length).toBe(onDutyAt([whole], at).length);
		})
	);
});

test('spans that only touch do not overlap', () => {
	expect(overlaps(span(0, 10), span(10, 20))).toBe(false);
	expect(overlaps(span(0, 11), span(10, 20))).toBe(true);
});
