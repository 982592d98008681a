import { error } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { translator } from '$lib/i18n/translate';
import { noteInsight } from '$lib/inquiries/person/erase.server';
import { searchesFor } from '$lib/inquiries/person/fate';
import { PERSON_FORM } from '$lib/inquiries/person/form';
import { machineReadable, paper } from '$lib/inquiries/person/paper';
import { requireTask } from '$lib/staff/locks.server';
import { personFile } from '$lib/together/personData.server';
import { parse } from '$lib/ui/forms';

/** What is kept about a person, as a file for them. Sent as a form: no name stands in an address. */
export async function POST({ locals, request }) {
	const actor = requireTask(locals, 'handle personal data requests');
	const sent = await request.formData();
	const form = parse(PERSON_FORM, sent);
	if ('errors' in form) error(400);
	const { ref, before: _, ...person } = form.value;
	if (!searchesFor(person).length) error(400);
	const { all, ...file } = await personFile(actor, person);
	await noteInsight(actor, ref, all);
	const json = sent.get('format') === 'json';
	const type = json ? 'application/json' : 'text/html';
	return new Response(json ? machineReadable(file) : paper(file, translator(locals.locale)), {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename="innsyn-${osloDate(now())}.${json ? 'json' : 'html'}"`,
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
			'cache-control': 'no-store'
		}
	});
}
