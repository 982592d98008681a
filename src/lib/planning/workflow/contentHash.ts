import { createHash } from 'node:crypto';
import type { PostDraft } from '../post';

/** Identifies what a post says. An approval is of these words: any other words are not approved. */
export function contentHash({
	title,
	lead,
	body,
	language
}: Pick<PostDraft, 'title' | 'lead' | 'body' | 'language'>): string {
	const content = JSON.stringify([title, lead, body, language]);
	return createHash('sha256').update(content).digest('hex');
}
