import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { reader } from '$lib/database/database.server';
import { asLocale } from '$lib/i18n/locale';
import { isRefused } from '$lib/i18n/refusal';
import { alertsView, removeAlertDevice } from '$lib/staff/alerts/devices.server';
import { rememberLocale } from '$lib/staff/localeCookie.server';
import { myDirectory } from '$lib/staff/directory/mine.server';
import { watchOf } from '$lib/staff/directory/refresh.server';
import { requireActor } from '$lib/staff/locks.server';
import { requireRecentOnDutyToo, requireSession } from '$lib/staff/keys/recent.server';
import { changePassword, chooseLocale, hasPassword } from '$lib/staff/myself.server';
import { phoneOf, setPhone, tryMyPhone } from '$lib/staff/phone.server';
import { devices, endAllSessions, startSession } from '$lib/staff/sessions.server';
import { deleteOwnSession } from '$lib/staff/sessionStore.server';
import { grantOptions } from '$lib/together/grantOptions.server';
import { parse, written, type Errors } from '$lib/ui/forms';
import { absenceOf } from '$lib/together/absence.server';
import { ledBy } from '$lib/staff/units/absence.server';
import { setAway, setBack } from '../absence.server';
import { keyActions, waysIn } from './keys.server';

const secret = v.pipe(v.string(), v.nonEmpty('staff_password_missing'), v.maxLength(1000));
const PASSWORD = v.object({ current: secret, password: secret, again: v.string() });

const wrong = (errors: Errors, values: Record<string, string> = {}) =>
	fail(422, { errors, values });

export async function load(event) {
	const { id, name, email, grants, elevatedUntil, mayElevate } = requireActor(event.locals);
	const phone = await phoneOf(reader, id);
	const onCall = Boolean(elevatedUntil || mayElevate);
	const me = { name, email, grants, phone, onCall, password: await hasPassword(reader, id) };
	const session = requireSession(event.locals);
	return {
		me,
		options: await grantOptions(event.locals.locale),
		...{ isOnDuty: session.isOnDuty, policy: session.policy },
		absence: await absenceOf(reader, id),
		leads: (await ledBy(reader, id)).length > 0,
		devices: await devices(session, id),
		alerts: await alertsView(reader, id),
		keys: await waysIn(event, id),
		directory: await myDirectory(reader, id, event.url)
	};
}

export const actions = {
	language: async ({ locals, request, cookies }) => {
		const actor = requireActor(locals);
		const locale = asLocale((await request.formData()).get('locale'));
		if (!locale) error(400);
		await chooseLocale(actor, locale);
		rememberLocale(cookies, locale);
		redirect(303, '/intern/min-side');
	},
	password: async (event) => {
		const actor = requireActor(event.locals);
		requireRecentOnDutyToo(event);
		const form = parse(PASSWORD, await event.request.formData());
		if ('errors' in form) return wrong(form.errors);
		const { current, password, again } = form.value;
		if (password !== again) return wrong({ again: 'staff_password_differs' });
		const watched = await watchOf(requireSession(event.locals).id);
		const refusal = await changePassword(actor, current, password, event.getClientAddress());
		if (isRefused(refusal)) {
			if (refusal.refused === 'staff_sign_in_wait') return fail(429, { refusal });
			const field = refusal.refused === 'staff_password_current_wrong' ? 'current' : 'password';
			return wrong({ [field]: refusal.refused });
		}
		const device = event.request.headers.get('user-agent') ?? '';
		await watched(await startSession(event, actor.id, device, 'password'));
		return { changed: true };
	},
	phone: async ({ locals, request }) => {
		const actor = requireActor(locals);
		const sent = await request.formData();
		const refusal = await setPhone(actor, actor.id, String(sent.get('phone') ?? ''));
		return refusal ? wrong({ phone: refusal.refused }, written(sent)) : { phoneSaved: true };
	},
	tryPhone: async ({ locals }) => {
		const refusal = await tryMyPhone(requireActor(locals));
		return refusal ? wrong({ phone: refusal.refused }) : { tried: true };
	},
	...keyActions,
	away: async ({ locals, request }) => {
		const actor = requireActor(locals);
		return setAway(actor, actor.id, await request.formData());
	},
	back: async ({ locals, request }) => {
		const actor = requireActor(locals);
		await setBack(actor, [actor.id], await request.formData());
	},
	alertsOff: async ({ locals, request }) => {
		const id = String((await request.formData()).get('id'));
		await removeAlertDevice(requireActor(locals), { id });
		redirect(303, '/intern/min-side');
	},
	device: async ({ locals, request }) => {
		const actor = requireActor(locals);
		await deleteOwnSession(actor.id, String((await request.formData()).get('id')));
		redirect(303, '/intern/min-side');
	},
	everywhere: async ({ locals }) => {
		await endAllSessions(requireActor(locals).id);
		redirect(303, '/logg-inn');
	}
};
