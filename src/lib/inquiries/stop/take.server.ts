import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { reader, write, type Reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { logSeeing } from '$lib/staff/seeing.server';
import { user } from '$lib/staff/tables.server';
import { maySee } from '$lib/staff/visibility';
import { inSight } from '../inSight.server';
import { takeStop } from '../inquiry';
import { headline } from '../queue';
import type { InquiryRow } from '../read.server';
import { save } from '../save.server';
import { inquiry } from '../tables.server';
import { markOf, untakenStops, type StopMark } from './mark.server';
import { numbersFor, type UrgentNumber } from './numbers';
import { settingsOf } from './settings.server';
import { wasTold } from './tell.server';

/** What must not wait, on the screen of somebody who may act on it. */
export interface OpenStop {
	ref: string;
	text: string;
	sender: { name: string; phone: string; email: string };
	receivedAt: number;
	mark: StopMark;
	/** who has taken it, or null */
	taker: string | null;
	numbers: UrgentNumber[];
	/** whether the inquiry itself is open to the actor too */
	whole: boolean;
	/** another has taken it: nothing of it is shown to those who were only told */
	over: boolean;
}

/**
 * Opens what must not wait for whoever may read the inquiry, and for those on duty who were told of it
 * until another has taken it: danger goes before who reads what otherwise. It is noted who saw it.
 */
export async function openStop(actor: Actor, ref: string): Promise<OpenStop | null> {
	const found = await accessible(reader, actor, ref);
	if (!found) return null;
	const { row, mark, whole, over } = found;
	if (!over)
		await logSeeing(actor, 'inquiries', [
			{
				subject: ref,
				unitId: row.unitId,
				sensitivity: row.sensitivity === 'normal' ? 'personal' : row.sensitivity
			}
		]);
	const { numbers } = await settingsOf(reader);
	const { senderName: name, senderPhone: phone, senderEmail: email, receivedAt } = row;
	return {
		...{ ref, receivedAt, whole, over },
		mark: over ? { ...mark, stops: [] } : mark,
		text: over ? '' : row.text,
		sender: over ? { name: '', phone: '', email: '' } : { name, phone, email },
		taker: await nameOf(reader, mark.takenBy),
		numbers: numbersFor(
			mark.stops.map(({ intent }) => intent),
			numbers
		)
	};
}

/** Whether somebody has anything to do with what must not wait: who handles inquiries, and who was told of this one. */
export async function isConcerned(actor: Actor, ref: string): Promise<boolean> {
	return may(actor, 'handle inquiries') || (await accessible(reader, actor, ref)) !== null;
}

/**
 * Takes it: it no longer stands first, nobody more is called, and its history says who and when.
 * @param at when what was on the screen was heard; more may have been heard since
 */
export function take(actor: Actor, ref: string, at: number): Promise<Refusal | null> {
	return write(async (tx) => {
		const found = await accessible(tx, actor, ref);
		if (!found) return refuse('inquiries_not_found');
		const { row, mark } = found;
		if (mark.at !== at) return refuse('stop_heard_more');
		if (mark.takenAt) {
			const name = (await nameOf(tx, mark.takenBy)) ?? '';
			return mark.takenBy === actor.id ? null : refuse('stop_taken_already', { name });
		}
		await save(tx, row, takeStop(row), actor);
		await record(tx, { actor, action: 'inquiries.stopTaken', subject: ref });
		return null;
	});
}

/** What the actor may read that nobody has taken, for the top of the queue: the longest waiting first. */
export async function waitingStops(db: Reader, actor: Actor) {
	const found = await untakenStops(db, inSight(actor));
	return found.map(({ row, mark }) => ({
		ref: row.ref,
		headline: headline(row.text.slice(0, 240)),
		intents: mark.stops.map(({ intent }) => intent),
		intake: row.intake,
		at: mark.at
	}));
}

/** Whether the actor may open it: as a whole, or as one who was told. */
async function accessible(db: Reader, actor: Actor, ref: string) {
	const [row] = await db.select().from(inquiry).where(eq(inquiry.ref, ref));
	const mark = row && (await markOf(db, row.id));
	if (!row || !mark) return null;
	const whole = mayHandle(actor, row);
	if (!whole && !(await wasTold(db, ref, actor.id))) return null;
	return { row, mark, whole, over: !whole && mark.takenBy !== null && mark.takenBy !== actor.id };
}

function mayHandle(actor: Actor, row: InquiryRow): boolean {
	return maySee(actor, row) && may(actor, 'handle inquiries', { unitId: row.unitId });
}

async function nameOf(db: Reader, id: string | null): Promise<string | null> {
	const [found] = id ? await db.select({ name: user.name }).from(user).where(eq(user.id, id)) : [];
	return found?.name ?? null;
}
