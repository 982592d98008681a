import { error, fail, redirect } from '@sveltejs/kit';
import type { InferOutput, ObjectEntries, ObjectSchema } from 'valibot';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Opened } from '$lib/inquiries/act.server';
import type { VERSION } from '$lib/inquiries/forms';
import type { InquiryRow } from '$lib/inquiries/read.server';
import { requireTask } from '$lib/staff/locks.server';
import { maySee } from '$lib/staff/visibility';
import { parse, written } from '$lib/ui/forms';
import type { RequestEvent } from './$types';

/** A form of an inquiry's page: read it, do it; then the page again, or the queue when it is out of sight. */
export function acting<E extends ObjectEntries & typeof VERSION.entries>(
	schema: ObjectSchema<E, undefined>,
	act: (
		opened: Opened,
		value: InferOutput<ObjectSchema<E, undefined>>
	) => Promise<InquiryRow | Refusal>
) {
	return async ({ locals, params, request, url }: RequestEvent) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const form = parse(schema, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const { version } = form.value as { version: number };
		const result = await act({ actor, ref: params.ref, version }, form.value);
		if (isRefused(result) && result.refused === 'inquiries_not_found') error(404);
		if (isRefused(result)) return fail(409, { errors: {}, values: written(sent), refusal: result });
		const from = url.searchParams.get('fra');
		const query = from ? `?fra=${encodeURIComponent(from)}` : '';
		if (maySee(actor, result)) redirect(303, `/intern/henvendelser/${params.ref}${query}`);
		redirect(303, `/intern/henvendelser${from ? `?${from}` : ''}`);
	};
}
