import { error, fail } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { mailGoesOut } from '$lib/mail/accounts.server';
import { endElevation } from '$lib/staff/elevation/elevate.server';
import { elevatedUntil } from '$lib/staff/elevation/read.server';
import { asGrantRequest, grantForm, writtenGrant } from '$lib/staff/grantForm.server';
import { inviteAgain } from '$lib/staff/invitations.server';
import { unlink } from '$lib/staff/directory/unlink.server';
import { asksFirst, requireTaskRecently } from '$lib/staff/keys/recent.server';
import { requireTask } from '$lib/staff/locks.server';
import { giveRole, person, switchPerson, takeRole } from '$lib/staff/people.server';
import { phoneOf, setPhone } from '$lib/staff/phone.server';
import { waitingProposals } from '$lib/staff/proposals/decide.server';
import { absenceOf } from '$lib/together/absence.server';
import { relianceOf } from '$lib/together/reliance.server';
import { setAway, setBack } from '../../../absence.server';
import { grantOptions } from '$lib/together/grantOptions.server';
import { parse, written } from '$lib/ui/forms';
import { refused, versionIn, versionNow } from './refused.server';

export async function load({ locals, params }) {
	const actor = requireTask(locals, 'administer people');
	const found = await person(reader, params.id);
	if (!found) error(404, translator(locals.locale)('staff_person_gone'));
	const proposals = await waitingProposals(reader, actor);
	return {
		person: found,
		phone: await phoneOf(reader, found.id),
		absence: await absenceOf(reader, found.id),
		relied: await relianceOf(reader, found.id, locals.locale),
		mailed: await mailGoesOut(reader),
		isMe: found.id === actor.id,
		confirmFirst: asksFirst(locals),
		elevatedUntil: await elevatedUntil(reader, found.id, now()),
		proposals: proposals.filter(({ userId }) => userId === found.id),
		options: await grantOptions(locals.locale)
	};
}

export const actions = {
	give: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		const { locals, params, request } = event;
		const sent = await request.formData();
		const form = parse(grantForm(await grantOptions(locals.locale)), sent);
		if ('errors' in form) return fail(422, { ...form, values: writtenGrant(sent) });
		const { id } = params;
		const answer = await giveRole(actor, id, asGrantRequest(form.value, now()), versionIn(sent));
		if (isRefused(answer)) return refused(answer, sent, { id, locale: locals.locale });
		return { waiting: answer === 'waiting', version: await versionNow(id) };
	},
	take: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		const { locals, params, request } = event;
		const { id } = params;
		const sent = await request.formData();
		const refusal = await takeRole(actor, id, String(sent.get('grant')), versionIn(sent));
		if (refusal) return refused(refusal, sent, { id, locale: locals.locale });
		return { version: await versionNow(id) };
	},
	phone: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer people');
		const sent = await request.formData();
		const refusal = await setPhone(actor, params.id, String(sent.get('phone') ?? ''));
		if (refusal) return fail(422, { errors: { phone: refusal.refused }, values: written(sent) });
		return { phoneSaved: true };
	},
	away: async ({ locals, params, request }) =>
		setAway(requireTask(locals, 'administer people'), params.id, await request.formData()),
	back: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer people');
		await setBack(actor, [params.id], await request.formData());
	},
	unlink: async (event) => {
		await unlink(requireTaskRecently(event, 'administer people'), event.params.id);
	},
	switch: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		const { locals, params, request } = event;
		const { id } = params;
		const sent = await request.formData();
		const answer = await switchPerson(actor, id, sent.get('on') === 'true', versionIn(sent));
		if (isRefused(answer)) return refused(answer, sent, { id, locale: locals.locale });
		return { waiting: answer === 'waiting', version: await versionNow(id) };
	},
	link: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		const made = await inviteAgain(actor, event.params.id, publicOrigin());
		return isRefused(made) ? fail(422, { refusal: made }) : { made };
	},
	endElevation: async ({ locals, params }) => {
		const actor = requireTask(locals, 'administer people');
		const found = await person(reader, params.id);
		if (found) await endElevation(actor, found);
	}
};
