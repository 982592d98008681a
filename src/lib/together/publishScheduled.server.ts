import { reader, write } from '../database/database.server';
import { isRefused } from '../i18n/refusal';
import { duePosts, publishDue } from '../planning/workflow/scheduled.server';
import { refreshLane } from '../public/lane.server';

const EVERY = 5_000;

/** Publishes what should have gone out by now; residents see it when this returns. @returns how many */
export async function publishScheduled(): Promise<number> {
	let count = 0;
	for (const id of await duePosts(reader)) {
		const result = await write((tx) => publishDue(tx, id));
		if (result && !isRefused(result)) count++;
	}
	if (count) await refreshLane();
	return count;
}

/**
 * Looks every few seconds for what should go out. Several processes may: each post is published in one
 * transaction that finds it queued. A killed process has published it or not; the next look finds which.
 */
export function keepSchedule(failed: (error: unknown) => void): () => void {
	let busy = false;
	const look = async () => {
		if (busy) return;
		busy = true;
		await publishScheduled().catch(failed);
		busy = false;
	};
	const timer = setInterval(() => void look(), EVERY).unref();
	return () => clearInterval(timer);
}
