import { addDays, osloDate } from '$lib/calendar/civilDate';
import { osloInstant } from '$lib/staff/duty/osloInstant';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { WrittenKind } from './entry';

/** What a person can write in the log by hand, in the order it is offered, and what each kind asks for. */
export const WRITABLE = {
	note: {},
	decision: { who: true },
	observation: {},
	callIn: { who: true },
	callOut: { who: true },
	media: { who: true },
	load: { count: true },
	spokesperson: { who: true }
} as const satisfies Partial<Record<WrittenKind, { who?: true; count?: true }>>;
export type Writable = keyof typeof WRITABLE;
export const WRITABLES = Object.keys(WRITABLE) as Writable[];

/** An entry as a person wrote it in the form. */
export interface Written {
	kind: Writable;
	text: string;
	/** Who decided, called, asked or spoke; '' where nobody is asked for. */
	who: string;
	/** Calls in the last hour. */
	count: number | null;
	/** 'YYYY-MM-DD' and 'HH:mm' when it happened; '' is now. */
	date: string;
	time: string;
	/** The place of the entry that this one puts right. */
	corrects: number | null;
}

/** Without whom an entry is worth nothing to whoever reads it afterwards. */
const NAMED: readonly WrittenKind[] = ['decision', 'spokesperson'];
const MOST_CALLS = 100_000;

/** What an entry says, and when it happened; the first reason why it says too little. */
export function composed(
	{ kind, text, who, count, date, time, corrects }: Written,
	now: number
): { at: number; details: Record<string, string | number> } | Refusal {
	if (kind === 'load' && !(count !== null && count >= 0 && count <= MOST_CALLS))
		return refuse('log_count_missing');
	if (kind !== 'load' && !text) return refuse('log_text_missing');
	if (NAMED.includes(kind) && !who) return refuse('log_who_missing');
	const at = happened(date, time, now);
	if (at === null) return refuse('log_time_future');
	const details = {
		...(text && { text }),
		...('who' in WRITABLE[kind] && who && { who }),
		...(kind === 'load' && { count: count! }),
		...(corrects !== null && { corrects })
	};
	return { at, details };
}

/** A clock alone is the last time it was that; null: it lies ahead. */
function happened(date: string, time: string, now: number): number | null {
	if (!date && !time) return now;
	const today = osloDate(now);
	const at = osloInstant(date || today, time || '00:00');
	if (at <= now) return at;
	return date ? null : osloInstant(addDays(today, -1), time);
}
