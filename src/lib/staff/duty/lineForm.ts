import type { InferOutput } from 'valibot';
import type { Errors } from '$lib/ui/forms';
import type { LINE_FORM } from './forms';
import type { LineDetails } from './planning.server';

type LineForm = InferOutput<typeof LINE_FORM>;

/** What the fields of a line ask for, or which of them is missing. */
export function asLine(form: LineForm): LineDetails | { errors: Errors } {
	const { name, step, who, phone, unitId, kinds } = form;
	if (who === 'unit')
		return unitId
			? { name, step, phone, role: null, kinds: null, unitId }
			: { errors: { unitId: 'duty_unit_missing' } };
	// A technical duty officer warns of some kinds only: a line for every kind could never be filled.
	if (who === 'technicalDuty' && !kinds.length) return { errors: { kinds: 'duty_kinds_missing' } };
	return { name, step, phone, role: who, kinds: kinds.length ? kinds : null, unitId: null };
}
