import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { openReviews } from '$lib/crisis/breakGlass/review.server';
import { desk, kindsFor } from '$lib/crisis/desk.server';
import { runningExercises } from '$lib/crisis/exercise/exercises.server';
import { waitingCount } from '$lib/crisis/library/proposals.server';
import { lastRound } from '$lib/crisis/readiness/rounds.server';
import { draftFromWarning, hideWarning } from '$lib/crisis/warnings/act.server';
import { warningsFor } from '$lib/crisis/warnings/desk.server';
import { fatesOfIncidents } from '$lib/crisis/warnings/later.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { questionsWaiting } from '$lib/together/incidentQuestions.server';
import { dutyNow } from '$lib/staff/duty/rosterView.server';
import { requireCrisisTask } from './locks.server';

export async function load({ locals }) {
	const actor = requireCrisisTask(locals);
	const kinds = (await kindsFor(actor, locals.locale)).slice(0, 6);
	const reviews = await openReviews(reader);
	const exercises = (await runningExercises()).map(({ id, name }) => ({ id, name }));
	const round = await lastRound(reader);
	const warnings = await warningsFor(actor, locals.locale);
	const fates = await fatesOfIncidents(locals.locale);
	const leads = may(actor, 'approve crisis message');
	const templates = leads ? await waitingCount() : 0;
	const around = { templates, reviews, exercises, round, warnings, fates, duty: await dutyNow() };
	const lies = await desk();
	const asked = await questionsWaiting(lies.active.map(({ ref }) => ref));
	return { ...lies, asked, kinds, ...around };
}

/** Somebody acts on a warning, and goes on where that leads. */
const onWarning =
	(act: (actor: Actor, id: string) => ReturnType<typeof draftFromWarning | typeof hideWarning>) =>
	async ({ locals, request }: RequestEvent) => {
		const actor = requireTask(locals, 'publish crisis message');
		const next = await act(actor, String((await request.formData()).get('warning') ?? ''));
		if (isRefused(next)) return fail(422, { refusal: next });
		redirect(303, next ?? '/intern/krise');
	};

export const actions = {
	draft: onWarning(draftFromWarning),
	hide: onWarning((actor, id) => hideWarning(actor, id, true)),
	show: onWarning((actor, id) => hideWarning(actor, id, false))
};
