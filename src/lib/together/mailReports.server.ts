import type { Tx } from '../database/database.server';
import { verdictOf, type Verdict } from '../mail/bounce';
import { addressOf } from '../mail/departures.server';
import type { Incoming } from '../mail/incoming.server';
import type { Handled } from '../mail/messages.server';
import { suppress } from '../mail/suppressed.server';
import { bounced, letterById, noteLetter } from '../outbox/read.server';
import { cameBack } from '../public/mail/claims.server';
import { forgetAddress } from '../public/mail/subscribers.server';
import { tellUndelivered } from './mailUndelivered.server';

/**
 * A letter came back. Only a letter of ours counts, and only the address it went to: anybody can write
 * a report that names somebody else.
 */
export async function asBounce(tx: Tx, { letterId, reports }: Incoming): Promise<Handled> {
	const [report] = reports;
	const verdict = report ? verdictOf(report) : null;
	const said = report ? report.diagnostic || report.status : '';
	const note = verdict ? `${verdict.because} ${said}`.trim() : '';
	const letter = letterId && (await letterById(tx, letterId));
	if (!letter) return alertCameBack(tx, letterId, { note, verdict });
	if (!verdict) return { note: 'mail_note_report' };
	if (!verdict.final) {
		await noteLetter(tx, letter.id, note);
		return { note: 'mail_note_delayed' };
	}
	if (!(await bounced(tx, letter.id, note))) return { note: 'mail_note_report' };
	const address = (await addressOf(tx, letter.id)) ?? '';
	await tellUndelivered(tx, { key: letter.key, address, said, ...verdict });
	return { note: 'mail_note_bounce' };
}

/** One warning of many came back: an address that is no good gets no more of them. */
async function alertCameBack(
	tx: Tx,
	id: string | null,
	{ note, verdict }: { note: string; verdict: Verdict | null }
): Promise<Handled> {
	if (!id || !verdict?.final || !(await cameBack(tx, id, note)))
		return { note: 'mail_note_bounce_unknown' };
	if (verdict.dead) await stopMailTo(tx, id, { because: 'bounce', note });
	return { note: 'mail_note_bounce' };
}

/** Whoever got a letter says that they do not want such (RFC 5965): they get no more of them. */
export async function asComplaint(tx: Tx, { letterId }: Incoming): Promise<Handled> {
	const stopped = letterId && (await stopMailTo(tx, letterId, { because: 'complaint', note: '' }));
	return { note: stopped ? 'mail_note_complaint' : 'mail_note_complaint_unknown' };
}

/** Nothing more goes to whoever got a letter, and their alerts by e-mail end. @returns false: nobody knows who */
async function stopMailTo(
	tx: Tx,
	letterId: string,
	why: { because: 'bounce' | 'complaint'; note: string }
): Promise<boolean> {
	const address = await addressOf(tx, letterId);
	if (!address) return false;
	await suppress(tx, { address, ...why });
	await forgetAddress(tx, address);
	return true;
}
