import { eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { startOfDate } from '$lib/calendar/startOfDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { may } from '../rights';
import { calendarSince } from './calendars.server';
import { bars, mondays, weekOf, type Month } from './month';
import { isPlanOld, isStale } from './krisepakke';
import { lastPrint, planReviewed } from './prints.server';
import { linesOf, roster, shiftsBetween, type HeldShift, type RosterLine } from './roster.server';
import { nextOnDuty, onDutyAt } from './shifts';
import { pendingSwaps } from './swaps.server';
import { shift } from './tables.server';
import { handOvers } from './takeOver.server';

const WEEK = 7 * 24 * 3_600_000;
/** How far ahead holes and doubles are looked for. */
const AHEAD = 8 * WEEK;

/** Who is on duty on each line now, and next. */
export async function dutyNow() {
	const at = now();
	return (await roster(reader, at, at + AHEAD)).map((line) => standingOn(line, at));
}

function standingOn({ line, shifts }: RosterLine, at: number) {
	const { id, name, step } = line;
	return { id, name, step, current: onDutyAt(shifts, at), next: nextOnDuty(shifts, at) };
}
export type DutyNow = ReturnType<typeof standingOn>;

/** What the page of the roster shows a colleague. */
export async function rosterView(actor: Actor, month: Month) {
	const at = now();
	const [ahead, able, swaps, mine, notes, since, print, reviewed] = await Promise.all([
		roster(reader, at, at + AHEAD),
		linesOf(reader, actor.id, at),
		pendingSwaps(reader, at),
		shiftsBetween(reader, at, at + 52 * WEEK, eq(shift.userId, actor.id)),
		handOvers(reader),
		calendarSince(reader, actor.id),
		lastPrint(reader),
		planReviewed(reader)
	]);
	const lineIds = able.map(({ id }) => id);
	const concerns = (swap: (typeof swaps)[number]) =>
		[swap.holderId, swap.askedId, swap.takerId].includes(actor.id) ||
		(swap.askedId === null && lineIds.includes(swap.lineId));
	return {
		meId: actor.id,
		plans: may(actor, 'plan duty'),
		planOld: may(actor, 'plan duty') && isPlanOld(reviewed, osloDate(at)),
		packStale: may(actor, 'plan duty') && isStale(print?.at ?? null, at),
		now: at,
		lines: ahead.map((line) => ({ ...standingOn(line, at), able: lineIds.includes(line.line.id) })),
		faults: ahead.map((line) => faultsOf(line)).filter(({ all }) => all > 0),
		until: at + AHEAD,
		swaps: swaps.filter(concerns),
		mine,
		notes: notes.slice(0, 3),
		calendarSince: since,
		weeks: await weeks(month)
	};
}
export type RosterView = Awaited<ReturnType<typeof rosterView>>;

/** What is wrong with a line in the time that comes: the first of each, and how many in all. */
function faultsOf({ line, shifts, holes, doubles }: RosterLine) {
	const unable = shifts.filter(({ fault }) => fault);
	return {
		line: line.name,
		holes: holes.slice(0, 3),
		doubles: doubles.slice(0, 3),
		unable: unable.slice(0, 3),
		all: holes.length + doubles.length + unable.length
	};
}

async function weeks(month: Month) {
	const starts = mondays(month);
	const instants = starts.map(startOfDate);
	const shown = await roster(reader, instants[0]!, instants.at(-1)!);
	return starts.slice(0, -1).map((monday, i) => {
		const week = { startsAt: instants[i]!, endsAt: instants[i + 1]! };
		return {
			...weekOf(monday),
			lines: shown.map(({ line, shifts, holes }) => ({
				id: line.id,
				name: line.name,
				shifts: bars<HeldShift>(shifts, monday, week),
				holes: bars(holes, monday, week)
			}))
		};
	});
}
export type RosterWeek = Awaited<ReturnType<typeof weeks>>[number];
