import { fail, redirect } from '@sveltejs/kit';
import { importFile, previewFile } from '$lib/crisis/library/file.server';
import { LONGEST_FILE } from '$lib/crisis/library/file';
import { asKind } from '$lib/crisis/templates';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { requireTaskRecently } from '$lib/staff/keys/recent.server';
import { wholeNumber } from '$lib/ui/forms';

export function load(event) {
	requireTaskRecently(event, 'administer settings');
}

export const actions = {
	preview: async (event) => {
		requireTaskRecently(event, 'administer settings');
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || !file.size)
			return fail(422, { refusal: refuse('library_file_missing') });
		if (file.size > 4 * LONGEST_FILE) return fail(422, { refusal: refuse('library_file_large') });
		const content = await file.text();
		const preview = await previewFile(content, event.locals.locale);
		if (isRefused(preview)) return fail(422, { refusal: preview });
		return 'wrong' in preview ? fail(422, preview) : { ...preview, content };
	},
	take: async (event) => {
		const actor = requireTaskRecently(event, 'administer settings');
		const form = await event.request.formData();
		const content = String(form.get('content'));
		const chosen = form.getAll('kind').flatMap((name) => asKind(name) ?? []);
		const seen = new Map(chosen.map((kind) => [kind, wholeNumber(form, `seen.${kind}`)]));
		const done = await importFile(actor, content, seen, form.get('agreed') !== null);
		if (!isRefused(done)) redirect(303, `/intern/innstillinger/maler?tatt-inn=${done.count}`);
		const preview = await previewFile(content, event.locals.locale);
		if (isRefused(preview) || 'wrong' in preview) return fail(422, { refusal: done });
		return fail(409, { ...preview, content, refusal: done });
	}
};
