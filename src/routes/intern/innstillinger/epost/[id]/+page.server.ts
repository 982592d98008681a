import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { SIGN_INS, type Way } from '$lib/mail/account';
import { ACCOUNT_FORM, accountFrom } from '$lib/mail/accountForm';
import { saveAccount, shownAccounts } from '$lib/mail/accounts.server';
import { requireTaskRecently } from '$lib/staff/keys/recent.server';
import { parse, written } from '$lib/ui/forms';

/** 'ut' is the one way out, 'ny' a mailbox that is to be added; any other is the id of a mailbox. */
const wayOf = (id: string): Way => (id === 'ut' ? 'out' : 'in');

export async function load(event) {
	// Asked before anything is written: a password is not kept while one shows who it is.
	requireTaskRecently(event, 'administer settings');
	const { locals, params, url } = event;
	const way = wayOf(params.id);
	const of = (await shownAccounts(reader)).filter((one) => one.way === way);
	const account = way === 'out' ? of[0] : of.find(({ id }) => id === params.id);
	if (account?.fromEnvironment) redirect(303, '/intern/innstillinger/epost');
	if (!account && way === 'in' && params.id !== 'ny')
		error(404, translator(locals.locale)('mail_account_gone'));
	const chosen = SIGN_INS.find((one) => one === url.searchParams.get('innlogging'));
	const signIn = chosen ?? account?.signIn ?? null;
	return { way, account: account ?? null, signIn, sender: (await kommune()).email };
}

export const actions = {
	default: async (event) => {
		const { params, request } = event;
		const actor = requireTaskRecently(event, 'administer settings');
		const sent = await request.formData();
		const values: Record<string, string> = { ...written(sent), secret: '' };
		const form = parse(ACCOUNT_FORM, sent);
		if ('errors' in form) return fail(422, { errors: form.errors, values });
		const way = wayOf(params.id);
		const made = accountFrom(way, form.value);
		if ('errors' in made) return fail(422, { errors: made.errors, values });
		const id = params.id === 'ny' ? null : params.id;
		const saved = await saveAccount(actor, id, made.account, form.value.secret);
		if (isRefused(saved)) return fail(422, { errors: { secret: saved.refused }, values });
		redirect(303, `/intern/innstillinger/epost?lagret=${saved.id}`);
	}
};
