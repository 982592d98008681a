import * as v from 'valibot';
import type { Errors } from '$lib/ui/forms';
import type { Refusal } from '$lib/i18n/refusal';
import { line } from '../personForm';
import { ROLE_KEYS } from '../rights';

/** The fields of `MappingFields.svelte`. @param kinds the kinds that are offered */
export const mappingForm = (kinds: { value: string }[]) =>
	v.object({
		value: v.pipe(line(200), v.nonEmpty('directory_group_missing')),
		label: v.optional(line(100), ''),
		role: v.picklist(ROLE_KEYS, 'staff_role_missing'),
		unitId: v.optional(v.pipe(v.string(), v.maxLength(50)), ''),
		kinds: v.optional(v.array(v.picklist(kinds.map(({ value }) => value))), [])
	});

const FIELDS: Partial<Record<Refusal['refused'], string>> = {
	staff_grant_unit_missing: 'unitId',
	staff_unit_gone: 'unitId',
	staff_grant_kinds_missing: 'kinds',
	directory_mapping_same: 'value'
};

/** A refusal at the field it is about. */
export function mappingErrors({ refused }: Refusal): Errors {
	return { [FIELDS[refused] ?? '']: refused };
}
