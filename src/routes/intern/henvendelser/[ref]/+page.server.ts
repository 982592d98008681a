import { error, fail, redirect } from '@sveltejs/kit';
import type { ObjectEntries, ObjectSchema, InferOutput } from 'valibot';
import { LINK, TIE } from '$lib/crisis/questions/forms';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { judge } from '$lib/inquiries/clocks/request.server';
import { ANSWER, FORWARD, NOTE, REQUEST, SENSITIVITY, VERSION } from '$lib/inquiries/forms';
import { answer } from '$lib/inquiries/replies/answer.server';
import { inserted } from '$lib/inquiries/replies/inserted';
import { openInquiry } from '$lib/inquiries/open.server';
import type { InquiryRow } from '$lib/inquiries/read.server';
import * as staff from '$lib/inquiries/staff.server';
import { attachmentsOf } from '$lib/mail/attachments.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';
import { maySee } from '$lib/staff/visibility';
import { incidentsFor, linkInquiry, tieInquiry } from '$lib/together/incidentQuestions.server';
import { parse, written } from '$lib/ui/forms';
import type { RequestEvent } from './$types';

export async function load({ locals, params }) {
	const actor = requireTask(locals, 'handle inquiries');
	const opened = await openInquiry(actor, params.ref);
	if (!opened) error(404);
	const files = await attachmentsOf(reader, params.ref);
	return {
		...opened,
		concerns: await incidentsFor(opened.inquiry),
		files: files.map(({ id, name, size, note, messageId }) => ({
			id,
			name,
			size,
			note,
			mail: messageId
		})),
		units: await units(reader),
		now: now()
	};
}

export const actions = {
	forward: acting(FORWARD, staff.forward),
	answer: acting(ANSWER, (opened, { later, promisedDate, ...written }) =>
		answer(opened, { ...written, promisedDate: later === undefined ? null : promisedDate })
	),
	insert,
	request: acting(REQUEST, judge),
	note: acting(NOTE, (opened, { text }) => staff.note(opened, text)),
	sensitivity: acting(SENSITIVITY, (opened, { sensitivity }) =>
		staff.setSensitivity(opened, sensitivity)
	),
	link: acting(LINK, (opened, { incident }) => linkInquiry(opened, incident)),
	tie: acting(TIE, (opened, { question }) => tieInquiry(opened, question)),
	close: acting(VERSION, staff.close),
	reopen: acting(VERSION, staff.reopen)
};

/** Puts a template into the answer, for those without scripts. */
async function insert({ locals, params, request }: RequestEvent) {
	const actor = requireTask(locals, 'handle inquiries');
	const sent = await request.formData();
	const opened = await openInquiry(actor, params.ref);
	if (!opened) error(404);
	const template = opened.replies.templates.find(({ id }) => id === sent.get('insert'));
	const values = inserted(written(sent), template, opened.replies.proposedDate);
	return { errors: {}, values, refusal: null };
}

/** A form of this page: read it, do it; then the page again, or the queue when it is out of sight. */
function acting<E extends ObjectEntries & typeof VERSION.entries>(
	schema: ObjectSchema<E, undefined>,
	act: (
		opened: staff.Opened,
		value: InferOutput<ObjectSchema<E, undefined>>
	) => Promise<InquiryRow | Refusal>
) {
	return async ({ locals, params, request }: RequestEvent) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const form = parse(schema, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const { version } = form.value as { version: number };
		const result = await act({ actor, ref: params.ref, version }, form.value);
		if (isRefused(result) && result.refused === 'inquiries_not_found') error(404);
		if (isRefused(result)) return fail(409, { errors: {}, values: written(sent), refusal: result });
		redirect(
			303,
			maySee(actor, result) ? `/intern/henvendelser/${params.ref}` : '/intern/henvendelser'
		);
	};
}
