import type { Kit } from './kit';
import { put, read } from './store.browser';

/** What the phone has to write with, or null: nobody has signed in on it since it was last emptied. */
export async function kitHere(): Promise<Kit | null> {
	return (await read<Kit>('kit', 'kit')) ?? null;
}

/**
 * Makes the phone ready for the hour without a network: what there is to write with, and the page to
 * write on. What cannot be fetched now stays as it was.
 */
export async function makeReady(): Promise<void> {
	await Promise.all([fetchKit(), keepPage()]).catch(() => undefined);
}

async function fetchKit(): Promise<void> {
	const response = await fetch('/intern/krise/uten-nett/innhold', {
		headers: { accept: 'application/json' }
	});
	if (response.ok) await put('kit', 'kit', await response.json());
}

async function keepPage(): Promise<void> {
	const type = import.meta.env.DEV ? 'module' : 'classic';
	await navigator.serviceWorker.register('/service-worker.js', { type });
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage('keep');
}
