import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { asLocale } from '$lib/i18n/locale';
import { kommune } from '$lib/kommune/kommune.server';
import { unitById, type Unit } from '$lib/staff/units.server';
import { bounceFromUnit } from '../bounce/bounce.server';
import { addFiles, type KeptFile } from '../files/files.server';
import { rulesFor } from '../guidelines/guidelines.server';
import { eventsOf, type InquiryRow } from '../read.server';
import { save } from '../save.server';
import { inquiry } from '../tables.server';
import { holdAnswer, sendAnswer } from './answer.server';
import { tell } from './follow.server';
import type { HandOver } from './letters.server';
import { heldBecause, isSensitive } from './outside';
import { outsideHandOver } from './tables.server';

interface Found {
	handOver: HandOver;
	row: InquiryRow;
	unit: Unit;
}

/** What a link opens, live or ended; null when it never was one, is too old, or a newer one was sent. */
async function found(db: Reader, token: string): Promise<Found | null> {
	const [one] = await db
		.select({ handOver: outsideHandOver, row: inquiry })
		.from(outsideHandOver)
		.innerJoin(inquiry, eq(inquiry.id, outsideHandOver.inquiryId))
		.where(eq(outsideHandOver.tokenHash, hashToken(token)));
	const unit = one && (await unitById(db, one.handOver.unitId));
	return unit && now() < one.handOver.linkEndsAt ? { ...one, unit } : null;
}

/** What stands at a unit's link. Looking changes nothing: what reads links in mail does that too. */
export async function linkPage(db: Reader, token: string) {
	const it = await found(db, token);
	if (!it) return null;
	const { handOver, row, unit } = it;
	const { nameNb, nameNn } = unit;
	const { readAt, takenBy, takenAt, ended, endedAt, linkEndsAt } = handOver;
	const about = { ref: row.ref, unit: { nameNb, nameNn }, linkEndsAt };
	if (endedAt !== null) return { ...about, shows: 'end' as const, ended: ended!, endedAt };
	if (readAt === null) return { ...about, shows: 'seal' as const, dueAt: row.answerDueAt };
	return {
		...about,
		...{ shows: 'matter' as const, dueAt: row.answerDueAt, takenBy, takenAt },
		...{ text: row.text, receivedAt: row.receivedAt, version: row.version },
		...{ senderName: row.senderName, senderPhone: row.senderPhone },
		held: heldBecause(row),
		/** it has said something that waits for the kommune */
		waits: handOver.doubt,
		since: await talk(db, row),
		rules: await rulesOf(db)
	};
}

interface Said {
	who: 'sender' | 'answer' | 'unit';
	name: string | null;
	text: string;
	at: number;
}

/** What has been said to and by the sender; notes between colleagues stay inside. */
async function talk(db: Reader, row: InquiryRow): Promise<Said[]> {
	const events = await eventsOf(db, row);
	return events.flatMap(({ kind, details, text, at, userName: name }): Said[] => {
		if (!text) return [];
		if (kind === 'followUp') return [{ who: 'sender', name, text, at }];
		if (kind === 'answered' || kind === 'preliminary') return [{ who: 'answer', name, text, at }];
		const said = kind === 'outside' && details.what === 'said';
		return said ? [{ who: 'unit', name, text, at }] : [];
	});
}

async function rulesOf(db: Reader): Promise<string[]> {
	const { mainLanguage } = await kommune(db);
	return rulesFor(db, asLocale(mainLanguage) ?? 'nb');
}

/** The inquiry that a link shows, once somebody has opened it; null otherwise. For what lies beside it. */
export async function openedByLink(db: Reader, token: string): Promise<InquiryRow | null> {
	const it = await found(db, token);
	return it && it.handOver.endedAt === null && it.handOver.readAt !== null ? it.row : null;
}

/** Somebody opens the matter: now it is read. */
export function openLink(token: string): Promise<Refusal | null> {
	return onLive(token, async (tx, { handOver, row }) => {
		if (handOver.readAt !== null) return null;
		await change(tx, handOver, { readAt: now(), unreadAt: null });
		await tell(tx, row, { what: 'read', unit: handOver.unitId });
		await traced(tx, 'outsideRead', row, handOver);
		return null;
	});
}

/** Somebody there takes it on («tatt»). @param name as they write it */
export function takeByLink(token: string, name: string): Promise<Refusal | null> {
	return onLive(token, async (tx, { handOver, row, unit }) => {
		if (!name) return refuse('outside_name_missing');
		if (handOver.takenBy === name) return null;
		await change(tx, handOver, { ...seen(handOver), takenAt: now(), takenBy: name });
		const details = { what: 'taken', unit: unit.id } as const;
		const by = signed(name, unit);
		if (row.state === 'new') {
			const event = { kind: 'outside' as const, details };
			await save(tx, row, { changes: { state: 'open' }, event }, { id: null, name: by });
		} else await tell(tx, row, { ...details, name: by });
		await traced(tx, 'outsideTaken', row, handOver);
		return null;
	});
}

/** «Ikke vår»: it goes back where it came from, with the reason, as when a unit in Varde sends it back. */
export function sendBackByLink(
	token: string,
	{ name, reason }: { name: string; reason: string }
): Promise<Refusal | null> {
	return onLive(token, async (tx, { row, unit }) => {
		if (!name) return refuse('outside_name_missing');
		return bounceFromUnit(tx, row, { reason, by: signed(name, unit) });
	});
}

interface Written {
	name: string;
	text: string;
	/** of the inquiry, as it was on the page */
	version: number;
	files: KeptFile[];
}

/**
 * The unit answers on the page: to the sender, or, when that may not go by itself, to a colleague here.
 * Files lie with the inquiry, so somebody here sends them.
 */
export function answerByLink(token: string, written: Written): Promise<Refusal | null> {
	return onLive(token, async (tx, { handOver, row, unit }) => {
		const { name, text, version, files } = written;
		if (!name) return refuse('outside_name_missing');
		if (!text) return refuse('inquiries_answer_missing');
		if (row.version !== version) return refuse('outside_answer_meanwhile');
		const by = signed(name, unit);
		const stopped = heldBecause(row) ?? (isSensitive(text) ? 'sensitive' : null);
		const because = stopped ?? (files.length ? 'files' : null);
		await addFiles(tx, row.id, files);
		await change(tx, handOver, {
			...seen(handOver),
			...(!handOver.takenBy && { takenAt: now(), takenBy: name })
		});
		if (because === null) return sendAnswer(tx, row, { text, name: by });
		await holdAnswer(tx, row, handOver, { text, name: by, because });
		return null;
	});
}

/** Who does something by a link has read it. */
function seen({ readAt }: HandOver) {
	return { readAt: readAt ?? now(), unreadAt: null };
}

const signed = (name: string, { nameNb }: Unit) => `${name}, ${nameNb}`;

function onLive(
	token: string,
	act: (tx: Tx, it: Found) => Promise<Refusal | null>
): Promise<Refusal | null> {
	return write(async (tx) => {
		const it = await found(tx, token);
		return it && it.handOver.endedAt === null ? act(tx, it) : refuse('outside_link_dead');
	});
}

async function change(tx: Tx, { id }: HandOver, set: Partial<HandOver>): Promise<void> {
	await tx.update(outsideHandOver).set(set).where(eq(outsideHandOver.id, id));
}

async function traced(tx: Tx, verb: string, { ref }: InquiryRow, { unitId }: HandOver) {
	await record(tx, {
		...{ actor: null, action: `inquiries.${verb}`, subject: ref },
		details: { unit: unitId }
	});
}
