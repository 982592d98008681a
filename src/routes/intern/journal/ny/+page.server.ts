import { error, fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { finnKlasser } from '$lib/journal/klasser/klasser.server';
import { gjeldendeHjemler } from '$lib/journal/skjermingshjemler';
import { VALG } from '$lib/journal/valg';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { journalInquiry, openWizard } from '$lib/together/journalInquiry.server';
import { parse, written } from '$lib/ui/forms';

const inquiryRef = (url: URL) => url.searchParams.get('henvendelse') ?? '';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'journal inquiry');
	const veiviser = await openWizard(actor, inquiryRef(url));
	if (!veiviser) error(404);
	const handlesInquiries = may(actor, 'handle inquiries');
	return {
		...veiviser,
		handlesInquiries,
		klasser: await finnKlasser(reader),
		hjemler: gjeldendeHjemler(osloDate(now())),
		key: newId()
	};
}

export const actions = {
	default: async ({ locals, request, url }) => {
		const actor = requireTask(locals, 'journal inquiry');
		const sent = await request.formData();
		const form = parse(VALG, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const key = String(sent.get('idempotency-key') ?? '') || null;
		const result = await journalInquiry(actor, inquiryRef(url), form.value, key);
		if (isRefused(result)) return fail(409, { errors: {}, values: written(sent), refusal: result });
		const [first] = result.referanser;
		redirect(303, first ? `/intern/journal/${first}` : url.pathname + url.search);
	}
};
