import { isCivilDate, monthOf, yearOf, type CivilDate } from '$lib/calendar/civilDate';
import { ACTIVITY_KINDS, type ActivityKind } from './kinds';

export const VIEWS = {
	hjul: 'planning_view_wheel',
	maned: 'planning_view_month',
	liste: 'planning_view_list'
} as const;
export type View = keyof typeof VIEWS;

/** What is looked at, and how. It lives in the address, so that every view can be linked to. */
export interface PlanFilter {
	view: View;
	year: number;
	/** 1 = January; a school year begins in 8. */
	startMonth: number;
	/** The month of the month view, 1–12, in `year`. */
	month: number;
	kinds: ActivityKind[];
	/** Words to look for in the list. */
	words: string;
}

/** Reads the filter from an address; what makes no sense there is taken as not said. */
export function filterFrom(params: URLSearchParams, today: CivilDate): PlanFilter {
	const view = params.get('visning') ?? '';
	const kinds = ACTIVITY_KINDS.filter((kind) => params.getAll('slag').includes(kind));
	return {
		view: view in VIEWS ? (view as View) : 'hjul',
		year: number(params.get('ar'), 1900, 2199) ?? yearOf(today),
		startMonth: number(params.get('fra'), 1, 12) ?? 1,
		month: number(params.get('maned'), 1, 12) ?? monthOf(today),
		kinds: kinds.length ? kinds : ACTIVITY_KINDS,
		words: (params.get('sok') ?? '').trim().slice(0, 80)
	};
}

/** The address of the plan with a filter, perhaps with something changed. */
export function planAddress(filter: PlanFilter, change: Partial<PlanFilter> = {}): string {
	const wanted = { ...filter, ...change };
	const params = new URLSearchParams({ visning: wanted.view, ar: String(wanted.year) });
	if (wanted.view === 'maned') params.set('maned', String(wanted.month));
	if (wanted.startMonth !== 1) params.set('fra', String(wanted.startMonth));
	if (wanted.kinds.length < ACTIVITY_KINDS.length)
		for (const kind of wanted.kinds) params.append('slag', kind);
	if (wanted.words) params.set('sok', wanted.words);
	return `/intern/arshjul?${params}`;
}

/** The month before or after, with its year. */
export function neighbour(filter: PlanFilter, step: 1 | -1): Pick<PlanFilter, 'year' | 'month'> {
	const index = filter.year * 12 + filter.month - 1 + step;
	return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The date a new activity is suggested for: what the address says, else today. */
export function suggestedDate(params: URLSearchParams, today: CivilDate): CivilDate {
	const date = params.get('dato') ?? '';
	return isCivilDate(date) ? date : today;
}

function number(text: string | null, least: number, most: number): number | undefined {
	if (text === null || !/^\d{1,4}$/.test(text)) return undefined;
	const value = Number(text);
	return value >= least && value <= most ? value : undefined;
}

/** Where «back» leads: the plan as it was looked at, else the year of a date. Only addresses of the plan count. */
export function planPath(asked: string | null, date?: CivilDate): string {
	if (asked && /^\/intern\/arshjul\?[\w=&%+.-]*$/.test(asked)) return asked;
	return date ? `/intern/arshjul?ar=${yearOf(date)}` : '/intern/arshjul?visning=hjul';
}
