import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { JOURNALER } from './xml';

const dato = v.pipe(
	v.optional(v.string(), ''),
	v.check((raw) => isCivilDate(raw), 'uttrekk_date_wrong')
);

/** What an archivist orders; the period may not end before it begins. */
export const UTTREKK = v.object({
	journal: v.picklist(JOURNALER, 'ui_field_invalid'),
	fra: dato,
	til: dato,
	unitId: v.pipe(
		v.optional(v.string(), ''),
		v.transform((raw) => text(raw, 60) || null)
	)
});
