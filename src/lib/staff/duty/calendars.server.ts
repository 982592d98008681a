import { and, asc, eq, gt } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { write, type Reader } from '$lib/database/database.server';
import { hashToken, newToken } from '$lib/database/ids.server';
import { translator } from '$lib/i18n/translate';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { user } from '../tables.server';
import { calendarFile } from './ics';
import { dutyCalendar, dutyLine, shift } from './tables.server';

const KEPT = 60 * 24 * 3_600_000;

/** A new secret address of one's own calendar, shown this once; the one before stops working. */
export function newCalendar(actor: Actor): Promise<string> {
	return write(async (tx) => {
		const token = newToken();
		const made = { tokenHash: hashToken(token), createdAt: now() };
		await tx
			.insert(dutyCalendar)
			.values({ userId: actor.id, ...made })
			.onConflictDoUpdate({ target: dutyCalendar.userId, set: made });
		await changed(tx, actor, 'duty.newCalendar', actor.id, { name: actor.name });
		return `${publicOrigin()}/vakt/${token}.ics`;
	});
}

/** Makes the address of one's own calendar stop working. */
export function endCalendar(actor: Actor): Promise<void> {
	return write(async (tx) => {
		await tx.delete(dutyCalendar).where(eq(dutyCalendar.userId, actor.id));
		await changed(tx, actor, 'duty.endCalendar', actor.id, { name: actor.name });
	});
}

/** Since when a colleague's calendar has had an address, or null. */
export async function calendarSince(db: Reader, userId: string): Promise<number | null> {
	const [found] = await db.select().from(dutyCalendar).where(eq(dutyCalendar.userId, userId));
	return found?.createdAt ?? null;
}

/** The calendar that a token opens, or null: unknown, ended, or the person has been switched off. */
export async function calendarOf(db: Reader, token: string): Promise<string | null> {
	const [owner] = await db
		.select({ user })
		.from(dutyCalendar)
		.innerJoin(user, eq(user.id, dutyCalendar.userId))
		.where(and(eq(dutyCalendar.tokenHash, hashToken(token)), user.active));
	if (!owner) return null;
	const t = translator(owner.user.locale);
	const rows = await db
		.select({ shift, line: dutyLine })
		.from(shift)
		.innerJoin(dutyLine, eq(dutyLine.id, shift.lineId))
		.where(and(eq(shift.userId, owner.user.id), gt(shift.endsAt, now() - KEPT)))
		.orderBy(asc(shift.startsAt), asc(shift.id));
	return calendarFile(
		rows.map(({ shift: { cancelledAt, ...one }, line }) => {
			const cancelled = cancelledAt !== null;
			return { ...one, cancelled, line: line.name, phone: line.phone };
		}),
		{
			name: t('duty_calendar_name', { name: owner.user.name }),
			host: new URL(publicOrigin()).hostname,
			summary: (line) => t('duty_calendar_shift', { line })
		}
	);
}
