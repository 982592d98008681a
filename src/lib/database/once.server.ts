import { and, eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { refuse, isRefused, type Refusal } from '../i18n/refusal';
import { now } from './clock.server';
import type { Reader, Tx } from './database.server';
import { idempotency } from './tables.server';

interface Request {
	/** The Idempotency-Key of the request, or null when it has none. */
	key: string | null;
	/** What is asked for and by whom, e.g. 'incident.publish:<user>'. */
	scope: string;
	/** What is sent, JSON-able: the same key with other content is refused. */
	content: unknown;
}

/**
 * Runs `work` once for each key (IETF draft Idempotency-Key). A replay answers the first result
 * without running it again; a refusal is not remembered, so that a person can mend and send again.
 * @returns what `work` returned (JSON-able), or the refusal `ui_once_other_content`
 */
export async function once<T>(
	tx: Tx,
	{ key, scope, content }: Request,
	work: () => Promise<T>
): Promise<T | Refusal> {
	if (!key) return work();
	const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
	const [first] = await found(tx, scope, key);
	if (first)
		return first.contentHash === contentHash
			? (first.result as T)
			: refuse('ui_once_other_content');
	const result = await work();
	if (!isRefused(result))
		await tx.insert(idempotency).values({ scope, key, contentHash, result, createdAt: now() });
	return result;
}

/** The first result that a key gave, or null: what was asked for has not been done (yet). */
export async function doneOnce<T>(
	db: Reader,
	{ key, scope }: Pick<Request, 'key' | 'scope'>
): Promise<T | null> {
	const [first] = key ? await found(db, scope, key) : [];
	return first ? (first.result as T) : null;
}

function found(db: Reader, scope: string, key: string) {
	return db
		.select()
		.from(idempotency)
		.where(and(eq(idempotency.scope, scope), eq(idempotency.key, key)));
}
