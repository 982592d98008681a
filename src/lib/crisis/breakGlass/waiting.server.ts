import { now } from '$lib/database/clock.server';
import { reader, type Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { alarmsOf } from '$lib/staff/duty/alarm.server';
import { unheard } from '$lib/staff/alerts/waysUnset.server';
import { onDuty } from '$lib/staff/duty/onDuty.server';
import { people } from '$lib/staff/people.server';
import { may } from '$lib/staff/rights';
import type { Draft } from '../drafts.server';
import { incidentById, standing } from '../incidents.server';
import { templateOf } from '../library/library.server';
import { mayApprove } from '../lifecycle';
import { namesOf, phonesOf } from '../people.server';
import { mayDo } from '../permission';
import type { Alone } from '../publication';
import { breakGlassRefusal, waitOf } from './breakGlass';

type Asked = Pick<Draft, 'kind' | 'message'>;

/** What somebody who would publish alone may do, and has the watch of, now. */
export async function askingAlone(
	db: Reader,
	actor: Actor,
	{ kind, message }: Asked,
	reason: string
): Promise<Alone> {
	const watch = await onDuty(db, now());
	return {
		reason,
		publishes: mayDo(actor, 'publish crisis message', kind, message),
		leads: may(actor, 'approve crisis message', { kind }),
		onDuty: watch.some(
			({ userId, kinds }) => userId === actor.id && (!kinds || kinds.includes(kind))
		)
	};
}

/** The key of the alarms about a draft that waits, with the content that was sent. */
export function waitingKey({
	id,
	contentHash,
	submittedAt
}: Pick<Draft, 'id' | 'contentHash' | 'submittedAt'>): string {
	return `draft:${id}:${contentHash}:${submittedAt}`;
}

/** How long a second person has to answer about a draft, in milliseconds. */
export async function waitFor(
	db: Reader,
	{ kind, incidentId }: Pick<Draft, 'kind' | 'incidentId'>
) {
	const incident = incidentId ? await incidentById(db, incidentId) : null;
	const stands = await standing(db, incident);
	const template = await templateOf(db, kind);
	return waitOf(stands ? [template, stands] : [template]);
}

/** What somebody who waits for a second person sees: who has been called, and when they may go alone. */
export async function waitingView(actor: Actor, draft: Draft) {
	if (draft.state !== 'waiting' || draft.submittedAt === null) return null;
	const wait = await waitFor(reader, draft);
	const opensAt = draft.submittedAt + wait;
	const asking = await askingAlone(reader, actor, draft, '');
	const { submittedAt } = draft;
	const refused = (at: number) => breakGlassRefusal({ ...asking, submittedAt, wait, now: at });
	const called = await alarmsOf(reader, waitingKey(draft));
	const names = await namesOf(
		reader,
		called.map(({ userId }) => userId)
	);
	return {
		opensAt,
		/** this person may, when the time comes; and it has come */
		eligible: !refused(opensAt),
		open: !refused(now()),
		/** what is not set up, when no colleague could be told; of no exercise */
		unheard: draft.exercise ? null : await unheard(reader, actor),
		exercise: draft.exercise,
		called: called.map(({ userId, ...one }) => ({ ...one, name: names[userId] ?? '' })),
		toCall: await mayAnswer(reader, draft)
	};
}

/** Who may approve a draft and the telephone of each ('' when none is known), those on duty first. */
async function mayAnswer(db: Reader, draft: Draft) {
	const able = (await people(db)).filter(
		(one) =>
			one.active &&
			mayApprove(draft, one.id) &&
			mayDo(one, 'approve crisis message', draft.kind, draft.message)
	);
	const watch = await onDuty(db, now());
	const ids = able.map(({ id }) => id);
	const phones = await phonesOf(db, ids);
	const watching = watch.filter(({ userId }) => ids.includes(userId)).map(({ userId }) => userId);
	return [...new Set([...watching, ...ids])].map((id) => ({
		name: able.find((one) => one.id === id)?.name ?? '',
		phone: watch.find(({ userId }) => userId === id)?.linePhone || phones[id] || ''
	}));
}
