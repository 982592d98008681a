import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { incidentByRef } from '$lib/crisis/incidents.server';
import { confirmedFrom, PUBLISH, SEEN, TIE, wordsFrom } from '$lib/crisis/questions/forms';
import { saveQuestion } from '$lib/crisis/questions/questions.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { requireTask, type Visitor } from '$lib/staff/locks.server';
import { seenIn } from '$lib/privacy/warning';
import { may } from '$lib/staff/rights';
import {
	incidentQuestions,
	publishAnswer,
	tieInquiry,
	withdrawAnswer
} from '$lib/together/incidentQuestions.server';
import { parse, written } from '$lib/ui/forms';
import { requireQuestionTask } from '../../locks.server';

export async function load({ locals, params }) {
	const actor = requireQuestionTask(locals);
	const asked = await incidentQuestions(actor, params.ref);
	if (!asked) error(404);
	const { mainLanguage, messageLanguages } = await kommune();
	const languages = [...new Set([mainLanguage, ...messageLanguages])];
	const publishes = may(actor, 'publish crisis message');
	const opens = publishes || may(actor, 'approve crisis message');
	return { ...asked, languages, main: mainLanguage, publishes, opens, newId: newId() };
}

export const actions = {
	save: acting(async (actor, form, { params }) => {
		const seen = parse(SEEN, form);
		const incident = await incidentByRef(reader, params.ref ?? '');
		if ('errors' in seen || !incident) return error(400);
		const { mainLanguage, messageLanguages } = await kommune();
		const words = wordsFrom(form, [...new Set([mainLanguage, ...messageLanguages])]);
		const confirmedBy = confirmedFrom(form);
		return saveQuestion(actor, incident.id, { ...seen.value, words, confirmedBy });
	}),
	publish: acting((actor, form) => {
		const seen = parse(PUBLISH, form);
		if ('errors' in seen) return error(400);
		return publishAnswer(actor, seen.value, seen.value.tells !== undefined, seenIn(form));
	}),
	withdraw: acting((actor, form) => {
		const seen = parse(SEEN, form);
		return 'errors' in seen ? error(400) : withdrawAnswer(actor, seen.value);
	}),
	tie: acting(
		(actor, form) => {
			const tie = parse(TIE, form);
			if ('errors' in tie) return error(400);
			const { inquiry: ref, version, question } = tie.value;
			return tieInquiry({ actor, ref, version }, question);
		},
		(visitor) => requireTask(visitor, 'handle inquiries')
	)
};

/** A form of this page: do it, then the page again; what was written comes back with a refusal. */
function acting(
	act: (actor: Actor, form: FormData, event: RequestEvent) => Promise<Refusal | object | void>,
	lock: (visitor: Visitor) => Actor = requireQuestionTask
) {
	return async (event: RequestEvent) => {
		const actor = lock(event.locals);
		const form = await event.request.formData();
		const done = await act(actor, form, event);
		if (isRefused(done)) return fail(422, { refusal: done, values: written(form) });
		redirect(303, event.url.pathname);
	};
}
