import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { inBulk } from '$lib/inquiries/handling/bulk.server';
import { chosenFrom } from '$lib/inquiries/handling/bulk';
import { BULK, STEP } from '$lib/inquiries/handling/forms';
import { undoLast } from '$lib/inquiries/handling/undo.server';
import { queueAddress, queueFilter } from '$lib/inquiries/queue';
import { VIEW, VIEW_ID } from '$lib/inquiries/views/form';
import { removeView, saveView } from '$lib/inquiries/views/views.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written, type Errors } from '$lib/ui/forms';
import type { Refusal } from '$lib/i18n/refusal';

/** What a form of the queue that did not wholly succeed is shown with. */
interface Fault {
	refusal?: Refusal;
	/** what was done, and what was not, with why; `undone` when it was an undoing */
	left?: { done: string[]; failed: { ref: string; why: Refusal }[]; undone: boolean };
	errors?: Errors;
	values?: Record<string, string>;
}
const fault = (status: number, what: Fault) => fail(status, what);

/** Undoes what the colleague did last; a single inquiry opens again. */
export async function undo({ locals, request }: RequestEvent) {
	const actor = requireTask(locals, 'handle inquiries');
	const form = parse(STEP, await request.formData());
	if ('errors' in form) return fault(422, form);
	const result = await undoLast(actor, form.value.step);
	if (isRefused(result)) return fault(409, { refusal: result });
	if (result.failed.length) return fault(409, { left: { ...result, undone: true } });
	const [only] = result.done;
	redirect(303, `/intern/henvendelser${result.done.length === 1 ? `/${only}` : ''}`);
}

/** Does the same with all that were chosen. */
export async function bulk({ locals, request, url }: RequestEvent) {
	const actor = requireTask(locals, 'handle inquiries');
	const form = parse(BULK, await request.formData());
	if ('errors' in form) return fault(422, form);
	const result = await inBulk(actor, chosenFrom(form.value.item), form.value);
	if (isRefused(result)) return fault(409, { refusal: result });
	if (result.failed.length) return fault(409, { left: { ...result, undone: false } });
	redirect(303, queueAddress(queueFilter(url.searchParams)));
}

/** Keeps the part of the queue that is shown under a name. */
export async function saveAsView({ locals, request }: RequestEvent) {
	const actor = requireTask(locals, 'handle inquiries');
	const sent = await request.formData();
	const form = parse(VIEW, sent);
	if ('errors' in form) return fault(422, form);
	const refusal = await saveView(actor, form.value);
	if (refusal) return fault(409, { refusal, values: written(sent) });
	redirect(303, `/intern/henvendelser${form.value.query && `?${form.value.query}`}`);
}

/** Takes away a view of one's own. */
export async function dropView({ locals, request }: RequestEvent) {
	const actor = requireTask(locals, 'handle inquiries');
	const form = parse(VIEW_ID, await request.formData());
	if ('errors' in form) return fault(422, form);
	await removeView(actor, form.value.id);
	redirect(303, '/intern/henvendelser');
}
