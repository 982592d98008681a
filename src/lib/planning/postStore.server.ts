import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import type { Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import { refuse } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { editor } from './editor.server';
import { post } from './tables.server';

/** The stored post, or why it may not be changed by somebody who read it as `version`: what `changed` says. */
export async function postUnchanged(
	tx: Tx,
	{ id, version }: { id: string; version: number },
	changed: 'planning_changed_by_other' | 'planning_changed_since_read'
) {
	const [current] = await tx.select().from(post).where(eq(post.id, id));
	if (!current) return refuse('planning_not_found');
	if (current.version !== version)
		return refuse(changed, { name: await editor(tx, current.updatedBy) });
	return current;
}

/** Tells open screens and the audit log what was done to a post. */
export async function toldPost(
	tx: Tx,
	actor: Actor,
	verb: string,
	id: string,
	details: Json = { version: null }
) {
	await announce(tx, { topic: 'post', subject: id });
	await record(tx, { actor, action: `post.${verb}`, subject: id, details });
}
