import { error, fail, redirect } from '@sveltejs/kit';
import { questionsWaiting } from '$lib/together/incidentQuestions.server';
import { receiptsByVersion } from '$lib/together/receipts.server';
import { sayNoChange, tapFrom } from '$lib/together/sayNoChange.server';
import { incidentView } from '$lib/crisis/incidentView.server';
import { closeReview, reviewsOf } from '$lib/crisis/breakGlass/review.server';
import { outOfDate } from '$lib/crisis/outputs/posted';
import { postings } from '$lib/crisis/outputs/posted.server';
import { questionsOf } from '$lib/crisis/questions/questions.server';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { requireCrisisTask } from '../locks.server';

export async function load({ locals, params, url }) {
	const actor = requireCrisisTask(locals);
	const view = await incidentView(actor, params.ref);
	if (!view) error(404, 'Hendelsen finnes ikke.');
	const old = outOfDate(await postings(reader, view.id), view.version);
	const reviews = await reviewsOf(reader, actor, view.id);
	const sent = Number(url.searchParams.get('sendt')) || null;
	const receipts = await receiptsByVersion(reader, view);
	const unpublished = (await questionsOf(reader, view.id)).filter(({ answer }) => !answer).length;
	const { [view.ref]: asked = 0 } = await questionsWaiting([view.ref]);
	return { view, receipts, old, reviews, sent, unpublished, asked, key: newId() };
}

export const actions = {
	review: async ({ locals, params, request }) => {
		const actor = requireCrisisTask(locals);
		const form = await request.formData();
		const found = text(form.get('found'), 2000);
		const closed = await closeReview(actor, String(form.get('review') ?? ''), found);
		if (isRefused(closed)) return fail(422, { refusal: closed, found });
		redirect(303, `/intern/krise/${params.ref}#gjennomgang`);
	},
	noChange: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'publish crisis message');
		const form = await request.formData();
		const tap = tapFrom(form, String(form.get('idempotency-key') ?? ''));
		const published = await sayNoChange(actor, params.ref, tap);
		if (isRefused(published)) return fail(422, { refusal: published });
		redirect(303, `/intern/krise/${published.ref}?sendt=${published.version}`);
	}
};
