import { fail, redirect } from '@sveltejs/kit';
import { publicOrigin } from '$lib/database/config.server';
import { reader } from '$lib/database/database.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { asPreset } from '$lib/outbox/sms/presets';
import { faultsOf, GATEWAY_FORM, settingsOf } from '$lib/outbox/sms/gatewayForm';
import * as gateways from '$lib/outbox/sms/gateway.server';
import { previewOf } from '$lib/outbox/sms/preview';
import { lastTrial, trySms } from '$lib/outbox/sms/trial.server';
import { requireTask } from '$lib/staff/locks.server';
import { phoneOf } from '$lib/staff/phone.server';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'administer settings');
	const saved = await gateways.gatewaySettings(reader);
	const open = await gateways.openGateway(reader);
	const preset = asPreset(url.searchParams.get('tjeneste'));
	const trial = await lastTrial(actor);
	return {
		settings: preset ? settingsOf(preset, saved ?? {}) : saved,
		isSaved: saved !== null && (!preset || preset === saved.preset),
		/** the secrets cannot be opened: the database came back without its keys */
		lost: saved !== null && open === null,
		set: await gateways.secretsSet(reader),
		callback: open && gateways.callbackOf(open),
		phone: await phoneOf(reader, actor.id),
		trial: trial && { state: trial.state, reason: trial.reason, sentAt: trial.sentAt }
	};
}

/** What the form says, or why it cannot be used. What was written is shown again, but no secret. */
function settingsIn(sent: FormData) {
	const values: Record<string, string> = { ...written(sent), user: '', password: '', signing: '' };
	const form = parse(GATEWAY_FORM, sent);
	if ('errors' in form) return { fault: { errors: form.errors, values } };
	const { user, password, signing, ...settings } = form.value;
	const errors = faultsOf(settings);
	if (Object.keys(errors).length) return { fault: { errors, values } };
	return { settings, secrets: { user, password, signing }, values };
}

export const actions = {
	save: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const said = settingsIn(await request.formData());
		if (said.fault) return fail(422, said.fault);
		await gateways.saveGateway(actor, said.settings, said.secrets);
		redirect(303, '/intern/innstillinger/sms?lagret');
	},
	preview: async ({ locals, request }) => {
		requireTask(locals, 'administer settings');
		const said = settingsIn(await request.formData());
		if (said.fault) return fail(422, said.fault);
		const text = translator(locals.locale)('sms_sample', { sender: said.settings.sender });
		const callback = `${publicOrigin()}/sms/status/•••`;
		return { preview: previewOf(said.settings, text, callback), values: said.values };
	},
	try: async ({ locals }) => {
		const actor = requireTask(locals, 'administer settings');
		const phone = await phoneOf(reader, actor.id);
		if (!phone) return fail(422, { refusal: refuse('sms_own_phone_missing') });
		const answer = await trySms(actor, phone);
		return isRefused(answer) ? fail(422, { refusal: answer }) : { answer };
	},
	remove: async ({ locals }) => {
		const refusal = await gateways.removeGateway(requireTask(locals, 'administer settings'));
		if (refusal) return fail(422, { refusal });
		redirect(303, '/intern/innstillinger/sms');
	}
};
