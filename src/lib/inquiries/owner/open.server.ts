import type { Locale } from '$lib/i18n/locale';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { inquiryByRef } from '../read.server';
import { bodiesInUse } from './bodies.server';
import { waysTo } from './body';
import { hintsOf, type Hint } from './hints';
import { undoableReferral } from './refer.server';
import { letterTo, toldSender } from './texts';

/** Whose job an inquiry may be instead, and whether a referral of it can still be undone. */
export async function ownership(row: { id: number; text: string; version: number }) {
	const bodies = await bodiesInUse(reader);
	const named = (hint: Hint) => {
		const body = bodies.find(({ id }) => id === hint.bodyId);
		return body ? [{ ...hint, name: body.name, authority: body.authority }] : [];
	};
	const referral = await undoableReferral(reader, row);
	return {
		hints: hintsOf(row.text, bodies).slice(0, 2).flatMap(named),
		any: bodies.length > 0,
		undo: referral && { leavesAt: referral.leavesAt }
	};
}

/**
 * What is needed to send an inquiry on: the bodies, and for the chosen one the ready texts.
 * Null when the actor may not see it or not send it anywhere.
 */
export async function prepareReferral(actor: Actor, ref: string, bodyId: string | null) {
	const row = await inquiryByRef(reader, actor, ref);
	if (!row || !may(actor, 'route inquiries', { unitId: row.unitId })) return null;
	const bodies = await bodiesInUse(reader);
	const hints = hintsOf(row.text, bodies);
	const body = bodies.find(({ id }) => id === bodyId) ?? null;
	const { name, mainLanguage } = await kommune(reader);
	const { version, sensitivity, senderEmail, intake } = row;
	return {
		inquiry: { ref, version, sensitivity, senderEmail, intake },
		...{ bodies, hints, body },
		ways: body ? waysTo(body, row) : [],
		letter: letterTo(translator(mainLanguage), row, name),
		told: body ? toldSender(translator(row.language as Locale), body, name) : ''
	};
}
