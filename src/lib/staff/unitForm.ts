import * as v from 'valibot';
import { EMAIL, line, NAME, PHONE } from './personForm';
import { SERVICE_AREAS } from './serviceAreas';

/** The fields of `UnitFields.svelte`. Nynorsk takes the bokmål name when it is left empty. */
export const UNIT_FORM = v.object({
	nameNb: NAME,
	nameNn: v.optional(line(100), ''),
	email: EMAIL,
	phone: v.optional(PHONE, ''),
	serviceAreas: v.optional(v.array(v.picklist(SERVICE_AREAS)), [])
});
