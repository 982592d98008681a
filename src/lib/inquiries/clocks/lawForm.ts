import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { LEGAL, type Law } from './law';

const said = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max)),
		v.nonEmpty('clocks_law_missing')
	);

/** What the law says from a date on, as an administrator writes it. */
export const LAW_FORM = v.object({
	kind: v.picklist(LEGAL),
	from: v.pipe(
		v.optional(v.string(), ''),
		v.check((date) => isCivilDate(date), 'clocks_law_from_wrong')
	),
	paragraph: said(120),
	amount: v.pipe(
		v.optional(v.string(), ''),
		v.regex(/^[1-9]\d?$/, 'clocks_law_amount_wrong'),
		v.transform(Number)
	),
	measure: v.picklist(['months', 'workingDays']),
	movesOn: v.optional(v.string()),
	nb: said(600),
	nn: said(600),
	en: said(600)
});

/** The wording as the clocks take it. How far it can be made longer stays as it was. */
export function lawFrom(
	{ kind, from, paragraph, amount, measure, movesOn, ...says }: v.InferOutput<typeof LAW_FORM>,
	before: Law | null
): Law & { from: string } {
	const within = measure === 'months' ? { months: amount } : { workingDays: amount };
	const extended = before?.extended && { extended: before.extended };
	const moves = movesOn !== undefined && { movesOn: true };
	return { kind, from, until: null, paragraph, within, ...extended, ...moves, says };
}
