import type { Errors } from '$lib/ui/forms';
import { osloInstant } from './osloInstant';
import type { Span } from './shifts';

interface SpanForm {
	fromDate: string;
	fromTime: string;
	untilDate: string;
	untilTime: string;
}

/** The instants of the fields of `SpanFields.svelte`, or that the end is not after the beginning. */
export function asSpan(form: SpanForm): Span | { errors: Errors } {
	const startsAt = osloInstant(form.fromDate, form.fromTime);
	const endsAt = osloInstant(form.untilDate, form.untilTime);
	if (endsAt <= startsAt) return { errors: { untilDate: 'duty_span_backwards' } };
	return { startsAt, endsAt };
}
