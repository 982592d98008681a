import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FULL } from './arc';
import { textWidth } from './fontMetrics';
import { arrange, occupied, type LaneItem, type Placement } from './lanes';
import { LABEL_SIZE, middle, ringsFor } from './rings';

const radii = ringsFor(6, false).lanes.map(middle);
const item = (id: string, from: number, to: number, title = id): LaneItem => ({
	id,
	title,
	shortTitle: null,
	from,
	to
});

const items = fc
	.array(
		fc.record({
			title: fc.string({ minLength: 1, maxLength: 60 }),
			shortTitle: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
			from: fc.integer({ min: 0, max: 364 }),
			length: fc.integer({ min: 1, max: 365 })
		}),
		{ maxLength: 120 }
	)
	.map((all) =>
		all.map(({ length, ...one }, i) => ({
			...one,
			id: String(i),
			to: Math.min(365, one.from + length)
		}))
	);

function overlapping(placed: Placement[]): [Placement, Placement][] {
	return placed.flatMap((a, i) =>
		placed
			.slice(i + 1)
			.filter((b) => a.lane === b.lane)
			.filter((b) => occupied(a).from < occupied(b).to && occupied(b).from < occupied(a).to)
			.map((b): [Placement, Placement] => [a, b])
	);
}

describe('activities in lanes', () => {
	test('whatever is planned: nothing lies on another, nothing crosses the seam, nothing is lost', () => {
		fc.assert(
			fc.property(items, (all) => {
				const { placed, left } = arrange(all, 365, radii);
				expect(overlapping(placed)).toEqual([]);
				for (const placement of placed) {
					const { from, to } = occupied(placement);
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeLessThanOrEqual(FULL + 1e-9);
				}
				const ids = [...placed.map((one) => one.id), ...left].sort();
				expect(ids).toEqual(all.map((one) => one.id).sort());
			})
		);
	});

	test('whatever it is called: a label is never longer than the line it is written on', () => {
		fc.assert(
			fc.property(items, (all) => {
				for (const { label, lane } of arrange(all, 365, radii).placed) {
					if (!label) continue;
					const length = (label.to - label.from) * (radii[lane] ?? 0);
					expect(textWidth(label.text, LABEL_SIZE)).toBeLessThanOrEqual(length + 1e-6);
				}
			})
		);
	});

	test('the same plan is drawn the same way, in whatever order it is read', () => {
		const all = [item('a', 10, 60), item('b', 30, 31), item('c', 30, 90), item('d', 364, 365)];
		const drawn = (list: LaneItem[]) =>
			arrange(list, 365, radii).placed.sort((x, y) => x.id.localeCompare(y.id));
		expect(drawn([...all].reverse())).toEqual(drawn(all));
	});

	test.each([
		['a long one carries its name', item('a', 0, 90, 'Budsjett'), true],
		['a single day has its name beside it', item('a', 136, 137, '17. mai'), false],
		['the last day has its name before it', item('a', 364, 365, 'Nyttårsaften'), false]
	])('%s', (_, one, inside) => {
		const [placement] = arrange([one], 365, radii).placed;
		expect(placement?.label).toMatchObject({ text: one.title, rung: 'full', inside });
	});

	test('two that share a day get two lanes', () => {
		const { placed } = arrange([item('a', 0, 50), item('b', 49, 100)], 365, radii);
		expect(new Set(placed.map((one) => one.lane)).size).toBe(2);
	});

	test('more than there is room for is left to the list, and arcs go before labels', () => {
		const crowd = Array.from({ length: 40 }, (_, i) => item(`Møte nummer ${i}`, 100, 130));
		const { placed, left } = arrange(crowd, 365, radii);
		expect(placed).toHaveLength(radii.length);
		expect(left).toHaveLength(40 - radii.length);
	});

	test('three thousand in a year take a moment, not a while', () => {
		const crowd = Array.from({ length: 3000 }, (_, i) =>
			item(`Aktivitet ${i}`, (i * 7) % 365, Math.min(365, ((i * 7) % 365) + 1 + (i % 9)))
		);
		const started = performance.now();
		arrange(crowd, 365, radii);
		expect(performance.now() - started).toBeLessThan(250);
	});
});
