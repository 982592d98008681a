import type { Tx } from '../database/database.server';
import { verdictOf } from '../mail/bounce';
import { addressOf } from '../mail/departures.server';
import type { Incoming } from '../mail/incoming.server';
import type { Handled } from '../mail/messages.server';
import { suppress } from '../mail/suppressed.server';
import { bounced, letterById, noteLetter } from '../outbox/read.server';
import { tellUndelivered } from './mailUndelivered.server';

/**
 * A letter came back. Only a letter of ours counts, and only the address it went to: anybody can write
 * a report that names somebody else.
 */
export async function asBounce(tx: Tx, { letterId, reports }: Incoming): Promise<Handled> {
	const letter = letterId && (await letterById(tx, letterId));
	if (!letter) return { note: 'mail_note_bounce_unknown' };
	const [report] = reports;
	const verdict = report ? verdictOf(report) : null;
	if (!report || !verdict) return { note: 'mail_note_report' };
	const said = report.diagnostic || report.status;
	const note = `${verdict.because} ${said}`.trim();
	if (!verdict.final) {
		await noteLetter(tx, letter.id, note);
		return { note: 'mail_note_delayed' };
	}
	if (!(await bounced(tx, letter.id, note))) return { note: 'mail_note_report' };
	const address = (await addressOf(tx, letter.id)) ?? '';
	await tellUndelivered(tx, { key: letter.key, address, said, ...verdict });
	return { note: 'mail_note_bounce' };
}

/** Whoever got a letter says that they do not want such (RFC 5965): they get no more of them. */
export async function asComplaint(tx: Tx, { letterId }: Incoming): Promise<Handled> {
	const address = letterId && (await addressOf(tx, letterId));
	if (!address) return { note: 'mail_note_complaint_unknown' };
	await suppress(tx, { address, because: 'complaint', note: '' });
	return { note: 'mail_note_complaint' };
}
