import type { Json } from '../../database/json';

/** What the app notes by itself. A new one is named here and worded as `log_says_<kind>`. */
export const NOTED = [
	'begun',
	'submitted',
	'returned',
	'decisionFell',
	'takenBack',
	'discarded',
	'published',
	'brokeGlass',
	'reviewed',
	'delivered',
	'undelivered',
	'alarmed',
	'handedOver',
	'linked',
	'unlinked',
	'answered',
	'unanswered',
	'posted',
	'unposted',
	'exported',
	'archived',
	'erased'
] as const;

/** What a person writes by hand. */
export const WRITTEN = [
	'note',
	'decision',
	'observation',
	'callIn',
	'callOut',
	'media',
	'load',
	'spokesperson',
	'situationReport',
	'lesson'
] as const;

export type NotedKind = (typeof NOTED)[number];
export type WrittenKind = (typeof WRITTEN)[number];
export type EntryKind = NotedKind | WrittenKind;

export const GROUPS = ['messages', 'people', 'decisions', 'channels'] as const;
/** What readers look for: what was said, what people wrote, who decided, what went out and to whom. */
export type Group = (typeof GROUPS)[number];

const MESSAGES: readonly EntryKind[] = [
	'begun',
	'submitted',
	'takenBack',
	'discarded',
	'published',
	'answered',
	'unanswered'
];
const DECISIONS: readonly EntryKind[] = [
	'decision',
	'decisionFell',
	'returned',
	'brokeGlass',
	'reviewed',
	'lesson'
];

/** Which group an entry belongs to. */
export function groupOf(kind: EntryKind): Group {
	if (MESSAGES.includes(kind)) return 'messages';
	if (DECISIONS.includes(kind)) return 'decisions';
	return (WRITTEN as readonly EntryKind[]).includes(kind) ? 'people' : 'channels';
}

/** Something that happened in a crisis, as its log keeps it. Instants are epoch milliseconds. */
export interface LogEntry {
	/** Its place in the chain of every crisis. */
	number: number;
	matterId: string;
	/** Its place in the log of its own crisis, from 1. */
	place: number;
	kind: EntryKind;
	at: number;
	writtenAt: number;
	actorId: string | null;
	actorName: string | null;
	/** Null: nothing more to say, or lawfully erased. */
	details: Json;
}

/** What the chain vouches for: everything a reader of the log can see, and its place. */
export function vouched(entry: LogEntry): Json {
	return {
		number: entry.number,
		matter: entry.matterId,
		place: entry.place,
		kind: entry.kind,
		at: entry.at,
		writtenAt: entry.writtenAt,
		actor: entry.actorId,
		name: entry.actorName,
		details: entry.details
	};
}
