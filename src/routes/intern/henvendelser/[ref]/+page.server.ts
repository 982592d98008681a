import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { alikeWaiting } from '$lib/inquiries/replies/many.server';
import { snoozes } from '$lib/inquiries/handling/snooze';
import { undoable } from '$lib/inquiries/handling/undo.server';
import { noticed } from '$lib/inquiries/intake/noticed.server';
import { openInquiry } from '$lib/inquiries/open.server';
import { openedFrom } from '$lib/inquiries/queue';
import { preferenceOf } from '$lib/inquiries/shortcuts/preference.server';
import { saidRef } from '$lib/inquiries/merging/forms';
import { groundOf } from '$lib/inquiries/person/restricted.server';
import { parted } from '$lib/mail/reply';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { units } from '$lib/staff/units.server';
import { filesBeside } from '$lib/together/fileBeside.server';
import { incidentsFor } from '$lib/together/incidentQuestions.server';
import { gone } from './gone.server';

export { actions } from './actions.server';

export async function load({ locals, params, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const from = openedFrom(url.searchParams);
	const said = saidRef(url.searchParams);
	const opened = await openInquiry(actor, params.ref, from, said);
	if (!opened) return gone(actor, params.ref, locals.locale);
	const came = await noticed(actor, params.ref, opened.events);
	return {
		...opened,
		preference: await preferenceOf(reader, actor),
		from,
		said,
		concerns: await incidentsFor(opened.inquiry),
		came,
		written: writtenIn(opened.inquiry),
		files: await filesBeside(params.ref, came.files, translator(locals.locale)),
		alike: await alikeWaiting(reader, actor, opened.inquiry),
		units: await units(reader),
		last: await undoable(reader, actor),
		snoozes: snoozes(now()),
		restricted: await groundOf(reader, params.ref),
		persons: may(actor, 'handle personal data requests'),
		now: now()
	};
}

/** What an e-mail repeats of an earlier one is folded away. */
function writtenIn({ intake, text }: { intake: string; text: string }) {
	return intake === 'email' ? parted(text) : { said: text, quoted: '' };
}
