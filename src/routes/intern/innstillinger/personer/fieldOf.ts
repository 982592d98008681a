import type { Refusal } from '$lib/i18n/refusal';
import type { Errors } from '$lib/ui/forms';

const FIELDS: Partial<Record<Refusal['refused'], string>> = {
	staff_grant_unit_missing: 'unitId',
	staff_unit_gone: 'unitId',
	staff_grant_kinds_missing: 'kinds',
	staff_grant_until_past: 'until',
	staff_grant_administrator_until: 'until',
	staff_grant_administrator_on_call: 'onCall'
};

/** A refusal at the field it is about, or for the form as a whole. */
export function fieldOf(refusal: Refusal): { errors?: Errors; refusal?: Refusal } {
	const field = FIELDS[refusal.refused];
	return field ? { errors: { [field]: refusal.refused } } : { refusal };
}
