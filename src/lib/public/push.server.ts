import { isForResidents } from '../areas/area';
import { areas } from '../areas/areas.server';
import { now } from '../database/clock.server';
import { reader, type Tx } from '../database/database.server';
import { translator } from '../i18n/translate';
import { kommune } from '../kommune/kommune.server';
import type { Kommune } from '../kommune/kommune';
import type { Delivery, Outcome } from '../outbox/delivery';
import { keepCursor } from '../outbox/outbox.server';
import type { Post } from '../outbox/push/connection.server';
import { post } from '../outbox/push/transport.server';
import { pushMessage, type PushMessage } from './push/message';
import { newRun, nextAt, resumed, type Run } from './push/run';
import { isNewest, pushServices } from './push/subscriptions.server';
import { tryBrowser } from './push/tryOut.server';
import { tell } from './push/tell.server';

/** How long one try may begin new batches: then the count so far is written down. */
const SLICE = 3_000;

/** The delivery of letters to subscribers' browsers. @param post how one message is sent */
export function pushDelivery(post: Post): Delivery {
	return {
		name: 'push',
		// A second copy has the same tag as the first one, and takes its place on the screen.
		repeatable: true,
		async deliver(letter, signal, handOver) {
			const message = await withoutLimits(pushMessage(letter.payload));
			const us = await kommune(reader);
			const run = letter.cursor
				? resumed(letter.cursor as Run)
				: newRun(await pushServices(reader));
			if (message.expiresAt <= now()) return receipt(run, us, 'expired');
			if (!(await isNewest(reader, message.ref, message.version)))
				return receipt(run, us, 'superseded');
			await handOver();
			const inUse = new Set(
				(await areas(reader)).filter(({ active }) => active).map(({ id }) => id)
			);
			const keep = (tx: Tx, so: Run) => keepCursor(tx, letter.id, so);
			const how = { post, email: us.email, until: now() + SLICE, signal, areas: inUse, keep };
			await Promise.all(Object.keys(run.services).map((origin) => tell(origin, run, message, how)));
			return outcome(run, us, now());
		}
	};
}

/**
 * A message for the whole kommune, for a place that somebody typed, or for an area that residents
 * cannot choose (a pressure zone, an archived place) is for everybody: better told without need
 * than not told.
 */
async function withoutLimits(message: PushMessage): Promise<PushMessage> {
	const named = (await areas(reader)).filter(isForResidents).map(({ id }) => id);
	const audiences = message.audiences.map((one) =>
		one.areaIds?.every((id) => named.includes(id)) ? one : { ...one, areaIds: null }
	);
	return { ...message, audiences };
}

/** The delivery that Varde runs with. */
export const push = pushDelivery(post);

/** Sends a test to one browser. Refuses one that we do not know. */
export const pushTest = (input: unknown) => tryBrowser(input, post);

function outcome(run: Run, us: Kommune, at: number): Outcome {
	const next = nextAt(run);
	if (next === null) return receipt(run, us, 'done');
	if (next <= at) return { kind: 'partial', cursor: run };
	const reason = translator(us.mainLanguage)('public_push_waiting', {
		services: Object.keys(run.services)
			.filter((origin) => !run.services[origin]?.done)
			.map((origin) => new URL(origin).host)
			.join(', ')
	});
	return { kind: 'retry', reason, afterMs: next - at, cursor: run };
}

const RECEIPTS = {
	done: 'public_push_receipt',
	expired: 'public_push_receipt_expired',
	superseded: 'public_push_receipt_superseded'
} as const;

/** «levert til pushtjenesten: 1 180 av 1 212»: never that anybody has read it, which we cannot know. */
function receipt(run: Run, us: Kommune, how: keyof typeof RECEIPTS): Outcome {
	const { accepted, total } = run;
	const note = translator(us.mainLanguage)(RECEIPTS[how], { accepted, total });
	return { kind: 'sent', note, cursor: { ...run, ...(how !== 'done' && { ended: how }) } };
}
