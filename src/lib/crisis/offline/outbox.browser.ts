import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Draft } from '../compose';
import { publishable } from '../publishable';
import { forget } from './kept.browser';
import {
	answered,
	confirmed,
	isOpen,
	next,
	pressed,
	type Content,
	type Intent,
	type Writer
} from './outbox';
import { ask, send } from './sending.browser';
import { change, readAll, remove } from './store.browser';

const CHANNEL = 'varde-utboks';
/** How often a message that lies here is tried while somebody looks, in milliseconds. */
const PACE = 15_000;
/** So long a message that is out is shown here, in milliseconds. */
const SHOWN = 3_600_000;

const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;

/** The other windows of this browser. */
function others(): BroadcastChannel {
	if (!channel) {
		channel = new BroadcastChannel(CHANNEL);
		channel.onmessage = tellHere;
	}
	return channel;
}

function tellHere(): void {
	for (const listener of listeners) listener();
}

function tell(): void {
	tellHere();
	others().postMessage(null);
}

/** Tells what a person has in the outbox, now and whenever it changes, in whichever window. @returns stops it */
export function follow(who: string, listener: (intents: Intent[]) => void): () => void {
	const look = async () => listener(await outbox(who));
	listeners.add(look);
	others();
	void look();
	return () => listeners.delete(look);
}

/** What a person has in the outbox, the oldest first. */
export async function outbox(who: string): Promise<Intent[]> {
	const all = await readAll<Intent>('outbox');
	const isOver = (one: Intent) => !isOpen(one) && Date.now() - one.pressedAt >= SHOWN;
	await Promise.all(all.filter(isOver).map(({ draft }) => remove('outbox', draft)));
	return all
		.filter((one) => one.who === who && !isOver(one))
		.sort((a, b) => a.pressedAt - b.pressedAt);
}

/**
 * A person has pressed «Publiser»: it is on the phone first, and then it goes, or waits for a network.
 * What cannot be published as it is does not get that far. @param draft what was written, if anything
 * @returns why not
 */
export async function press(
	writer: Writer,
	content: Omit<Content, 'key'>,
	draft: Draft | null
): Promise<Refusal | null> {
	const texts = draft && publishable(draft);
	if (isRefused(texts)) return texts;
	const whole = { ...content, key: crypto.randomUUID() };
	await mend(writer.draft, (earlier) => pressed(earlier ?? null, writer, whole, Date.now()));
	await carry(writer.draft);
	return null;
}

/** The person has seen what stands meanwhile: it shall go all the same. */
export async function sendAllTheSame(draft: string): Promise<void> {
	await mend(draft, (intent) => intent && confirmed(intent, Date.now()));
	await carry(draft);
}

/** It shall not go, or it is out and has been seen. What was written stays a draft. */
export async function drop(draft: string): Promise<void> {
	await mend(draft, () => undefined);
}

/** Sends what a person has here: now, when there is a network again, and when the app is looked at. @returns stops it */
export function keepSending(who: string): () => void {
	const replay = async () => {
		if (document.visibilityState !== 'visible') return;
		for (const { draft } of (await outbox(who)).filter(isOpen)) void carry(draft);
	};
	const timer = setInterval(replay, PACE);
	addEventListener('online', replay);
	document.addEventListener('visibilitychange', replay);
	void replay();
	return () => {
		clearInterval(timer);
		removeEventListener('online', replay);
		document.removeEventListener('visibilitychange', replay);
	};
}

/** Takes an intent as far as it goes. One window at a time, or two would send the same. */
async function carry(draft: string): Promise<void> {
	await navigator.locks.request(`${CHANNEL} ${draft}`, async () => {
		for (let goesOn = navigator.onLine; goesOn;) goesOn = await step(draft);
	});
}

/** @returns whether there is something to do at once */
async function step(draft: string): Promise<boolean> {
	let act: ReturnType<typeof next>['act'] = 'nothing';
	const intent = await mend(draft, (kept) => {
		if (!kept) return kept;
		const then = next(kept, Date.now());
		act = then.act;
		return then.intent;
	});
	if (!intent || act === 'nothing') return false;
	const answer = await (act === 'send' ? send(intent) : ask(intent));
	const after = await mend(draft, (kept) => kept && answered(kept, answer, Date.now()));
	if (after && !isOpen(after)) await forget(draft);
	return answer.kind === 'none' ? act === 'send' : answer.kind !== 'hindered';
}

async function mend(
	draft: string,
	how: (kept: Intent | undefined) => Intent | undefined
): Promise<Intent | undefined> {
	const intent = await change<Intent | undefined>('outbox', draft, how);
	tell();
	return intent;
}
