import { asc, desc, eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { digest, GENESIS, link } from '$lib/database/chain';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import { vouched, type EntryKind, type LogEntry } from './entry';
import { crisisLog } from './tables.server';

/** What a move tells the log of its crisis. */
export interface Noted {
	/** The incident's id; before the first message its draft's, which becomes the incident's. */
	matterId: string;
	/** null for what Varde does by itself */
	actor: { id: string; name: string } | null;
	kind: EntryKind;
	/** epoch milliseconds: when it happened; now unless told */
	at?: number;
	details?: Json;
	/** epoch milliseconds: when it is written; only made-up stories tell */
	writtenAt?: number;
}

/** Appends to the crisis log, in the transaction of what happened. @returns its place in the matter's log */
export async function note(tx: Tx, noted: Noted): Promise<number> {
	const { matterId, actor, kind, details = null, writtenAt = now() } = noted;
	const last = await newest(tx);
	const before = await newest(tx, matterId);
	const entry: LogEntry = {
		number: (last?.number ?? 0) + 1,
		matterId,
		place: (before?.place ?? 0) + 1,
		kind,
		at: noted.at ?? writtenAt,
		writtenAt,
		actorId: actor?.id ?? null,
		actorName: actor?.name ?? null,
		details
	};
	const salt = randomBytes(16).toString('hex');
	const own = digest(vouched(entry), salt);
	const hash = link(last?.hash ?? GENESIS, own);
	await tx.insert(crisisLog).values({ ...entry, salt, digest: own, hash });
	return entry.place;
}

/** The newest entry of all, or of one matter. */
function newest(db: Reader, matterId?: string) {
	return db
		.select({ number: crisisLog.number, place: crisisLog.place, hash: crisisLog.hash })
		.from(crisisLog)
		.where(matterId === undefined ? undefined : eq(crisisLog.matterId, matterId))
		.orderBy(desc(matterId === undefined ? crisisLog.number : crisisLog.place))
		.limit(1)
		.get();
}

/** The whole log of a crisis, in the order it was written. */
export function entriesOf(db: Reader, matterId: string) {
	return db
		.select()
		.from(crisisLog)
		.where(eq(crisisLog.matterId, matterId))
		.orderBy(asc(crisisLog.place));
}

/** Which matter a draft belongs to: the incident it goes on with, or the one it will begin. */
export function matterOf(draft: { id: string; incidentId: string | null }): string {
	return draft.incidentId ?? draft.id;
}

/** Which version a draft would become: what is decided of it is decided of that. */
export function about(draft: { baseVersion: number }): { toBe: number } {
	return { toBe: draft.baseVersion + 1 };
}
