import { createHash } from 'node:crypto';
import { canonical, type Json } from './json';

/** What the first row of a chain builds on. */
export const GENESIS = '0'.repeat(64);

/** A row of a chain as stored. `content` and `salt` are null after a lawful erasure. */
export interface ChainRow {
	number: number;
	content: Json;
	salt: string | null;
	digest: string;
	hash: string;
}

/** The first row that does not hold, and how it fails. */
export interface Break {
	number: number;
	fault: 'missing' | 'changed' | 'unlinked';
}

/**
 * SHA-256 (hex) of the salted content. The salt keeps short contents from being guessed from their
 * digest after the content is lawfully erased (GDPR art. 17), so the chain can outlive what it vouches for.
 */
export function digest(content: Json, salt: string): string {
	return sha256(`${salt}\n${canonical(content)}`);
}

/** SHA-256 (hex) that binds a row's digest to every row before it. */
export function link(previous: string, digest: string): string {
	return sha256(`${previous}\n${digest}`);
}

/**
 * Walks a chain that is numbered from 1 without gaps and returns the first row that is missing, changed,
 * or not built on the row before it (removed, inserted or reordered). A cut tail shows only against an
 * anchor kept elsewhere: compare `tail` with the printed or mailed one.
 */
export async function firstBreak(
	rows: Iterable<ChainRow> | AsyncIterable<ChainRow>
): Promise<Break | { count: number; tail: string }> {
	let previous = GENESIS;
	let count = 0;
	for await (const row of rows) {
		count += 1;
		if (row.number !== count) return { number: count, fault: 'missing' };
		if (isChanged(row)) return { number: count, fault: 'changed' };
		if (link(previous, row.digest) !== row.hash) return { number: count, fault: 'unlinked' };
		previous = row.hash;
	}
	return { count, tail: previous };
}

/** Without its salt a row must be without its content too, or anybody could unsalt what they want to change. */
function isChanged({ content, salt, digest: written }: ChainRow): boolean {
	return salt === null ? content !== null : digest(content, salt) !== written;
}

function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
