import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { localPath } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { mayCome } from '$lib/inquiries/flood.server';
import { INNSYN, kravFra } from '$lib/journal/postliste/krav.server';
import { askForInsight } from '$lib/together/askForInsight.server';
import { parse, written, type Errors } from '$lib/ui/forms';

export async function load({ url, setHeaders }) {
	setHeaders({ 'x-robots-tag': 'noindex', 'cache-control': 'no-cache' });
	return { krav: await kravFra(reader, url.searchParams) };
}

export const actions = {
	default: async ({ request, locals, url, getClientAddress }) => {
		const sent = await request.formData();
		const again = (status: number, errors: Errors) =>
			fail(status, { errors, values: written(sent) });
		const form = parse(INNSYN, sent);
		if ('errors' in form) return again(422, form.errors);
		const krav = await kravFra(reader, url.searchParams);
		if (!krav.poster.length) return again(422, { '': 'postliste_innsyn_ingen' });
		const address = getClientAddress();
		if (!mayCome(address)) return again(429, { '': 'inquiries_flood' });
		const token = await askForInsight(translator(locals.locale), krav, form.value, address);
		redirect(303, localPath(locals.locale, `/henvendelse/${token}`));
	}
};
