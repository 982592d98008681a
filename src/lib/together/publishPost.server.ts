import { write } from '../database/database.server';
import { once } from '../database/once.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { publish, withdraw, type Published } from '../planning/publish.server';
import type { Tally } from '../privacy/warning';
import { refreshLane } from '../public/lane.server';
import type { Actor } from '../staff/actor';

/** Publishes the post as it was previewed, once for each key; residents see it when this returns. */
export async function publishPost(
	actor: Actor,
	{ id, version, key, seen }: { id: string; version: number; key: string | null; seen?: Tally }
): Promise<Published | Refusal> {
	const scope = `post.publish:${actor.id}`;
	const result = await write((tx) =>
		once(tx, { key, scope, content: { id, version } }, () =>
			publish(tx, actor, { id, version, seen })
		)
	);
	if (!isRefused(result)) await refreshLane();
	return result;
}

/** Takes the post away from residents; it is gone from their pages when this returns. */
export async function withdrawPost(
	actor: Actor,
	post: { id: string; version: number }
): Promise<{ id: string } | Refusal> {
	const result = await write((tx) => withdraw(tx, actor, post));
	if (!isRefused(result)) await refreshLane();
	return result;
}
