import type { Step } from '../template';
import type { Kind } from '../templates';
import type { Entries } from './outbox';
import { put, readAll, remove } from './store.browser';

/** What a person has typed and the server has not got, on this phone. */
export interface Kept {
	/** The id of the person: nobody else gets it back. */
	who: string;
	/** The id of the draft. */
	id: string;
	kind: Kind;
	step: Step;
	ref: string | null;
	/** The exercise it is written in: it is offered nowhere else. */
	exerciseId: string | null;
	at: number;
	/** What it says so far, for the person to know it by. */
	title: string;
	entries: Entries;
}

/** For so long what nobody came back for is kept, in milliseconds. */
const AGE = 12 * 3_600_000;

let asked: Promise<unknown> | undefined;

/**
 * Keeps a message while it is written, and asks the browser never to throw it away for room. Some browsers
 * ask the person: nothing waits for that answer.
 */
export async function keep(kept: Kept): Promise<void> {
	await put('kept', kept.id, kept);
	asked ??= navigator.storage?.persist?.().catch(() => undefined);
}

/** What a person has on this phone, newest first. */
export async function keptBy(who: string): Promise<Kept[]> {
	const all = await readAll<Kept>('kept');
	const isOld = ({ at }: Kept) => Date.now() - at >= AGE;
	// Whoever wrote it: a phone that several share keeps nobody's words for long.
	await Promise.all(all.filter(isOld).map(({ id }) => forget(id)));
	return all.filter((one) => one.who === who && !isOld(one)).sort((a, b) => b.at - a.at);
}

/** The phone need not keep it any longer: the server has it, or nobody wants it. */
export function forget(draft: string): Promise<void> {
	return remove('kept', draft);
}
