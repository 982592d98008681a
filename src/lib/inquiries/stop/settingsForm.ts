import * as v from 'valibot';
import { text } from '$lib/database/text';
import type { OwnNumbers } from './numbers';
import { STOP_INTENTS, type StopIntent } from './stop';
import type { Watch } from './watch';

const said = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);
const phone = v.pipe(said(40), v.regex(/^(\+?[\d\s]{3,20})?$/, 'stop_settings_number_wrong'));
const choices = Object.fromEntries(
	STOP_INTENTS.flatMap((intent) => [
		[`line_${intent}`, said(60)],
		[`unit_${intent}`, said(60)]
	])
) as Record<`${'line' | 'unit'}_${StopIntent}`, ReturnType<typeof said>>;

export const STOP_SETTINGS = v.object({
	childDuty: phone,
	crisis: phone,
	privacy: phone,
	...choices
});

/** The settings of a form. Only lines and units that are there are kept. */
export function settingsIn(
	form: v.InferOutput<typeof STOP_SETTINGS>,
	known: { lineIds: string[]; unitIds: string[] }
): { numbers: OwnNumbers; watches: Partial<Record<StopIntent, Watch>> } {
	const { childDuty, crisis, privacy } = form;
	const watches = STOP_INTENTS.map((intent) => {
		const [line, unit] = [form[`line_${intent}`], form[`unit_${intent}`]];
		const lineIds = known.lineIds.includes(line) ? [line] : [];
		return [intent, { lineIds, unitId: known.unitIds.includes(unit) ? unit : null }];
	});
	return { numbers: { childDuty, crisis, privacy }, watches: Object.fromEntries(watches) };
}

/** Taking what must not wait: when what was on the screen was heard. */
export const TAKE = v.object({ at: v.pipe(v.string(), v.toNumber(), v.integer()) });
