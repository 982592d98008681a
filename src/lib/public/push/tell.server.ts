import { config, publicOrigin } from '../../database/config.server';
import { now } from '../../database/clock.server';
import { reader, type Tx } from '../../database/database.server';
import { AT_ONCE, type Post } from '../../outbox/push/connection.server';
import { pushEndpoint } from '../../outbox/push/endpoint';
import { pushTo } from '../../outbox/push/send.server';
import type { Tried } from '../../outbox/push/verdict';
import { wants } from '../audience';
import { payload, type PushMessage } from './message';
import { afterBatch, count, type Progress, type Run } from './run';
import {
	isNewest,
	learn,
	subscribersAfter,
	subscribersById,
	type Subscriber
} from './subscriptions.server';

const BATCH = 2_000;
/** After this many messages in a row without an answer the service is left alone for a while. */
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
		const { batch, after, more } = await nextBatch(origin, progress);
		const wanted = batch.filter((subscriber) => wants(subscriber, message.audiences, how.areas));
		const tried = await each(wanted, send, signal);
		if (!progress.again.length) run.total += wanted.length;
		count(run, tried);
		progress = run.services[origin] = afterBatch(progress, tried, { after, more }, now());
		// What is deleted is never counted again, so the count is kept in the same transaction.
		await learn(lessons(wanted, tried), (tx) => how.keep(tx, run));
	}
}

/** Those who must be tried again, otherwise the next ones. */
async function nextBatch(origin: string, { again, after }: Progress) {
	if (again.length) return { batch: await subscribersById(reader, again), after, more: true };
	const batch = await subscribersAfter(reader, origin, after, BATCH);
	return { batch, after: batch.at(-1)?.id ?? after, more: batch.length === BATCH };
}

async function each(
	subscribers: Subscriber[],
	send: (subscriber: Subscriber) => Promise<Tried>,
	signal: AbortSignal
): Promise<Tried[]> {
	const left = [...subscribers].reverse();
	const tried: Tried[] = [];
	let troubles = 0;
	const carry = async () => {
		for (let one = left.pop(); one; one = left.pop()) {
			const leave = troubles >= ENOUGH || signal.aborted;
			const answer: Tried = leave ? { id: one.id, verdict: 'again' } : await send(one);
			if (answer.verdict !== 'again') troubles = 0;
			else troubles += answer.waitMs === undefined ? 1 : ENOUGH;
			tried.push(answer);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, carry));
	return tried;
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
