import type { Message } from '../message';
import type { Severity } from '../template';

/** What those on duty are asked when a message runs out: nothing vanishes by itself. */
export type Question = 'danger' | 'applies' | 'done';

/** When a message runs out, and what is asked then: planned work at its end, else «fortsatt fare?». */
export function endingOf(
	{ values, expiresAt }: Pick<Message, 'values' | 'expiresAt'>,
	severity: Severity
): { at: number; asks: Question } {
	const { startsAt, endsAt } = values;
	if (typeof startsAt === 'number' && typeof endsAt === 'number')
		return { at: Math.min(endsAt, expiresAt), asks: 'done' };
	return { at: expiresAt, asks: severity === 'alvorlig' ? 'danger' : 'applies' };
}

/** The question that stands unanswered now; null while the message still runs, or when it is over. */
export function askedNow(
	newest: { message: Message },
	{ status, severity, now }: { status: string; severity: Severity; now: number }
): Question | null {
	const { at, asks } = endingOf(newest.message, severity);
	return status === 'aktiv' && at <= now ? asks : null;
}

const MINUTE = 60_000;

/** From when whoever keeps a promise is reminded of it: ten minutes before, or half the time it gives. */
export function promiseSoonAt(publishedAt: number, nextUpdateAt: number): number {
	return nextUpdateAt - Math.min(10 * MINUTE, (nextUpdateAt - publishedAt) / 2);
}
