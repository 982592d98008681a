import type { Refusal } from '$lib/i18n/refusal';
import type { Errors } from '$lib/ui/forms';

const FIELDS: Partial<Record<Refusal['refused'], string>> = {
	staff_unit_name_taken: 'nameNb',
	staff_person_gone: 'leaderId',
	units_absence_reversed: 'untilDate',
	units_deputy_twice: 'deputyIds',
	units_until_missing: 'validUntil',
	units_until_before: 'validUntil',
	units_successor_missing: 'successorId',
	units_successor_not_there: 'successorId',
	units_areas_too_early: 'serviceAreas'
};

/** A refusal at the field it is about, or for the form as a whole. */
export function fieldOf(refusal: Refusal): { errors?: Errors; refusal?: Refusal } {
	const field = FIELDS[refusal.refused];
	return field ? { errors: { [field]: refusal.refused } } : { refusal };
}
