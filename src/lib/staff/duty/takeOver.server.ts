import { desc, eq, gt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { formatInstant } from '$lib/i18n/dates';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { user } from '../tables.server';
import { lineById, shiftsBetween, type Line } from './roster.server';
import { cutOut, insertShift, liveShifts, noted, rightRefusal, thisMinute } from './shifts.server';
import { nextOnDuty } from './shifts';
import { dutyLine, handOverNote, shift } from './tables.server';
import { tell } from './tell.server';

const HOUR = 3_600_000;
/** How long one who steps in when nobody is on duty has it, unless a shift begins before that. */
const STEPPING_IN = 8 * HOUR;

/** What else follows of a watch that changes hands, in the same transaction. */
type Also = (tx: Tx, taken: { line: string; fromId: string | null }) => Promise<void>;

/**
 * «Overta vakt»: the actor is on duty from this instant until the shift would have ended. The one
 * who had it is told. @param key of the intent: two taps are one
 * @param also what else is to be written with it
 */
export function takeOver(
	actor: Actor,
	{ lineId, note, key }: { lineId: string; note: string; key: string | null },
	also: Also = async () => {}
): Promise<true | Refusal> {
	const request = { key, scope: `duty.takeOver:${actor.id}`, content: { lineId } };
	return write((tx) => once(tx, request, () => taken(tx, actor, { lineId, note, also })));
}

async function taken(
	tx: Tx,
	actor: Actor,
	{ lineId, note, also }: { lineId: string; note: string; also: Also }
): Promise<true | Refusal> {
	const line = await lineById(tx, lineId);
	if (!line?.active) return refuse('duty_line_gone');
	const at = thisMinute();
	const running = await liveShifts(tx, lineId, { startsAt: at, endsAt: at + 1 });
	if (running.some(({ userId }) => userId === actor.id)) return refuse('duty_already_yours');
	const span = { startsAt: at, endsAt: await endOf(tx, line, actor, running, at) };
	const refusal = await rightRefusal(tx, line, { userId: actor.id, endsAt: at + 1 });
	if (refusal) return refusal;
	for (const held of running) await cutOut(tx, held, { ...span, endsAt: held.endsAt });
	await insertShift(tx, lineId, { userId: actor.id, ...span });
	const fromIds = running.map(({ userId }) => userId);
	await keepNote(tx, line, { fromId: fromIds[0] ?? null, toId: actor.id, by: actor, note, at });
	await noted(tx, actor, 'takeOver', line, { holder: fromIds[0], span });
	for (const userId of fromIds) await tellTaken(tx, line, actor, { userId, at });
	await also(tx, { line: line.name, fromId: fromIds[0] ?? null });
	return true;
}

/** Until the last of those who had it would have gone off, or a shift of the actor's own begins. */
async function endOf(
	db: Reader,
	line: Line,
	actor: Actor,
	running: { endsAt: number }[],
	at: number
): Promise<number> {
	const end = running.length ? Math.max(...running.map(({ endsAt }) => endsAt)) : at + STEPPING_IN;
	const coming = await shiftsBetween(db, at, end, eq(shift.lineId, line.id));
	const next = nextOnDuty(
		coming.filter(({ userId }) => userId === actor.id || !running.length),
		at
	);
	return Math.min(end, next?.startsAt ?? end);
}

async function tellTaken(
	tx: Tx,
	line: Line,
	actor: Actor,
	{ userId, at }: { userId: string; at: number }
) {
	await tell(tx, userId, {
		key: `taken:${line.id}:${at}`,
		subject: (t) => t('duty_mail_taken_subject', { line: line.name }),
		text: (t) =>
			t('duty_mail_taken', {
				line: line.name,
				name: actor.name,
				time: formatInstant(at, t.locale, 'time')
			})
	});
}

/** Keeps what the one on duty wants the next to know. */
export function writeNote(actor: Actor, lineId: string, note: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const line = await lineById(tx, lineId);
		if (!line?.active) return refuse('duty_line_gone');
		if (!note) return refuse('duty_note_missing');
		await keepNote(tx, line, { fromId: null, toId: null, by: actor, note, at: now() });
		await noted(tx, actor, 'writeNote', line, {});
	});
}

interface NewNote {
	fromId: string | null;
	toId: string | null;
	by: { id: string };
	note: string;
	at: number;
}

async function keepNote(tx: Tx, line: Line, { by, ...note }: NewNote) {
	await tx.insert(handOverNote).values({ id: newId(), lineId: line.id, writtenBy: by.id, ...note });
}

const [from, to, writer] = [
	alias(user, 'from_user'),
	alias(user, 'to_user'),
	alias(user, 'writer')
];

/** What was handed over after an instant, newest first, a hundred at the most. */
export function handOvers(db: Reader, after = 0) {
	return db
		.select({
			id: handOverNote.id,
			line: dutyLine.name,
			at: handOverNote.at,
			note: handOverNote.note,
			from: sql<string | null>`${from.name}`,
			to: sql<string | null>`${to.name}`,
			writtenBy: writer.name
		})
		.from(handOverNote)
		.innerJoin(dutyLine, eq(dutyLine.id, handOverNote.lineId))
		.innerJoin(writer, eq(writer.id, handOverNote.writtenBy))
		.leftJoin(from, eq(from.id, handOverNote.fromId))
		.leftJoin(to, eq(to.id, handOverNote.toId))
		.where(gt(handOverNote.at, after))
		.orderBy(desc(handOverNote.at), desc(handOverNote.id))
		.limit(100);
}
