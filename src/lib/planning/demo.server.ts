import { and, asc, eq, gt, ne } from 'drizzle-orm';
import { osloInstant } from '$lib/calendar/osloInstant';
import { addDays, dateOf, osloDate, yearOf, type CivilDate } from '$lib/calendar/civilDate';
import { fromEaster } from '$lib/calendar/easter';
import { weekStart } from '$lib/calendar/isoWeek';
import { schoolHoliday } from '$lib/calendar/tables.server';
import type { Tx } from '$lib/database/database.server';
import { slugOf } from '$lib/database/slug';
import { demoUser } from '$lib/staff/demo.server';
import { OTHER_NEWS, type News } from './demo/news';
import { demoYear, MEETING, meetings, type DemoActivity } from './demo/year';
import { distanceTo, defaultCoverage, type Moment } from './coverage/coverage';
import { IDEAS } from './demo/ideas';
import type { PostState } from './post';
import { contentHash } from './workflow/contentHash';
import { activity, coverage, post, postEvent, postVersion, series } from './tables.server';

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
		await tx.insert(series).values({
			...{ id: `demo-meetings-${y}`, rule: 'FREQ=MONTHLY;BYDAY=-1TH' },
			...{ startDate: meetings(y)[0]?.startDate ?? '', until: dateOf(y, 12, 31) },
			...{ createdAt: at, updatedAt: at, updatedBy: EDITORS[0] }
		});
		for (const [i, one] of demoYear(y).entries()) {
			const id = `demo-${y}-${i}`;
			await tx.insert(activity).values(activityRow(one, { id, today, at, index: i }));
			const date = one.news && addDays(one.startDate, -(one.news.before ?? 7));
			const place = { id, today, at, index: i };
			if (one.news && date && (y === year || date < addDays(today, 120)))
				await addNews(tx, one.news, {
					...{ ...place, id: `${id}-post`, date, activityId: id, moment: 'notice' },
					offsetDays: distanceTo(date, 'start', one)
				});
			if (one.startDate < addDays(today, 120)) await addRest(tx, one, place);
		}
	}
	for (const [i, { days, ...news }] of OTHER_NEWS.entries()) {
		const date = days === null ? null : addDays(today, days);
		const place = { id: `demo-post-${i}`, today, at, index: i };
		await addNews(tx, news, {
			...place,
			activityId: null,
			date,
			moment: 'other',
			offsetDays: null
		});
	}
	await addWaiting(tx, today, at);
	for (const [i, { title, note }] of IDEAS.entries())
		await tx.insert(coverage).values({
			...{ id: `demo-idea-${i}`, title, note, moment: 'other', state: 'idea' },
			...stamped({ at: at - i, index: i })
		});
}

/** The next drafts, each a step on its way: one goes out by itself, one waits for a colleague, one came back. */
async function addWaiting(tx: Tx, today: CivilDate, at: number): Promise<void> {
	const [writer, reader] = EDITORS;
	const drafts = await tx
		.select()
		.from(post)
		.where(and(eq(post.state, 'draft'), gt(post.plannedDate, today), ne(post.body, '')))
		.orderBy(asc(post.plannedDate))
		.limit(3);
	const [queued, review, changes] = drafts;
	const moveTo = async (
		row: typeof queued,
		state: PostState,
		by = writer,
		text: string | null = null
	) => {
		if (!row) return;
		await tx
			.update(post)
			.set({ state, editedBy: writer, updatedBy: by })
			.where(eq(post.id, row.id));
		const id = `${row.id}-${state}`;
		await tx
			.insert(postEvent)
			.values({ id, postId: row.id, from: 'draft', to: state, text, at: at - HOUR, by });
	};
	await moveTo(queued, 'queued');
	if (queued?.plannedDate)
		await tx
			.update(post)
			.set({
				...{ dueAt: osloInstant(queued.plannedDate, '09:00'), scheduledBy: writer },
				...{ approvedHash: contentHash(queued), approvedBy: reader, approvedAt: at - 2 * HOUR }
			})
			.where(eq(post.id, queued.id));
	await moveTo(review, 'review', writer, 'Kan du lese gjennom? Fristen må være riktig.');
	await moveTo(changes, 'changes', reader, 'Si hva det koster, så slipper vi spørsmål.');
}

const HOUR = 3_600_000;

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
		...(one.title === MEETING && {
			seriesId: `demo-meetings-${yearOf(one.startDate)}`,
			seriesDate: one.startDate
		}),
		rolledFromId:
			one.title !== MEETING && yearOf(one.startDate) > yearOf(today)
				? `demo-${yearOf(today)}-${index}`
				: null,
		goal: one.news ? one.news.lead : null,
		createdAt: at,
		updatedAt: at,
		updatedBy: EDITORS[0]
	};
}

/** What is still to be told about an activity, besides its news: nobody has begun to write it. */
async function addRest(tx: Tx, one: DemoActivity, place: Place): Promise<void> {
	const rest = defaultCoverage(one.kind, one, place.today).filter(
		({ moment }) => moment !== 'notice' || !one.news
	);
	for (const each of rest)
		await tx.insert(coverage).values({
			...{ id: `${place.id}-${each.moment}`, activityId: place.id, state: 'planned' },
			...{ ...each, ...stamped(place) }
		});
}

function stamped({ at, index }: Pick<Place, 'at' | 'index'>) {
	const responsibleId = EDITORS[index % EDITORS.length];
	const deputyId = EDITORS[(index + 1) % EDITORS.length];
	return { responsibleId, deputyId, createdAt: at, updatedAt: at, updatedBy: responsibleId };
}

async function addNews(
	tx: Tx,
	{ title, lead, body }: News,
	place: Place & {
		activityId: string | null;
		date: CivilDate | null;
		moment: Moment;
		offsetDays: number | null;
	}
): Promise<void> {
	const { id, activityId, date, today, index, moment, offsetDays } = place;
	await tx.insert(coverage).values({
		...{ id: `${id}-coverage`, activityId, date, moment, offsetDays },
		title: activityId ? null : title,
		state: date ? 'planned' : 'idea',
		anchor: activityId ? 'start' : null,
		...stamped(place)
	});
	const out = date !== null && date < today;
	const publishedAt = out ? Date.parse(`${date}T08:${10 + (index % 40)}:00Z`) : null;
	const author = EDITORS[index % EDITORS.length];
	await tx.insert(post).values({
		id,
		coverageId: `${id}-coverage`,
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
