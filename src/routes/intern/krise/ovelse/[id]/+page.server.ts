import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { desk, kindsFor } from '$lib/crisis/desk.server';
import { extendable } from '$lib/crisis/exercise/exercise';
import * as exercises from '$lib/crisis/exercise/exercises.server';
import { invite, removeParticipant } from '$lib/crisis/exercise/participants.server';
import { registeredById } from '$lib/crisis/exercise/register.server';
import { frameOf } from '$lib/crisis/exercise/shown.server';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import type { Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { waysUnset } from '$lib/staff/alerts/waysUnset.server';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';
import { requireCrisisTask } from '../../locks.server';

export async function load({ locals, params }) {
	const actor = requireCrisisTask(locals);
	const found = await registeredById(params.id);
	if (!found) error(404, 'Øvelsen finnes ikke.');
	const kinds = (await kindsFor(actor, locals.locale)).slice(0, 6);
	const canExtend = extendable(found, now());
	return {
		found,
		kinds,
		extendable: canExtend,
		unset: await waysUnset(reader, actor),
		exercise: await frameOf(params.id),
		...(await desk(params.id))
	};
}

type Act = (
	actor: Actor,
	id: string,
	form: FormData,
	event: RequestEvent
) => Promise<Refusal | void>;

/** A form about the exercise; what was written comes back when it is refused. */
const action = (name: string, act: Act) => async (event: RequestEvent) => {
	const actor = requireTask(event.locals, 'publish crisis message');
	const [id, form] = [event.params.id ?? '', await event.request.formData()];
	if (!(await registeredById(id))) error(404, 'Øvelsen finnes ikke.');
	const refusal = await act(actor, id, form, event);
	if (refusal) return fail(422, { about: name, refusal, values: written(form) });
	redirect(303, `/intern/krise/ovelse/${id}${name === 'refusal' ? '' : `?gjort=${name}`}`);
};

export const actions = {
	end: action('refusal', exercises.endExercise),
	extend: action('refusal', exercises.extendExercise),
	lessons: action('lessons', (actor, id, form) =>
		exercises.writeLessons(actor, id, text(form.get('lessons'), 8_000))
	),
	invite: action('invite', (actor, id, form, { locals }) => {
		const typed = { name: text(form.get('name'), 80), address: text(form.get('address'), 200) };
		return invite(actor, id, typed, locals.locale);
	}),
	remove: action('refusal', (actor, id, form) =>
		removeParticipant(actor, id, text(form.get('participant'), 60))
	)
};
