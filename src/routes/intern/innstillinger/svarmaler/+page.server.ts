import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { saveTemplate, templateById, templates } from '$lib/inquiries/replies/library.server';
import { wordsIn } from '$lib/inquiries/replies/template';
import { kommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { wholeNumber } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	const { mainLanguage } = await kommune();
	const shown = (await templates(reader)).map(({ template, ...one }) => ({
		...one,
		kind: template.kind,
		area: template.area,
		languages: Object.keys(template.words),
		title: wordsIn(template, locals.locale, mainLanguage).title
	}));
	return { templates: shown.sort((a, b) => b.uses - a.uses) };
}

/** Takes a template away, or puts it back. */
const setRemoved = (removed: boolean) => async (event: import('./$types').RequestEvent) => {
	const actor = requireTask(event.locals, 'administer settings');
	const sent = await event.request.formData();
	const id = String(sent.get('id'));
	const found = await templateById(reader, id);
	if (!found) return fail(404, { refusal: refuse('replies_changed') });
	const version = wholeNumber(sent, 'version');
	const saved = await saveTemplate(actor, { id, version }, { template: found.template, removed });
	return isRefused(saved) ? fail(409, { refusal: saved }) : { removed: removed ? id : null };
};

export const actions = { remove: setRemoved(true), restore: setRemoved(false) };
