import { setTimeout as pause } from 'node:timers/promises';
import { addDays, dateOf, osloDate, yearOf } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import { ACTIVITY_KINDS } from './kinds';
import { activity, post } from './tables.server';

/** One in five is an activity, the rest are posts: what a busy editorial plan holds. */
const POSTS_PER_ACTIVITY = 4;
const CHUNK = 500;

const TITLES = [
	'Møte i utvalget',
	'Søk plass',
	'Høring av planen',
	'Kurs for frivillige',
	'Frist for påmelding',
	'Åpen dag',
	'Vedlikehold av veien',
	'Konsert i kulturhuset'
];

/**
 * Adds `count` made-up plan items a year for `years` years, from four years ago on; the same every time. For measuring.
 */
export async function seedPlan(count: number, years: number): Promise<void> {
	const first = yearOf(osloDate(now())) - 4;
	for (let year = first; year < first + years; year++) {
		for (let from = 0; from < count; from += CHUNK) {
			await addItems(year, from, Math.min(count, from + CHUNK));
			// Others write too: let them in between.
			await pause(5);
		}
	}
}

function addItems(year: number, from: number, to: number): Promise<void> {
	const at = now();
	const items = Array.from({ length: to - from }, (_, i) => item(year, from + i, at));
	return write(async (tx) => {
		const activities = items.flatMap(({ activity }) => activity ?? []);
		const posts = items.flatMap(({ post }) => post ?? []);
		if (activities.length) await tx.insert(activity).values(activities);
		if (posts.length) await tx.insert(post).values(posts);
	});
}

function item(year: number, n: number, at: number) {
	const day = (n * 7919) % 365;
	const date = addDays(dateOf(year, 1, 1), day);
	const id = `seed-${year}-${n}`;
	const title = `${TITLES[n % TITLES.length]} ${n + 1}`;
	const stamps = { createdAt: at, updatedAt: at };
	if (n % (POSTS_PER_ACTIVITY + 1) === 0)
		return {
			activity: {
				...{ id, title, ...stamps },
				startDate: date,
				endDate: addDays(date, (n * 31) % 40 === 0 ? 45 : (n * 31) % 6),
				kind: ACTIVITY_KINDS[n % ACTIVITY_KINDS.length] ?? 'campaign',
				state: 'confirmed' as const
			}
		};
	return {
		post: {
			...{ id, title, ...stamps },
			outlet: 'nyheter' as const,
			lead: 'Laget for måling.',
			body: 'Laget for måling.',
			language: 'nb',
			state: 'draft' as const,
			plannedDate: date,
			calendarDate: date
		}
	};
}
