import type { EntryKind, LogEntry } from './entry';
import { detailsOf } from './says';

/** What somebody decided: what residents were told, what was stopped, and who stood behind it. */
const DECIDED: readonly EntryKind[] = [
	'decision',
	'decisionFell',
	'returned',
	'published',
	'brokeGlass',
	'reviewed'
];

/**
 * Whether an entry of a whole log tells of a decision. «Ingen endring» decides nothing new, and what
 * one person sent alone is told once, by the entry after it, with the reason.
 */
export function isDecision(entry: Pick<LogEntry, 'kind' | 'details'>, i: number, log: Kinds) {
	if (entry.kind !== 'published') return DECIDED.includes(entry.kind);
	return !detailsOf(entry).noChange && log[i + 1]?.kind !== 'brokeGlass';
}

type Kinds = readonly Pick<LogEntry, 'kind'>[];
