import { expect, test } from 'vitest';
import { reader } from '$lib/database/database.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { filterFrom } from './filter';
import { listView, monthView, wheelView } from './planView.server';
import { seedPlan } from './seed.server';

await useTemporaryDatabase();
const today = '2026-11-20';
const filter = (query: string) => filterFrom(new URLSearchParams(query), today);

test('a crowded year: every activity is drawn or counted, and every view still answers', async () => {
	await seedPlan(1000, 1);
	const year = new Date().getUTCFullYear() - 4;
	const { layout } = await wheelView(reader, filter(`ar=${year}`), today);
	expect(layout.drawn.length + layout.hidden).toBe(200);
	expect(layout.months.reduce((sum, month) => sum + month.overflow, 0)).toBe(layout.hidden);
	expect(layout.weeks.reduce((sum, week) => sum + week.posts, 0)).toBe(800);
	expect(layout.listed.length).toBeLessThanOrEqual(40);
	const list = await listView(reader, filter(`ar=${year}`));
	expect(list).toMatchObject({ found: 1000, shown: 1000 });
	const month = await monthView(reader, filter(`ar=${year}&maned=5`));
	for (const { rows } of month.weeks.flatMap((week) => week.days))
		expect(rows.length).toBeLessThanOrEqual(5);
});

test('an empty year has all its months and nothing in them', async () => {
	const { layout } = await wheelView(reader, filter('ar=2090'), today);
	expect(layout).toMatchObject({ drawn: [], hidden: 0, nameless: 0, today: null });
	expect((await listView(reader, filter('ar=2090'))).found).toBe(0);
});
