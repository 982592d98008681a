import { error, fail, redirect } from '@sveltejs/kit';
import type { InferOutput, ObjectEntries, ObjectSchema } from 'valibot';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import type { Opened } from '$lib/inquiries/act.server';
import type { VERSION } from '$lib/inquiries/forms';
import { inquiryByRef, type InquiryRow } from '$lib/inquiries/read.server';
import { inquiryAddress, openedFrom, queueAddress, type QueueFilter } from '$lib/inquiries/queue';
import { asking, neighbours } from '$lib/inquiries/queue.server';
import { preferenceOf } from '$lib/inquiries/shortcuts/preference.server';
import type { Actor } from '$lib/staff/actor';
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
	) => Promise<InquiryRow | Refusal>,
	finishes = false
) {
	return async ({ locals, params, request, url }: RequestEvent) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const form = parse(schema, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const { version } = form.value as { version: number };
		const before = finishes ? await inquiryByRef(reader, actor, params.ref) : null;
		const result = await act({ actor, ref: params.ref, version }, form.value);
		if (isRefused(result) && result.refused === 'inquiries_not_found') error(404);
		if (isRefused(result)) return fail(409, { errors: {}, values: written(sent), refusal: result });
		const from = openedFrom(url.searchParams);
		const next = before && (await nextOne(actor, from, before));
		if (next) redirect(303, inquiryAddress(next, from));
		redirect(303, maySee(actor, result) ? inquiryAddress(result.ref, from) : queueAddress(from));
	};
}

/** The next one in the part of the queue that it was opened from, for those who want it opened. */
async function nextOne(actor: Actor, from: QueueFilter, row: InquiryRow): Promise<string | null> {
	const { openNext } = await preferenceOf(reader, actor);
	if (!openNext) return null;
	const who = await asking(reader, actor, now());
	const { next, previous } = await neighbours(reader, who, from, row);
	return next ?? previous;
}
