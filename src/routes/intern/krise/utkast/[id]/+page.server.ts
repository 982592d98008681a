import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { decideDraft, decisionFrom } from '$lib/crisis/breakGlass/decide.server';
import * as drafts from '$lib/crisis/drafts.server';
import { draftPage } from '$lib/crisis/exercise/exercise';
import * as hand from '$lib/crisis/handDraft.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { asksWho } from '$lib/staff/keys/recent.server';
import { askSecondPerson } from '$lib/together/askSecondPerson.server';
import { draftDesk } from '$lib/together/draftDesk.server';
import { publishDraft } from '$lib/together/publishIncident.server';
import { deskAt } from '../../addresses';
import { requireCrisisTask, requireRecentFor } from '../../locks.server';

export async function load({ locals, params, url }) {
	const actor = requireCrisisTask(locals);
	const desk = await draftDesk(actor, params.id);
	if (!desk) error(404, 'Kladden finnes ikke.');
	const { view, exercise, waiting } = desk;
	// What is out is read where it goes on, also by a person who comes «back» to it.
	if (view.state === 'published' && view.ref) redirect(303, `/intern/krise/${view.ref}`);
	// The address says that it is an exercise, for a phone that loses its network here.
	if (exercise && !url.search) redirect(303, draftPage(params.id, exercise.id));
	const confirmFirst = waiting?.eligible === true && asksWho(locals);
	return { ...desk, confirmFirst, key: newId() };
}

type Act = (
	actor: Actor,
	seen: drafts.Seen,
	form: FormData,
	event: RequestEvent
) => Promise<string | Refusal>;

/** A form that acts on the content the person has read; answers where to go on. */
const action = (act: Act) => async (event: RequestEvent) => {
	const actor = requireCrisisTask(event.locals);
	const form = await event.request.formData();
	const seen = { id: event.params.id ?? '', hash: String(form.get('hash') ?? '') };
	const next = await act(actor, seen, form, event);
	if (isRefused(next)) return fail(422, { refusal: next, alone: String(form.get('alone') ?? '') });
	redirect(303, next);
};

const stay = (result: void | Refusal, id: string) => result ?? `/intern/krise/utkast/${id}`;

export const actions = {
	publish: action(async (actor, seen, form, event) => {
		await requireRecentFor(event, seen.id);
		const key = String(form.get('idempotency-key') ?? '') || null;
		const reason = form.get('alone') === null ? undefined : text(form.get('alone'), 500);
		const how = { costSeen: form.get('smsCost') !== null, ...(reason !== undefined && { reason }) };
		const published = await publishDraft(actor, seen, key, how);
		if (isRefused(published)) return published;
		return `/intern/krise/${published.ref}?sendt=${published.version}`;
	}),
	submit: action(async (actor, seen) => stay(await askSecondPerson(actor, seen), seen.id)),
	decide: action(async (actor, seen, form) => {
		const decision = form.has('authority') ? decisionFrom(form) : null;
		if (isRefused(decision)) return decision;
		return stay(await decideDraft(actor, seen, decision), seen.id);
	}),
	again: action(async (actor, seen) => stay(await drafts.rebaseDraft(actor, seen), seen.id)),
	takeBack: action(async (actor, seen) => stay(await hand.takeBackDraft(actor, seen), seen.id)),
	discard: action(async (actor, seen) => {
		const draft = await drafts.draftById(reader, seen.id);
		return (await hand.discardDraft(actor, seen)) ?? deskAt(draft?.exerciseId ?? null);
	}),
	return: action(async (actor, seen, form) =>
		stay(await hand.returnDraft(actor, seen, text(form.get('reason'), 500)), seen.id)
	)
};
