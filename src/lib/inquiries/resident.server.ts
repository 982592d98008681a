import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { units, type Unit } from '$lib/staff/units.server';
import { inquiryByToken } from './access.server';
import { followUp } from './inquiry';
import { eventsOf } from './read.server';
import { shownToSender, type Receipt } from './receipt';
import { save } from './save.server';
import { guidanceFor } from './owner/guidance.server';
import { callFor } from './stop/call.server';
import { markStop } from './stop/mark.server';
import { stopsIn } from './stop/stop';

/** What the sender of an inquiry sees at its private address, or null when it opens nothing. */
export async function receiptFor(db: Reader, token: string): Promise<Receipt | null> {
	const row = await inquiryByToken(db, token);
	if (!row) return null;
	const byId = new Map<string, Unit>((await units(db)).map((unit) => [unit.id, unit]));
	const maybe = await guidanceFor(db, row.text);
	return shownToSender(row, await eventsOf(db, row), byId, await callFor(db, row.id), maybe);
}

const SAME_WITHIN = 10 * 60_000;

/** The sender adds something. Sent twice within ten minutes it is added once. */
export function addFollowUp(token: string, text: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const row = await inquiryByToken(tx, token);
		if (!row) return refuse('inquiries_not_found');
		const last = (await eventsOf(tx, row)).findLast(({ kind }) => kind === 'followUp');
		if (last && last.text === text && last.at > now() - SAME_WITHIN) return null;
		const decision = followUp(row, text, now());
		if (isRefused(decision)) return decision;
		await markStop(tx, await save(tx, row, decision, null), stopsIn(text));
		await record(tx, { actor: null, action: 'inquiries.followUp', subject: row.ref });
		return null;
	});
}
