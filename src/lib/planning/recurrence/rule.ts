/** Days of the week as RFC 5545 writes them, Monday first: `WEEKDAYS[weekday - 1]`. */
export const BY_DAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** What a rule of its own counts from. RFC 5545 has no word for these: such a rule is exported as dates. */
export const ORIGINS = ['EASTER', 'SCHOOL'] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * When something happens again, in the names of RFC 5545 § 3.3.10. The week begins on Monday.
 * - WEEKLY: every `interval` weeks on `byDay`
 * - MONTHLY: on `byMonthDay` (−1 is the last day), or on the `bySetPos`-th `byDay` (−1 is the last)
 * - YEARLY: the same within `byMonth`; or `byDay` of ISO week `byWeekNo`; or `offset` days from `from`
 */
export interface Rule {
	freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY';
	interval: number;
	/** 1 Monday … 7 Sunday */
	byDay?: number;
	/** 1 … 4, or −1 for the last */
	bySetPos?: number;
	byMonthDay?: number;
	byMonth?: number;
	byWeekNo?: number;
	from?: Origin;
	offset?: number;
}

/** «FREQ=MONTHLY;BYDAY=-1TH»: the text a rule is stored as, and exported as when RFC 5545 has words for it. */
export function ruleText(rule: Rule): string {
	const { byDay, bySetPos, byMonth, byMonthDay, byWeekNo, from, offset } = rule;
	const parts = [`FREQ=${rule.freq}`];
	if (rule.interval > 1) parts.push(`INTERVAL=${rule.interval}`);
	if (byMonth) parts.push(`BYMONTH=${byMonth}`);
	if (byWeekNo) parts.push(`BYWEEKNO=${byWeekNo}`);
	if (byMonthDay) parts.push(`BYMONTHDAY=${byMonthDay}`);
	if (byDay) parts.push(`BYDAY=${bySetPos ?? ''}${BY_DAY[byDay - 1]}`);
	if (from) parts.push(`X-FROM=${from}`, `X-OFFSET=${offset ?? 0}`);
	return parts.join(';');
}

/** Reads what `ruleText` wrote; null when it is anything else. */
export function ruleFrom(text: string): Rule | null {
	const parts = new Map(text.split(';').map((part) => part.split('=') as [string, string]));
	const number = (name: string) => (parts.has(name) ? Number(parts.get(name)) : undefined);
	const [, nth, day] = /^(-?\d)?([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '') ?? [];
	const byDay = BY_DAY.findIndex((one) => one === day) + 1;
	const from = ORIGINS.find((origin) => origin === parts.get('X-FROM'));
	const rule = defined({
		freq: parts.get('FREQ') as Rule['freq'],
		interval: number('INTERVAL') ?? 1,
		byMonth: number('BYMONTH'),
		byWeekNo: number('BYWEEKNO'),
		byMonthDay: number('BYMONTHDAY'),
		byDay: byDay || undefined,
		bySetPos: nth ? Number(nth) : undefined,
		from,
		offset: from && number('X-OFFSET')
	});
	return isRule(rule) && ruleText(rule) === text ? rule : null;
}

/** Only the parts that are there: two rules that say the same are equal. */
export function defined(rule: Rule): Rule {
	return Object.fromEntries(
		Object.entries(rule).filter(([, value]) => value !== undefined)
	) as unknown as Rule;
}

function isRule(rule: Rule): boolean {
	const { interval, byDay, byMonth, byMonthDay, byWeekNo, bySetPos, from, offset } = rule;
	const within = (value: number | undefined, least: number, most: number) =>
		value === undefined || (Number.isInteger(value) && least <= value && value <= most);
	const inRange =
		within(interval, 1, 99) &&
		within(byMonth, 1, 12) &&
		within(byWeekNo, 1, 53) &&
		within(offset, -366, 366) &&
		(byMonthDay === -1 || within(byMonthDay, 1, 31)) &&
		(bySetPos === -1 || within(bySetPos, 1, 4));
	if (!inRange) return false;
	const onDay = byMonthDay !== undefined || (byDay !== undefined && bySetPos !== undefined);
	if (rule.freq === 'WEEKLY') return byDay !== undefined && bySetPos === undefined;
	if (rule.freq === 'MONTHLY') return onDay && byMonth === undefined;
	if (rule.freq !== 'YEARLY') return false;
	if (from) return offset !== undefined;
	return byWeekNo ? byDay !== undefined : byMonth !== undefined && onDay;
}
