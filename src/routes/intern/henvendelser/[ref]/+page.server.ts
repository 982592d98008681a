import { LINK, TIE } from '$lib/crisis/questions/forms';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { bounceInquiry } from '$lib/inquiries/bounce/bounce.server';
import { judge } from '$lib/inquiries/clocks/request.server';
import { ANSWER, BOUNCE, FORWARD, NOTE, REQUEST, SENSITIVITY, VERSION } from '$lib/inquiries/forms';
import { answer } from '$lib/inquiries/replies/answer.server';
import { alikeWaiting } from '$lib/inquiries/replies/many.server';
import { ASSIGN, CLOSE, SNOOZE } from '$lib/inquiries/handling/forms';
import { assign, snooze } from '$lib/inquiries/handling/handling.server';
import { snoozes } from '$lib/inquiries/handling/snooze';
import { undoable } from '$lib/inquiries/handling/undo.server';
import { noticed } from '$lib/inquiries/intake/noticed.server';
import { openInquiry } from '$lib/inquiries/open.server';
import { openedFrom } from '$lib/inquiries/queue';
import { preferenceOf } from '$lib/inquiries/shortcuts/preference.server';
import { MERGE, saidRef, SPLIT } from '$lib/inquiries/merging/forms';
import { saidSeen, sendAgain } from '$lib/inquiries/outside/show.server';
import { mergeInto, part } from '$lib/inquiries/merging/merge.server';
import { split } from '$lib/inquiries/merging/split.server';
import * as staff from '$lib/inquiries/staff.server';
import { isRestrictedRef } from '$lib/inquiries/person/restricted.server';
import { parted } from '$lib/mail/reply';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { units } from '$lib/staff/units.server';
import { filesBeside } from '$lib/together/fileBeside.server';
import { incidentsFor, linkInquiry, tieInquiry } from '$lib/together/incidentQuestions.server';
import { acting } from './acting.server';
import { gone } from './gone.server';
import { insert } from './insert.server';

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
		restricted: await isRestrictedRef(reader, params.ref),
		persons: may(actor, 'handle personal data requests'),
		now: now()
	};
}

/** What an e-mail repeats of an earlier one is folded away. */
function writtenIn({ intake, text }: { intake: string; text: string }) {
	return intake === 'email' ? parted(text) : { said: text, quoted: '' };
}

export const actions = {
	forward: acting(FORWARD, staff.forward, true),
	answer: acting(
		ANSWER,
		(opened, { later, promisedDate, ...written }) =>
			answer(opened, { ...written, promisedDate: later === undefined ? null : promisedDate }),
		true
	),
	insert,
	request: acting(REQUEST, judge),
	note: acting(NOTE, (opened, { text }) => staff.note(opened, text)),
	sensitivity: acting(SENSITIVITY, (opened, { sensitivity }) =>
		staff.setSensitivity(opened, sensitivity)
	),
	link: acting(LINK, (opened, { incident }) => linkInquiry(opened, incident)),
	tie: acting(TIE, (opened, { question }) => tieInquiry(opened, question)),
	assign: acting(ASSIGN, (opened, { to }) => assign(opened, to)),
	snooze: acting(SNOOZE, snooze, true),
	close: acting(
		CLOSE,
		(opened, { reason }) => staff.close(opened, reason === 'done' ? undefined : reason),
		true
	),
	bounce: acting(BOUNCE, bounceInquiry),
	merge: acting(MERGE, (opened, { into, intoVersion }) =>
		mergeInto(opened, { ref: into, version: intoVersion })
	),
	part: acting(VERSION, part),
	split: acting(SPLIT, (opened, sent) => split(opened, sent.part)),
	outsideAgain: acting(VERSION, sendAgain),
	outsideSeen: acting(VERSION, saidSeen),
	reopen: acting(VERSION, staff.reopen)
};
