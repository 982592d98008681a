import { LINK, TIE } from '$lib/crisis/questions/forms';
import { bounceInquiry } from '$lib/inquiries/bounce/bounce.server';
import { judge } from '$lib/inquiries/clocks/request.server';
import { ANSWER, BOUNCE, FORWARD, NOTE, REQUEST, SENSITIVITY, VERSION } from '$lib/inquiries/forms';
import { answer } from '$lib/inquiries/replies/answer.server';
import { ASSIGN, CLOSE, SNOOZE } from '$lib/inquiries/handling/forms';
import { assign, snooze } from '$lib/inquiries/handling/handling.server';
import { MERGE, SPLIT } from '$lib/inquiries/merging/forms';
import { saidSeen, sendAgain } from '$lib/inquiries/outside/show.server';
import { mergeInto, part } from '$lib/inquiries/merging/merge.server';
import { split } from '$lib/inquiries/merging/split.server';
import * as staff from '$lib/inquiries/staff.server';
import { linkInquiry, tieInquiry } from '$lib/together/incidentQuestions.server';
import { acting } from './acting.server';
import { insert } from './insert.server';
import { takeOver } from './takeOver.server';

/** What can be done on the page of an inquiry. */
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
	takeOver,
	reopen: acting(VERSION, staff.reopen)
};
