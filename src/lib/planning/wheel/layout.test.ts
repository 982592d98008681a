import { describe, expect, test } from 'vitest';
import { markedDays } from '$lib/calendar/markedDays';
import { layout, type LayoutInput, type WheelActivity } from './layout';
import { periodOf } from './period';

const activity = (id: string, startDate: string, endDate: string, title = id): WheelActivity => ({
	id,
	title,
	shortTitle: null,
	startDate,
	endDate,
	kind: 'campaign',
	state: 'confirmed'
});

const wheel = (year: number, rest: Partial<LayoutInput> = {}) =>
	layout({
		period: periodOf(year),
		today: '2026-11-20',
		activities: [],
		posts: [],
		marks: markedDays(year),
		school: [],
		...rest
	});

describe('the layout of a wheel', () => {
	test('an empty year has its months, weeks and marked days', () => {
		const empty = wheel(2026);
		expect(empty.drawn).toEqual([]);
		expect(empty.months).toHaveLength(12);
		expect(empty.weeks).toHaveLength(53);
		expect(empty.today).toBe(323);
		expect(wheel(2027).today).toBeNull();
	});

	test('a day has one mark of a sort: 17 May 2027 has one dot, though it is two holidays', () => {
		const { marks } = wheel(2027);
		expect(marks.filter((mark) => mark.mark === 'public')).toHaveLength(11);
		expect(marks.filter((mark) => mark.mark === 'flag')).toHaveLength(15);
		expect(marks.find((mark) => mark.mark === 'public' && mark.index === 136)?.names).toEqual([
			'calendar_whit_monday',
			'calendar_constitution_day'
		]);
	});

	test('an activity over New Year is in both years, square at the cut', () => {
		const advent = activity('Advent', '2026-11-28', '2027-01-06');
		expect(wheel(2026, { activities: [advent] }).drawn[0]).toMatchObject({
			cutStart: false,
			cutEnd: true
		});
		expect(wheel(2027, { activities: [advent] }).drawn[0]).toMatchObject({
			cutStart: true,
			cutEnd: false
		});
		expect(wheel(2028, { activities: [advent] }).drawn).toEqual([]);
	});

	test('posts are counted in their week and month, also in the short weeks at the ends', () => {
		const { weeks, months } = wheel(2027, {
			posts: [
				{ date: '2027-01-03', count: 2 },
				{ date: '2027-01-04', count: 1 },
				{ date: '2027-12-31', count: 4 },
				{ date: '2026-12-31', count: 9 }
			]
		});
		expect(weeks[0]).toMatchObject({ week: 53, posts: 2 });
		expect(weeks[1]).toMatchObject({ week: 1, posts: 1 });
		expect(weeks.at(-1)?.posts).toBe(4);
		expect(months[0]?.posts).toBe(3);
	});

	test('activities count in every month and week they touch', () => {
		const { months, weeks } = wheel(2026, {
			activities: [activity('Vårrydding', '2026-04-29', '2026-05-03')]
		});
		expect(months.map((month) => month.activities).slice(3, 6)).toEqual([1, 1, 0]);
		expect(weeks.filter((week) => week.activities).map((week) => week.week)).toEqual([18]);
	});

	test('what is drawn without a name, or not drawn, is listed; what is not drawn is counted in its month', () => {
		const crowd = Array.from({ length: 30 }, (_, i) =>
			activity(`Møte ${i}`, '2026-03-02', '2026-03-20')
		);
		const { drawn, listed, nameless, hidden, months } = wheel(2026, { activities: crowd });
		const named = drawn.filter((one) => one.label).length;
		expect(named + listed.length).toBe(30);
		expect(nameless).toBe(listed.length);
		expect(hidden).toBe(30 - drawn.length);
		expect(months[2]?.overflow).toBe(30 - drawn.length);
	});

	test('an activity that began before the period and has no place is counted in the first month', () => {
		const crowd = Array.from({ length: 12 }, (_, i) =>
			activity(`Prosjekt ${i}`, '2025-06-01', '2026-06-01')
		);
		const { drawn, months } = wheel(2026, { activities: crowd });
		expect(months[0]?.overflow).toBe(12 - drawn.length);
	});
});
