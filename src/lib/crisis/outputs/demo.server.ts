import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { letter, release } from '$lib/outbox/tables.server';
import type { Incident } from '../incidents.server';
import { outputPosted } from './tables.server';

const MINUTE = 60_000;

/** What became of the first message: most subscribers got it, and Facebook waits for the second. */
export async function fillDemo(
	tx: Tx,
	{ incident, at, second, by }: { incident: Incident; at: number; second: number; by: string }
): Promise<void> {
	const { id, ref } = incident;
	await tx.insert(letter).values({
		...{ id: newId(), delivery: 'push', key: `push:${ref}@1`, payload: {}, state: 'sent' },
		cursor: { accepted: 1_180, total: 1_212, gone: 32, rejected: 0, services: {} },
		note: 'levert til pushtjenesten: 1 180 av 1 212',
		...{ dueAt: at, createdAt: at, doneAt: at + 3_000 }
	});
	const shown = [
		{ key: `${ref}@1`, releasedAt: at + 180 },
		{ key: `${ref}@2`, releasedAt: second + 190 }
	];
	await tx.insert(release).values(shown);
	await tx.insert(outputPosted).values({
		...{ id: newId(), incidentId: id, version: 1, output: 'facebook' },
		...{ postedAt: at + 4 * MINUTE, postedBy: by }
	});
}
