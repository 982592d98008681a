import type { Reader } from '$lib/database/database.server';
import { bodiesInUse } from './bodies.server';
import { hintsOf } from './hints';

/** Whose job a text perhaps is instead, for the sender's own page; null: nobody's, or it is not clear. */
export async function guidanceFor(db: Reader, text: string) {
	const bodies = await bodiesInUse(db);
	const [first, second] = hintsOf(text, bodies);
	if (!first || second) return null;
	const body = bodies.find(({ id }) => id === first.bodyId);
	return body ? { name: body.name, url: body.url } : null;
}
