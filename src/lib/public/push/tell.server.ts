import { config, publicOrigin } from '../../database/config.server';
import { now } from '../../database/clock.server';
import { reader, type Tx } from '../../database/database.server';
import { AT_ONCE, type Post } from '../../outbox/push/connection.server';
import { pushEndpoint } from '../../outbox/push/endpoint';
import { pushTo } from '../../outbox/push/send.server';
import type { Tried } from '../../outbox/push/verdict';
import { wants } from '../audience';
import { payload, type PushMessage } from './message';
import { afterBatch, count, MOST_AGAIN, type Progress, type Run } from './run';
import {
	isNewest,
	learn,
	subscribersAfter,
	subscribersById,
	type Subscriber
} from './subscriptions.server';

const BATCH = 5_000;
/** When so many more messages were put off than were taken, the service is left alone for a while. */
const ENOUGH = 20;

interface How {
	/** How one message is sent. */
	post: Post;
	/** The kommune's, for the keepers of the push services. */
	email: string;
	/** No batch is begun after this instant. */
	until: number;
	signal: AbortSignal;
	/** Writes down how far the run has come. */
	keep: (tx: Tx, run: Run) => Promise<void>;
	/** the ids of the areas that are in use */
	areas: ReadonlySet<string>;
}

/**
 * Tells the subscribers of one push service, batch by batch, until it is done, must wait, or
 * `until` has passed. Keeps count in `run`.
 */
export async function tell(
	origin: string,
	run: Run,
	message: PushMessage,
	how: How
): Promise<void> {
	const { until, signal } = how;
	const languages = Object.keys(message.texts);
	const texts = new Map(
		languages.map((lang) => [lang, Buffer.from(payload(message, lang, publicOrigin()))])
	);
	const textIn = (lang: string) => texts.get(lang) ?? texts.get(languages[0] ?? '');
	const allowed = config().pushAllowHosts;
	const send = (subscriber: Subscriber): Promise<Tried> => {
		const url = pushEndpoint(subscriber.endpoint, allowed);
		const text = textIn(subscriber.locale);
		if (!url || !text) return Promise.resolve({ id: subscriber.id, verdict: 'rejected' });
		return pushTo(subscriber, url, text, { topic: message.ref, expiresAt: message.expiresAt }, how);
	};
	let progress = run.services[origin];
	while (progress && !progress.done && progress.notBefore <= now() && now() < until) {
		// Between batches: a newer message may have begun, and must not be overtaken by this one.
		if (signal.aborted || !(await isNewest(reader, message.ref, message.version))) return;
		const { batch, ...where } = await nextBatch(origin, progress);
		const wanted = batch.filter((subscriber) => wants(subscriber, message.audiences, how.areas));
		const { tried, stopped } = await each(wanted, send, signal);
		if (!where.retried.length) run.total += wanted.length;
		count(run, tried);
		progress = run.services[origin] = afterBatch(progress, tried, { ...where, stopped }, now());
		// What is deleted is never counted again, so the count is kept in the same transaction.
		await learn(lessons(wanted, tried), (tx) => how.keep(tx, run));
	}
}

/** The next ones; when there are no more, those who must be tried again and may be now. */
async function nextBatch(origin: string, { again, after }: Progress) {
	const many = again.length >= MOST_AGAIN;
	const batch = many ? [] : await subscribersAfter(reader, origin, after, BATCH);
	const last = !many && batch.length < BATCH;
	if (batch.length) return { batch, after: batch.at(-1)?.id ?? after, retried: [], last };
	const retried = again.filter(({ at }) => at <= now());
	const ids = retried.map(({ id }) => id);
	return { batch: await subscribersById(reader, ids), after, retried, last };
}

async function each(
	subscribers: Subscriber[],
	send: (subscriber: Subscriber) => Promise<Tried>,
	signal: AbortSignal
): Promise<{ tried: Tried[]; stopped: boolean }> {
	const left = [...subscribers].reverse();
	const tried: Tried[] = [];
	let troubles = 0;
	const carry = async () => {
		for (let one = left.pop(); one; one = left.pop()) {
			const leave = troubles >= ENOUGH || signal.aborted;
			const answer: Tried = leave ? { id: one.id, verdict: 'again' } : await send(one);
			if (answer.verdict === 'again') troubles++;
			else troubles = Math.max(0, troubles - 1);
			tried.push(answer);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, carry));
	return { tried, stopped: troubles >= ENOUGH };
}

/** What the answers tell about the subscriptions. */
function lessons(subscribers: Subscriber[], tried: Tried[]) {
	const failed = new Set(subscribers.filter(({ failures }) => failures > 0).map(({ id }) => id));
	const ids = (kind: Tried['verdict']) =>
		tried.filter((one) => one.verdict === kind).map(({ id }) => id);
	return {
		gone: ids('gone'),
		rejected: ids('rejected'),
		recovered: ids('accepted').filter((id) => failed.has(id))
	};
}
