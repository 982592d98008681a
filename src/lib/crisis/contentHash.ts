import { createHash } from 'node:crypto';
import type { Message } from './message';
import type { Kind } from './templates';

/**
 * Identifies what a message says and who answers for it; the instants of the ticks do not count. The
 * same words in an exercise are other content: what was approved there is approved nowhere else.
 */
export function contentHash(kind: Kind, message: Message, exercise = false): string {
	const said = { kind, message, ...(exercise && { exercise }) };
	const content = JSON.stringify(said, (key, value) => (key === 'at' ? undefined : value));
	return createHash('sha256').update(content).digest('hex');
}
