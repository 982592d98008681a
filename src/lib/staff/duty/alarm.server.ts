import { and, asc, gt, lt } from 'drizzle-orm';
import type { Reader, Tx } from '$lib/database/database.server';
import { append } from '$lib/outbox/outbox.server';
import { letter } from '$lib/outbox/tables.server';
import { waysOut } from '$lib/outbox/ways.server';
import { people } from '../people.server';
import { may } from '../rights';
import type { Step } from './line';
import { onDuty, type OnDuty } from './onDuty.server';
import { ableOn, lines } from './roster.server';
import { lettersTo, type Told } from './tell.server';

/** Somebody who is woken later than this acts on what is no longer so. */
const FRESH = 3_600_000;

/** Something that whoever is on duty must know at once. */
export interface Alarm extends Told {
	/** epoch milliseconds: who is on duty then is told */
	at: number;
	/** only these steps; left out: all */
	steps?: readonly Step[];
	/** only who is on duty on these lines; left out or empty: all */
	lines?: readonly string[];
	/** a kind of crisis message, which lines for other kinds have nothing to do with */
	kind?: string;
	/** whoever caused it and knows */
	except?: string;
	/** somebody who is told besides, whether on duty or not */
	also?: string;
	/** also those who lead a crisis, on duty or not; or nobody but them */
	leaders?: 'too' | 'only';
}

/**
 * Tells those on duty by push, SMS and e-mail, as far as these are set up. When none of the steps asked for
 * has anybody, everybody on duty is told, and when nobody is, everybody who could be. The same key is
 * told once.
 * @returns how many there was a way to tell
 */
export async function alarmOnDuty(tx: Tx, alarm: Alarm): Promise<number> {
	const [to, ways] = await Promise.all([receivers(tx, alarm), waysOut(tx)]);
	const told = { ...alarm, key: alarmKey(alarm.key), until: alarm.at + FRESH };
	let reached = 0;
	for (const [userId, dutyPhone] of to) {
		const letters = await lettersTo(tx, userId, told, dutyPhone);
		const able = letters.filter(({ delivery }) => ways.has(delivery));
		for (const letter of able) await append(tx, { ...letter, urgent: true });
		if (able.length) reached++;
	}
	return reached;
}

/** What the letters of an alarm begin with. */
export function alarmKey(key: string): string {
	return `alarm:${key}`;
}

/** Whom an alarm is for, and the telephone that each carries. */
async function receivers(db: Reader, alarm: Alarm): Promise<Map<string, string>> {
	const { leaders, except } = alarm;
	const leading = leaders ? await leadersBut(db, except) : [];
	if (leaders === 'only' && leading.length) return phones(leading);
	const besides = alarm.also ? [{ userId: alarm.also, linePhone: '' }] : [];
	return new Map([...phones([...leading, ...besides]), ...(await watching(db, alarm))]);
}

/** Those who may approve crisis messages. */
async function leadersBut(db: Reader, except?: string): Promise<Carrier[]> {
	const able = (await people(db)).filter(
		(one) => one.id !== except && one.active && may(one, 'approve crisis message')
	);
	return able.map(({ id }) => ({ userId: id, linePhone: '' }));
}

async function watching(db: Reader, { at, steps, lines, kind, except }: Alarm) {
	const now = (await onDuty(db, at)).filter(({ userId }) => userId !== except);
	const concerned = now.filter(({ kinds }) => !kind || !kinds || kinds.includes(kind));
	const asked = concerned.filter(
		({ step, lineId }) =>
			(!steps || steps.includes(step)) && (!lines?.length || lines.includes(lineId))
	);
	const found = [asked, concerned, now].find((some) => some.length) ?? [];
	return found.length ? phones(found) : phones(await everybody(db, at, except));
}

/** Whom an alarm has been written to, by which way, and what became of it; the first one first. */
export async function alarmsOf(db: Reader, key: string) {
	const prefix = `duty:${alarmKey(key)}:`;
	const same = and(gt(letter.key, prefix), lt(letter.key, `${prefix}\uffff`));
	const rows = await db.select().from(letter).where(same).orderBy(asc(letter.createdAt));
	return rows.map(({ key, delivery, state, createdAt, doneAt }) => ({
		userId: key.split(':').at(-2) ?? '',
		...{ delivery, state, at: doneAt ?? createdAt }
	}));
}

type Carrier = Pick<OnDuty, 'userId' | 'linePhone'>;

function phones(some: Carrier[]): Map<string, string> {
	return new Map(some.map(({ userId, linePhone }) => [userId, linePhone]));
}

async function everybody(db: Reader, at: number, except?: string): Promise<Carrier[]> {
	const found: Carrier[] = [];
	for (const line of await lines(db))
		for (const { id } of await ableOn(db, line, { endsAt: at + 1 }))
			if (id !== except) found.push({ userId: id, linePhone: '' });
	return found;
}
