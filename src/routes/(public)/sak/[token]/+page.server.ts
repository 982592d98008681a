import { error, fail, redirect } from '@sveltejs/kit';
import type { ObjectEntries, ObjectSchema, InferOutput } from 'valibot';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { localPath } from '$lib/i18n/locale';
import type { Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { kept } from '$lib/inquiries/files/files.server';
import { mayCome } from '$lib/inquiries/flood.server';
import { NOT_OURS, OPEN, TAKE, UNIT_ANSWER } from '$lib/inquiries/outside/form';
import * as link from '$lib/inquiries/outside/link.server';
import { filesByLink } from '$lib/together/fileBeside.server';
import { filesIn, parse, written } from '$lib/ui/forms';
import type { RequestEvent } from './$types';

export async function load({ params, setHeaders, locals }) {
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	const shown = await link.linkPage(reader, params.token);
	if (!shown) error(404, translator(locals.locale)('outside_lost_title'));
	const files = await filesByLink(params.token);
	return { shown, files: files.map(({ id, name }) => ({ id, name })), now: now() };
}

/** A form of the page: read it, do it; then the page again. `form` names it, for its faults to stand there. */
function acting<E extends ObjectEntries>(
	form: string,
	schema: ObjectSchema<E, undefined>,
	act: (
		token: string,
		value: InferOutput<ObjectSchema<E, undefined>>,
		sent: FormData
	) => Promise<Refusal | null>
) {
	return async ({ params, request, locals, getClientAddress }: RequestEvent) => {
		const sent = await request.formData();
		const back = { form, errors: {}, values: written(sent) };
		if (!mayCome(getClientAddress()))
			return fail(429, { ...back, refusal: { refused: 'inquiries_flood' } as Refusal });
		const read = parse(schema, sent);
		if ('errors' in read) return fail(422, { ...back, errors: read.errors, refusal: null });
		const refusal = await act(params.token, read.value, sent);
		if (refusal) return fail(409, { ...back, refusal });
		redirect(303, localPath(locals.locale, `/sak/${params.token}`));
	};
}

export const actions = {
	open: acting('open', OPEN, link.openLink),
	take: acting('take', TAKE, (token, { name }) => link.takeByLink(token, name)),
	back: acting('back', NOT_OURS, link.sendBackByLink),
	answer: acting('answer', UNIT_ANSWER, async (token, value, sent) => {
		const chosen = await filesIn(sent, 'files');
		const files = await Promise.all(chosen.map(kept));
		return link.answerByLink(token, { ...value, files });
	})
};
