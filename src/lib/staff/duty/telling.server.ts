import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import type { Actor } from '../actor';
import type { Line, StoredShift } from './roster.server';
import type { Span } from './shifts';
import { tell } from './tell.server';
import { spanText } from './words';

/** Tells somebody of a shift that another put them on. */
export async function tellHolder(tx: Tx, actor: Actor, line: Line, made: StoredShift) {
	if (made.userId === actor.id) return;
	await tell(tx, made.userId, {
		key: `shift:${made.id}`,
		subject: (t) => t('duty_mail_shift_subject', { line: line.name }),
		text: (t) => t('duty_mail_shift', { line: line.name, time: spanText(t, made), by: actor.name })
	});
}

/** Tells somebody that another took them off a shift, or a part of it. */
export async function tellGone(tx: Tx, actor: Actor, line: Line, held: StoredShift, span: Span) {
	if (held.userId === actor.id) return;
	await tell(tx, held.userId, {
		key: `gone:${held.id}:${held.sequence}`,
		subject: (t) => t('duty_mail_gone_subject', { line: line.name }),
		text: (t) => t('duty_mail_gone', { line: line.name, time: spanText(t, span), by: actor.name })
	});
}

/** Tells somebody of a rotation that they are a part of: once, not once a week. */
export async function tellOfRotation(
	tx: Tx,
	actor: Actor,
	line: Line,
	{ userId, count, whole }: { userId: string; count: number; whole: Span }
) {
	if (userId === actor.id) return;
	await tell(tx, userId, {
		key: `rotation:${line.id}:${now()}`,
		subject: (t) => t('duty_mail_rotation_subject', { line: line.name }),
		text: (t) => {
			const time = spanText(t, whole);
			return t('duty_mail_rotation', { line: line.name, count, time, by: actor.name });
		}
	});
}
