import type { Json } from '../database/json';

/** Something somebody did, as the audit log keeps it. */
export interface Entry {
	number: number;
	at: number;
	actorId: string | null;
	actorName: string | null;
	action: string;
	subject: string;
	details: Json;
}

/** What the chain vouches for: everything a reader of the log can see, and its place. Of values or of columns. */
export function vouched<T>(entry: Record<keyof Entry, T>): Record<string, T> {
	return {
		number: entry.number,
		at: entry.at,
		actor: entry.actorId,
		name: entry.actorName,
		action: entry.action,
		subject: entry.subject,
		details: entry.details
	};
}
