import * as v from 'valibot';
import type { SchoolHoliday } from '$lib/calendar/schoolHoliday';
import { parse, written, type FormFault } from '$lib/ui/forms';
import { date, line } from './fields';

const schema = v.object({
	name: v.pipe(line(60, 'planning_text_long'), v.nonEmpty('planning_name_missing')),
	startDate: date,
	endDate: date
});

/** Reads the form for a school holiday. */
export function schoolHolidayFrom(
	form: FormData
): { value: Omit<SchoolHoliday, 'id'> } | FormFault {
	const parsed = parse(schema, form);
	if ('errors' in parsed || parsed.value.endDate >= parsed.value.startDate) return parsed;
	return { errors: { endDate: 'planning_end_before_start' }, values: written(form) };
}
