import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { CAPS_FORM } from '$lib/mail/accountForm';
import { removeAccount, restoreAccount, shownAccounts } from '$lib/mail/accounts.server';
import { caps, left, saveCaps } from '$lib/mail/departures.server';
import { boxes, heldMessages, latestMessages, type StoredMessage } from '$lib/mail/messages.server';
import { lift, suppressed } from '$lib/mail/suppressed.server';
import { requireTask } from '$lib/staff/locks.server';
import { makeInquiry } from '$lib/together/mailIn.server';
import { tryMail } from '$lib/together/tryMail.server';
import { parse } from '$lib/ui/forms';

/** What a message says is not for those who set up mail. */
const outside = ({ subject: _, ...rest }: StoredMessage) => rest;

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	return {
		accounts: await shownAccounts(reader),
		boxes: await boxes(reader),
		caps: await caps(reader),
		left: await left(reader),
		suppressed: await suppressed(reader),
		messages: (await latestMessages(reader)).map(outside),
		held: (await heldMessages(reader)).map(outside),
		sender: (await kommune()).email
	};
}

const field = async (request: Request, name: string) =>
	String((await request.formData()).get(name));

export const actions = {
	try: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const [way, id = ''] = (await field(request, 'account')).split(' ');
		const tried = await tryMail(actor, way === 'in' ? 'in' : 'out', id);
		return isRefused(tried) ? fail(409, { refusal: tried }) : { tried };
	},
	remove: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const removed = await removeAccount(actor, await field(request, 'id'));
		return isRefused(removed) ? fail(409, { refusal: removed }) : { removed };
	},
	restore: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const refusal = await restoreAccount(actor, await field(request, 'id'));
		if (refusal) return fail(409, { refusal });
	},
	caps: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = parse(CAPS_FORM, await request.formData());
		if ('errors' in form) return fail(422, form);
		await saveCaps(actor, form.value);
		return { saved: true };
	},
	lift: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const address = await field(request, 'address');
		if (await lift(actor, address)) return { lifted: address };
		return fail(409, { refusal: refuse('mail_suppressed_gone') });
	},
	inquiry: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const refusal = await makeInquiry(actor, await field(request, 'id'));
		return refusal ? fail(409, { refusal }) : { made: true };
	}
};
