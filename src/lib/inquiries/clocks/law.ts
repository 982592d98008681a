import { isPublicHoliday } from '$lib/calendar/holidays';
import {
	addDays,
	dateOf,
	monthOf,
	osloDate,
	weekday,
	yearOf,
	type CivilDate
} from '$lib/calendar/civilDate';
import { osloInstant } from '$lib/calendar/osloInstant';
import type { Locale } from '$lib/i18n/locale';

/** The clocks that the law runs beside the kommune's own promise. */
export const LEGAL = ['preliminary', 'insight', 'personalData'] as const;
export type Legal = (typeof LEGAL)[number];

export type Within = { months: number } | { workingDays: number };

/** What the law says of a time limit, as it is from a date on. */
export interface Law {
	kind: Legal;
	/** the first and the last date it is the law; null: as far as anybody here needs to know */
	from: CivilDate | null;
	until: CivilDate | null;
	/** «offentleglova §§ 29 og 32» */
	paragraph: string;
	within: Within;
	/** how long it can be made, counted from the same start, when whoever asked is told in time */
	extended?: Within;
	/** a limit that ends on a day off ends on the next working day instead */
	movesOn?: boolean;
	/** what it says, in plain words */
	says: Record<Locale, string>;
}

/**
 * The law as it was when this was made. It changes: a kommune writes the next wording, with the date it
 * applies from, in its settings, and what has begun keeps the one it began with.
 */
export const LAWS: readonly Law[] = [
	{
		kind: 'preliminary',
		from: null,
		until: null,
		paragraph: 'forvaltningsloven § 11 a',
		within: { months: 1 },
		says: {
			nb: 'Saker om enkeltvedtak: Får ikke den som spør, svar innen en måned, skal det sendes et foreløpig svar som sier hvorfor, og når svaret kommer. God skikk også ellers.',
			nn: 'Saker om enkeltvedtak: Får ikkje den som spør, svar innan ein månad, skal det sendast eit førebels svar som seier kvifor, og når svaret kjem. God skikk også elles.',
			en: 'Individual decisions: whoever gets no answer within a month must be told why, and when the answer will come. Good practice for everything else too.'
		}
	},
	{
		kind: 'insight',
		from: '2009-01-01',
		until: null,
		paragraph: 'offentleglova §§ 29 og 32',
		within: { workingDays: 5 },
		says: {
			nb: 'Innsynskrav avgjøres uten ugrunnet opphold: samme dag, eller innen tre arbeidsdager. Uten svar på fem arbeidsdager regnes det som avslag, og kan påklages. Et foreløpig svar stopper ikke fristen.',
			nn: 'Innsynskrav skal avgjerast utan ugrunna opphald: same dag, eller innan tre arbeidsdagar. Utan svar på fem arbeidsdagar blir det rekna som avslag, og kan klagast på. Eit førebels svar stoppar ikkje fristen.',
			en: 'Requests for access to documents are decided without undue delay: the same day, or within three working days. No answer in five working days counts as a refusal and can be appealed. A preliminary answer does not stop it.'
		}
	},
	{
		kind: 'personalData',
		from: '2018-07-20',
		until: null,
		paragraph: 'personvernforordningen art. 12 nr. 3',
		within: { months: 1 },
		extended: { months: 3 },
		says: {
			nb: 'Krav om innsyn i, retting eller sletting av egne personopplysninger besvares innen en måned. Er det vanskelig, kan fristen bli to måneder lengre, når den som spør, får vite hvorfor innen den første måneden.',
			nn: 'Krav om innsyn i, retting eller sletting av eigne personopplysningar skal svarast på innan ein månad. Er det vanskeleg, kan fristen bli to månader lengre, når den som spør, får vite kvifor innan den første månaden.',
			en: 'Requests about one’s own personal data are answered within a month. When they are complex, two more months can be taken if the person is told why within the first month.'
		}
	}
];

/** The law of a kind on a date, or null when there is none. The latest that applies goes before others. */
export function lawOn(laws: readonly Law[], kind: Legal, date: CivilDate): Law | null {
	const inForce = laws.filter(
		(law) =>
			law.kind === kind && (law.from ?? '') <= date && (law.until === null || date <= law.until)
	);
	return inForce.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1) ?? null;
}

/**
 * The last minute of a legal time limit. The day it came in is not counted. One that ends on a day off
 * is made longer only when its wording says so. Ours do not: domstolloven § 149 moves the limits of
 * those who go to court, and regulation (EEC) 1182/71 art. 3 (4) those of the GDPR in the EU; § 11 a says
 * nothing of it. Whoever keeps the earlier date keeps them all, and is reminded while the unit is open.
 * @param startedAt epoch milliseconds
 * @param within another limit of the same law, counted from the same start
 */
export function lawDue(
	startedAt: number,
	{ movesOn, ...law }: Pick<Law, 'within' | 'movesOn'>,
	within = law.within
): number {
	const from = osloDate(startedAt);
	const last =
		'months' in within
			? monthsAfter(from, within.months)
			: workingDaysAfter(from, within.workingDays);
	return endOf(movesOn && !isWorkingDay(last) ? workingDaysAfter(last, 1) : last);
}

/** The last minute of a date in Norway, in epoch milliseconds. */
export function endOf(date: CivilDate): number {
	return osloInstant(date, '23:59');
}

/** The same day some months later, or the last of that month: 31 January → 28 February. */
export function monthsAfter(date: CivilDate, months: number): CivilDate {
	const month = monthOf(date) + months;
	const last = addDays(dateOf(yearOf(date), month + 1, 1), -1);
	const same = dateOf(yearOf(date), month, Number(date.slice(8)));
	return same < last ? same : last;
}

/** The date when so many working days have passed, Monday to Friday that are no public holidays. */
export function workingDaysAfter(date: CivilDate, days: number): CivilDate {
	let at = date;
	for (let left = days; left > 0;) {
		at = addDays(at, 1);
		if (isWorkingDay(at)) left--;
	}
	return at;
}

/** Monday to Friday, and no public holiday. */
export function isWorkingDay(date: CivilDate): boolean {
	return weekday(date) < 6 && !isPublicHoliday(date);
}
