import { fail, redirect } from '@sveltejs/kit';
import { isSayable, phraseLanguages, type AreaKind, type Phrases } from '$lib/areas/area';
import { phrasesFrom, type AreaFaults } from '$lib/areas/areaForm';
import { areas } from '$lib/areas/areas.server';
import { savePhrases } from '$lib/areas/editing.server';
import { reader } from '$lib/database/database.server';
import { LOCALES } from '$lib/i18n/locale';
import { proposedPhrase } from '$lib/areas/phrases';
import { kommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

/** As many as one can think about before saving. */
const AT_ONCE = 20;

export async function load({ locals }) {
	requireTask(locals, 'administer areas');
	const missing = (await areas(reader)).filter((area) => area.active && !isSayable(area));
	const languages = phraseLanguages((await kommune()).messageLanguages);
	return {
		count: missing.length,
		areas: missing.slice(0, AT_ONCE).map(({ id, name, kind, phrases }) => ({
			id,
			name,
			kind,
			phrases,
			proposed: languages.map(
				(language) => [language, proposed(name, kind, phrases, language)] as const
			)
		}))
	};
}

/** What somebody has written, else a proposal; in a language that we cannot say it in, nothing. */
function proposed(name: string, kind: AreaKind, phrases: Phrases, language: string): string {
	const own = LOCALES.find((locale) => locale === language);
	return phrases[language] || (own ? proposedPhrase(name, kind, own) : '');
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer areas');
		const sent = await request.formData();
		const languages = phraseLanguages((await kommune()).messageLanguages);
		const faults: AreaFaults = {};
		const ids = sent.getAll('id').map(String).slice(0, AT_ONCE);
		const decided = ids.map((id) => ({ id, phrases: phrasesFrom(sent, languages, faults, id) }));
		if (Object.keys(faults).length) return fail(422, { faults, values: written(sent) });
		const count = await savePhrases(
			actor,
			decided.filter(({ phrases }) => isSayable({ phrases }))
		);
		redirect(303, `/intern/innstillinger/omrader/fraser?lagret=${count}`);
	}
};
