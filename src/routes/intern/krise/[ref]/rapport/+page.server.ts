import { error, fail, redirect } from '@sveltejs/kit';
import { LESSON_FORM } from '$lib/crisis/log/lessonForm';
import { matterAt } from '$lib/crisis/log/matter.server';
import { reportView } from '$lib/crisis/log/reportView.server';
import { writeLesson } from '$lib/crisis/log/write.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { parse, written } from '$lib/ui/forms';
import { requireCrisisTask } from '../../locks.server';

export async function load({ locals, params, url }) {
	const actor = requireTask(locals, 'read crisis log');
	const matter = await matterAt(reader, params.ref, locals.locale);
	const report = matter && (await reportView(reader, matter, locals.locale));
	if (!report) error(404, 'Hendelsen finnes ikke.');
	return {
		report,
		mayWrite: may(actor, 'publish crisis message') || may(actor, 'approve crisis message'),
		editing: Number(url.searchParams.get('endre')) || null,
		key: newId()
	};
}

export const actions = {
	lesson: async ({ locals, params, request }) => {
		const actor = requireCrisisTask(locals);
		const matter = await matterAt(reader, params.ref, locals.locale);
		if (!matter) error(404, 'Hendelsen finnes ikke.');
		const sent = await request.formData();
		const form = parse(LESSON_FORM, sent);
		if ('errors' in form) return fail(422, { errors: form.errors, values: form.values });
		const key = String(sent.get('idempotency-key') ?? '') || null;
		const place = await writeLesson(actor, matter.id, form.value, key);
		if (isRefused(place)) return fail(422, { refusal: place, values: written(sent) });
		redirect(303, `/intern/krise/${matter.address}/rapport#laerdom`);
	}
};
