import { and, eq } from 'drizzle-orm';
import { now } from '../database/clock.server';
import { publicOrigin } from '../database/config.server';
import type { Tx } from '../database/database.server';
import type { Undelivered } from '../outbox/sms/messages.server';
import { onDuty } from '../staff/duty/onDuty.server';
import { tell } from '../staff/duty/tell.server';
import { user } from '../staff/tables.server';

/** The letters of an alarm to somebody on duty; not those that tell of one that was lost. */
const ALARM = /^duty:alarm:(?!lost:)(.+):([^:]+):sms$/;

/**
 * An alarm that the SMS service took has not reached the one on duty: the others who are on duty are
 * told at once, for nobody else knows of it yet. Once for each alarm and person.
 */
export const undelivered: Undelivered = async (tx, about) => {
	const [, alarm = '', lostBy = ''] = ALARM.exec(about) ?? [];
	const name = lostBy && (await nameOf(tx, lostBy));
	if (!name) return;
	const others = (await onDuty(tx, now())).filter(({ userId }) => userId !== lostBy);
	for (const userId of new Set(others.map((one) => one.userId)))
		await tell(tx, userId, {
			key: `alarm:lost:${alarm}:${lostBy}`,
			subject: (t) => t('sms_lost_subject', { name }),
			text: (t) => t('sms_lost', { name, link: `${publicOrigin()}/intern/krise` })
		});
};

async function nameOf(tx: Tx, id: string): Promise<string | null> {
	const [found] = await tx
		.select()
		.from(user)
		.where(and(eq(user.id, id), eq(user.active, true)));
	return found?.name ?? null;
}
