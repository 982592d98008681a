import { hash } from 'node:crypto';
import { canonical, type Json } from './json';

/** What the first row of a chain builds on. */
export const GENESIS = '0'.repeat(64);

/** A row of a chain as stored, its content as `canonical` JSON. `content` and `salt` are null after a lawful erasure. */
export interface ChainRow {
	number: number;
	content: string | null;
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
	return salted(canonical(content), salt);
}

/** SHA-256 (hex) that binds a row's digest to every row before it. */
export function link(previous: string, digest: string): string {
	return sha256(`${previous}\n${digest}`);
}

/**
 * Walks a chain that is numbered from 1 without gaps and returns the first row that is missing, changed,
 * or not built on the row before it (removed, inserted or reordered). A cut tail shows only against an
 * anchor kept elsewhere: compare `tail` with the printed or mailed one.
 * @param after the next rows after a number, in order; none at the end
 */
export async function firstBreak(
	after: (number: number) => Promise<ChainRow[]>
): Promise<Break | { count: number; tail: string }> {
	let previous = GENESIS;
	let count = 0;
	for (;;) {
		const rows = await after(count);
		if (!rows.length) return { count, tail: previous };
		for (const row of rows) {
			count += 1;
			const fault = faultOf(row, count, previous);
			if (fault) return { number: count, fault };
			previous = row.hash;
		}
	}
}

function faultOf(row: ChainRow, number: number, previous: string): Break['fault'] | null {
	if (row.number !== number) return 'missing';
	if (isChanged(row)) return 'changed';
	return link(previous, row.digest) === row.hash ? null : 'unlinked';
}

/** Without its salt a row must be without its content too, or anybody could unsalt what they want to change. */
function isChanged({ content, salt, digest: written }: ChainRow): boolean {
	return salt === null ? content !== null : salted(content ?? 'null', salt) !== written;
}

function salted(text: string, salt: string): string {
	return sha256(`${salt}\n${text}`);
}

function sha256(text: string): string {
	return hash('sha256', text, 'hex');
}
