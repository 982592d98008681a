import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import type { Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';

/** Writes in the log what was done with people or units, and tells open screens. */
export async function changed(
	tx: Tx,
	actor: { id: string; name: string } | null,
	action: string,
	subject: string,
	details: Json
): Promise<void> {
	await record(tx, { actor, action, subject, details });
	await announce(tx, { topic: 'staff', subject });
}
