import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { T } from '$lib/i18n/translate';

/** The parts of a situation report to Statsforvalteren, in the order they are read. */
export const PARTS = [
	'situation',
	'consequences',
	'measures',
	'needs',
	'forecast',
	'contact'
] as const;
export type Part = (typeof PARTS)[number];
export type Situation = Record<Part, string>;

/** What a report begins with: what residents were told last, or what was reported before. */
export interface Known {
	/** the newest message, in the kommune's own words */
	newest: { title: string; paragraphs: string[] };
	areas: string[];
	/** the promise, in words; '' when there is none */
	next: string;
	/** the report that was sent last */
	before: Partial<Situation> | null;
	/** who reports, and how they are reached */
	contact: string;
}

/**
 * A report to begin from: the situation always anew from the newest message, the rest as it was said
 * last time, for a person to go over.
 */
export function drafted({ newest, areas, next, before, contact }: Known): Situation {
	const place = areas.join(', ');
	return {
		situation: [newest.title, ...newest.paragraphs].join('\n'),
		consequences: before?.consequences ?? place,
		measures: before?.measures ?? '',
		needs: before?.needs ?? '',
		forecast: before?.forecast ?? next,
		contact
	};
}

/** The report as it is pasted in a mail or a form: plain text, empty parts left out. */
export function asText(
	t: T,
	{ head, time, parts }: { head: string; time: string; parts: Situation }
): string {
	const said = PARTS.filter((part) => parts[part]).map(
		(part) => `${t(`log_part_${part}`).toLocaleUpperCase('nb')}\n${parts[part]}`
	);
	return [head, t('log_situation_at', { time }), ...said].join('\n\n');
}

/** Why a report cannot be kept as sent: it says nothing, or not to whom. */
export function unsendable(parts: Situation, to: string): Refusal | null {
	if (!parts.situation) return refuse('log_situation_missing');
	return to ? null : refuse('log_to_missing');
}
