import { and, inArray, isNull } from 'drizzle-orm';
import { exerciseParticipant } from '../crisis/exercise/tables.server';
import { now } from '../database/clock.server';
import type { Tx } from '../database/database.server';
import { forgetModerated } from '../inquiries/moderation/forget.server';
import type { Wish } from '../inquiries/person/erase.server';
import { inquiryView } from '../inquiries/views/tables.server';
import { mailDeparture, mailMessage, mailSuppressed } from '../mail/tables.server';
import { letter } from '../outbox/tables.server';
import { mailSubscriber } from '../public/mail/tables.server';
import { smsSubscriber } from '../public/tables.server';
import type { Actor } from '../staff/actor';
import { markOf, tracesOf, type Trace } from './personTraces.server';

type Forget = (tx: Tx, ids: string[]) => Promise<unknown>;

/** How what can be erased goes, place by place; what has no way here never can. */
const WAYS: Partial<Record<Trace['place'], Forget>> = {
	moderation: forgetModerated,
	// Its files go with it (mail/triggers.sql).
	mail: (tx, ids) => tx.delete(mailMessage).where(inArray(mailMessage.id, ids)),
	mailWarning: (tx, ids) => tx.delete(mailSubscriber).where(inArray(mailSubscriber.id, ids)),
	smsWarning: (tx, ids) => tx.delete(smsSubscriber).where(inArray(smsSubscriber.id, ids)),
	// That somebody took part stands, as evidence of who got what: not who.
	exercise: async (tx, ids) => {
		const theirs = inArray(exerciseParticipant.id, ids);
		await tx
			.update(exerciseParticipant)
			.set({ leftAt: now() })
			.where(and(theirs, isNull(exerciseParticipant.leftAt)));
		await tx
			.update(exerciseParticipant)
			.set({ name: '–', address: '', tokenHash: null })
			.where(theirs);
	},
	letter: async (tx, ids) => {
		const gone = { payload: { to: '', forgotten: true }, note: null };
		await tx.update(letter).set(gone).where(inArray(letter.id, ids));
		const left = inArray(mailDeparture.letterId, ids);
		await tx.update(mailDeparture).set({ address: '' }).where(left);
	},
	view: (tx, ids) => tx.delete(inquiryView).where(inArray(inquiryView.id, ids)),
	suppressed: (tx, ids) => tx.delete(mailSuppressed).where(inArray(mailSuppressed.address, ids))
};

/** Erases what can be erased of a person outside the inquiries, of what was on the screen. */
export async function forgetTraces(tx: Tx, actor: Actor, wish: Pick<Wish, 'person' | 'seen'>) {
	const found = await tracesOf(tx, actor, wish.person);
	const traces = found.filter((trace) => wish.seen.includes(markOf(trace)));
	for (const [place, forget] of Object.entries(WAYS)) {
		const going = traces.filter((trace) => trace.place === place && trace.fate === 'erase');
		if (going.length)
			await forget(
				tx,
				going.map(({ id }) => id)
			);
	}
	return traces.map(({ place, ref, fate }) => ({ place, ref, fate }));
}
