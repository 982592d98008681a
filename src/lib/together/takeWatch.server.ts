import { eq } from 'drizzle-orm';
import { note } from '../crisis/log/log.server';
import { namesOf } from '../crisis/people.server';
import { liveIncident } from '../crisis/live.server';
import type { Refusal } from '../i18n/refusal';
import type { Actor } from '../staff/actor';
import { takeOver } from '../staff/duty/takeOver.server';

/** «Overta vakt», with a line in the log of every crisis that goes on. @param intent as in `takeOver` */
export function takeWatch(
	actor: Actor,
	intent: Parameters<typeof takeOver>[1]
): Promise<true | Refusal> {
	return takeOver(actor, intent, async (tx, { line, fromId }) => {
		const from = fromId === null ? '' : ((await namesOf(tx, [fromId]))[fromId] ?? '');
		const going = await tx.select().from(liveIncident).where(eq(liveIncident.status, 'aktiv'));
		for (const { id } of going)
			await note(tx, { matterId: id, actor, kind: 'handedOver', details: { line, from } });
	});
}
