import type { Reader, Tx } from '$lib/database/database.server';
import type { Step } from './line';
import { onDuty, type OnDuty } from './onDuty.server';
import { ableOn, lines } from './roster.server';
import { tell, type Told } from './tell.server';

/** Something that whoever is on duty must know at once. */
export interface Alarm extends Told {
	/** epoch milliseconds: who is on duty then is told */
	at: number;
	/** only these steps; left out: all */
	steps?: readonly Step[];
	/** a kind of crisis message, which lines for other kinds have nothing to do with */
	kind?: string;
	/** whoever caused it and knows */
	except?: string;
}

/**
 * Tells those on duty by SMS and e-mail. When none of the steps asked for has anybody, everybody on
 * duty is told, and when nobody is, everybody who could be. The same key is told once.
 * @returns how many were told
 */
export async function alarmOnDuty(tx: Tx, alarm: Alarm): Promise<number> {
	const to = await receivers(tx, alarm);
	for (const [userId, dutyPhone] of to)
		await tell(tx, userId, { ...alarm, key: alarmKey(alarm.key) }, dutyPhone);
	return to.size;
}

/** What the letters of an alarm begin with. */
export function alarmKey(key: string): string {
	return `alarm:${key}`;
}

/** Whom an alarm is for, and the telephone that each carries. */
async function receivers(db: Reader, { at, steps, kind, except }: Alarm) {
	const now = (await onDuty(db, at)).filter(({ userId }) => userId !== except);
	const concerned = now.filter(({ kinds }) => !kind || !kinds || kinds.includes(kind));
	const asked = concerned.filter(({ step }) => !steps || steps.includes(step));
	const found = [asked, concerned, now].find((some) => some.length) ?? [];
	return found.length ? phones(found) : phones(await everybody(db, at, except));
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
