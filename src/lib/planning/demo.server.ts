import { addDays, dateOf, osloDate, yearOf, type CivilDate } from '$lib/calendar/civilDate';
import { fromEaster } from '$lib/calendar/easter';
import { weekStart } from '$lib/calendar/isoWeek';
import { schoolHoliday } from '$lib/calendar/tables.server';
import type { Tx } from '$lib/database/database.server';
import { slugOf } from '$lib/database/slug';
import { demoUser } from '$lib/staff/demo.server';
import { OTHER_NEWS, type News } from './demo/news';
import { demoYear, type DemoActivity } from './demo/year';
import { activity, post, postVersion } from './tables.server';

const EDITORS = [demoUser('redaktor'), demoUser('liv.berntsen'), demoUser('hilde.fossum')];

/**
 * A believable plan for Lillevik, for the year of `at` and the next. What lies before `at` has been published, what lies
 * after is drafts.
 * @param at epoch milliseconds
 */
export async function fillDemo(tx: Tx, { at }: { at: number }): Promise<void> {
	const today = osloDate(at);
	const year = yearOf(today);
	for (const y of [year, year + 1]) {
		await tx.insert(schoolHoliday).values(schoolYear(y));
		for (const [i, one] of demoYear(y).entries()) {
			const id = `demo-${y}-${i}`;
			await tx.insert(activity).values(activityRow(one, { id, today, at, index: i }));
			const date = one.news && addDays(one.startDate, -(one.news.before ?? 7));
			if (one.news && date && (y === year || date < addDays(today, 120)))
				await addNews(tx, one.news, {
					id: `${id}-post`,
					activityId: id,
					date,
					today,
					at,
					index: i
				});
		}
	}
	for (const [i, { days, ...news }] of OTHER_NEWS.entries()) {
		const date = days === null ? null : addDays(today, days);
		await addNews(tx, news, { id: `demo-post-${i}`, activityId: null, date, today, at, index: i });
	}
}

interface Place {
	id: string;
	today: CivilDate;
	at: number;
	index: number;
}

function activityRow(one: DemoActivity, { id, today, at, index }: Place) {
	const soon = one.startDate < addDays(today, 100);
	return {
		id,
		title: one.title,
		shortTitle: one.shortTitle ?? null,
		startDate: one.startDate,
		endDate: one.endDate,
		kind: one.kind,
		state: one.state ?? (soon ? ('confirmed' as const) : ('planned' as const)),
		unitId: one.unitId,
		responsibleId: EDITORS[index % EDITORS.length],
		goal: one.news ? one.news.lead : null,
		createdAt: at,
		updatedAt: at,
		updatedBy: EDITORS[0]
	};
}

async function addNews(
	tx: Tx,
	{ title, lead, body }: News,
	place: Place & { activityId: string | null; date: CivilDate | null }
): Promise<void> {
	const { id, activityId, date, today, index } = place;
	const out = date !== null && date < today;
	const publishedAt = out ? Date.parse(`${date}T08:${10 + (index % 40)}:00Z`) : null;
	const author = EDITORS[index % EDITORS.length];
	await tx.insert(post).values({
		id,
		activityId,
		outlet: 'nyheter',
		...{ title, lead, body, language: 'nb' },
		slug: out ? `${slugOf(title)}-${date?.slice(0, 4)}` : null,
		state: out ? 'published' : 'draft',
		plannedDate: date,
		calendarDate: date,
		publishedAt,
		createdAt: publishedAt ?? place.at,
		updatedAt: publishedAt ?? place.at,
		updatedBy: author
	});
	if (publishedAt === null) return;
	const words = { title, lead, body, language: 'nb' };
	await tx
		.insert(postVersion)
		.values({ postId: id, number: 1, ...words, publishedAt, publishedBy: author });
}

/** The school route of Lillevik, by rule. */
function schoolYear(year: number) {
	const friday = (monday: CivilDate) => addDays(monday, 4);
	const [winter, autumn] = [weekStart(year, 9), weekStart(year, 41)];
	return [
		['Vinterferie', winter, friday(winter)],
		['Påskeferie', fromEaster(year, -6), fromEaster(year, 1)],
		['Sommerferie', dateOf(year, 6, 20), dateOf(year, 8, 16)],
		['Høstferie', autumn, friday(autumn)],
		['Juleferie', dateOf(year, 12, 21), dateOf(year + 1, 1, 3)]
	].map(([name = '', startDate = '', endDate = ''], i) => ({
		id: `demo-${year}-${i}`,
		name,
		startDate,
		endDate
	}));
}
