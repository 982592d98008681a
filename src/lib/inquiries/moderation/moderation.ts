import { createHash } from 'node:crypto';
import { refuse, type Refusal } from '$lib/i18n/refusal';

/** What can be done to a comment. */
export const MEASURES = ['hidden', 'deleted', 'blocked', 'restored'] as const;
export type Measure = (typeof MEASURES)[number];

export const EVIDENCE_MAX = 10_000;

/** What is written down when a comment is moderated. */
export interface Moderated {
	measure: Measure;
	/** the address of the post; '' when nobody has it */
	url: string;
	/** who wrote the comment, as it stood there */
	author: string;
	/** the comment, word for word, before anything was done to it */
	evidence: string;
	/** the rule that was broken, word for word as it was then */
	rule: string;
	/** what a colleague adds: why, and what the author was told */
	note: string;
}

/** Why it may not be written down so; null when it may. Without evidence nobody can try the decision. */
export function unlogged({ measure, evidence, rule }: Moderated): Refusal | null {
	if (!evidence) return refuse('moderation_evidence_missing');
	if (!rule && measure !== 'restored') return refuse('moderation_rule_missing');
	return null;
}

/** SHA-256 of the evidence, in hex: shows later that it has not been touched. */
export function evidenceHash({ url, author, evidence }: Moderated): string {
	return createHash('sha256')
		.update(JSON.stringify([url, author, evidence]))
		.digest('hex');
}
