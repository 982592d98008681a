import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new id: UUID version 7 (RFC 9562), so that rows lie in the order they were made. */
export function newId(): string {
	return v7();
}

/** A secret for an address or a cookie: 256 random bits in base64url, 43 characters. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is stored of a token: its SHA-256 in hex, so that a copy of the database opens nothing. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
