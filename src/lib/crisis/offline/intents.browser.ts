import { isOpen, pressed, type Content, type Intent, type Writer } from './outbox';
import { change, readAll, remove } from './store.browser';

const CHANNEL = 'varde-utboks';
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

/** Tells what a person has in the outbox, now and whenever it changes, in whichever window. @returns stops it */
export function follow(who: string, listener: (intents: Intent[]) => void): () => void {
	const look = () => void outbox(who).then(listener, () => undefined);
	listeners.add(look);
	others();
	look();
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
 * A person has pressed «Publiser»: it lies on the phone. That takes no more than what the page came with,
 * so that it holds whenever the network goes. What takes it from here is `carry`.
 */
export async function enter(writer: Writer, content: Omit<Content, 'key'>): Promise<void> {
	const whole = { ...content, key: crypto.randomUUID() };
	await mend(writer.draft, (earlier) => pressed(earlier ?? null, writer, whole, Date.now()));
}

/** It shall not go, or it is out and has been seen. What was written stays a draft. */
export async function drop(draft: string): Promise<void> {
	await mend(draft, () => undefined);
}

/** Changes an intent, and tells all who follow. @returns it as it is then */
export async function mend(
	draft: string,
	how: (kept: Intent | undefined) => Intent | undefined
): Promise<Intent | undefined> {
	const intent = await change<Intent | undefined>('outbox', draft, how);
	tellHere();
	others().postMessage(null);
	return intent;
}
