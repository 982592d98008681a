import type { Incident } from '../crisis/incidents.server';
import { letterReceipt, pageReceipt, type Counts, type Receipt } from '../crisis/outputs/receipts';
import { now } from '../database/clock.server';
import type { Reader } from '../database/database.server';
import { refuse, type Refusal } from '../i18n/refusal';
import { letterByKey, releasedAt, tryAgain, type StoredLetter } from '../outbox/read.server';
import { taken } from '../outbox/sms/answer';
import { messageCounts } from '../outbox/sms/messages.server';
import { mailKey } from '../public/mail/alert';
import { mailCounts, mailStates } from '../public/mail/claims.server';
import type { Run } from '../public/push/run';
import { smsKey } from '../public/sms/alert';
import type { Actor } from '../staff/actor';

const NOBODY: Counts = {
	...{ total: 0, accepted: 0, delivered: null },
	...{ failed: 0, gone: 0, unknown: 0, waiting: 0 }
};

/** What became of a version in each channel, from what the other sides have said so far. */
export async function receiptsOf(db: Reader, ref: string, version: number): Promise<Receipt[]> {
	const at = now();
	const push = await letterByKey(db, `push:${ref}@${version}`);
	const sms = await letterByKey(db, smsKey(ref, version));
	const mail = await letterByKey(db, mailKey(ref, version));
	return [
		pageReceipt(await releasedAt(db, `${ref}@${version}`)),
		letterReceipt('push', push, pushCounts(push), at),
		letterReceipt('sms', sms, await smsCounts(db, sms), at),
		letterReceipt('mail', mail, await mailCountsOf(db, mail), at)
	];
}

/** The same of every version of an incident that went to residents. */
export async function receiptsByVersion(
	db: Reader,
	{ ref, exercise, version }: Pick<Incident, 'ref' | 'exercise' | 'version'>
): Promise<Record<number, Receipt[]>> {
	const versions = exercise ? [] : Array.from({ length: version }, (_, n) => n + 1);
	const found = versions.map(async (one) => [one, await receiptsOf(db, ref, one)] as const);
	return Object.fromEntries(await Promise.all(found));
}

function pushCounts(letter: StoredLetter | null) {
	const run = (letter?.cursor ?? null) as Run | null;
	if (!run) return { counts: NOBODY, ended: null };
	const { total, accepted, gone = 0, rejected: failed = 0, ended = null } = run;
	const waiting = Math.max(0, total - accepted - gone - failed);
	return { counts: { ...NOBODY, total, accepted, gone, failed, waiting }, ended };
}

async function smsCounts(db: Reader, letter: StoredLetter | null) {
	if (!letter) return { counts: NOBODY, ended: null };
	const states = await messageCounts(db, letter.key);
	const { total, ...counted } = taken(states);
	const run = letter.cursor as { total?: number; ended?: Receipt['ended'] } | null;
	const all = Math.max(total, run?.total ?? 0);
	const waiting = all - total + (states.waiting ?? 0) + (states.sending ?? 0);
	return { counts: { ...counted, gone: 0, total: all, waiting }, ended: run?.ended ?? null };
}

async function mailCountsOf(db: Reader, letter: StoredLetter | null) {
	if (!letter) return { counts: NOBODY, ended: null };
	const { total, ...counted } = mailCounts(await mailStates(db, letter.key));
	const run = letter.cursor as { total?: number; ended?: Receipt['ended'] } | null;
	const all = Math.max(total, run?.total ?? 0);
	const waiting = all - total + counted.waiting;
	return { counts: { ...NOBODY, ...counted, total: all, waiting }, ended: run?.ended ?? null };
}

/** Sends what failed once more: the letter of a version in one channel. */
export async function sendAgain(
	actor: Actor,
	db: Reader,
	named: { ref: string; version: number; channel: string }
): Promise<void | Refusal> {
	const { ref, version, channel } = named;
	const key = ['push', 'sms', 'mail'].includes(channel) ? `${channel}:${ref}@${version}` : '';
	const letter = key ? await letterByKey(db, key) : null;
	if (!letter || !(await tryAgain(actor, letter.id))) return refuse('outputs_nothing_to_send');
}
