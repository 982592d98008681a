import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, dataFolder } from './config.server';

/** AES-256-GCM (NIST SP 800-38D): what is stored opens only with the key beside the database. */
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

let kept: { path: string; key: Buffer } | undefined;

/**
 * Seals a password, token or shared secret that Varde must be able to read again, so that a copy of
 * the database alone gives nothing away. What only has to be compared is hashed instead.
 * @param purpose what it is for («mail password»): it opens for nothing else
 * @returns base64url text
 */
export function sealSecret(secret: string, purpose: string): string {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv(CIPHER, key(), iv).setAAD(Buffer.from(purpose));
	const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/**
 * Opens what `sealSecret` sealed for the same purpose; null when it was sealed with another key (a
 * database restored without its keys) or was changed, so that a person can be asked to enter it again.
 */
export function openSecret(sealed: string, purpose: string): string | null {
	const bytes = Buffer.from(sealed, 'base64url');
	if (bytes.length < IV_BYTES + TAG_BYTES) return null;
	const decipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, IV_BYTES))
		.setAAD(Buffer.from(purpose))
		.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
	try {
		const opened = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
		return Buffer.concat([opened, decipher.final()]).toString('utf8');
	} catch {
		return null;
	}
}

function key(): Buffer {
	const path = join(config().dataDir, 'keys', 'secrets.key');
	if (kept?.path !== path) kept = { path, key: readOrMake(path) };
	return kept.key;
}

/** Two processes may start at once: the file is linked into place whole, and the first one wins. */
function readOrMake(path: string): Buffer {
	if (!existsSync(path)) {
		const made = join(dataFolder('keys'), `.secrets-${randomBytes(6).toString('hex')}`);
		writeFileSync(made, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
		try {
			linkSync(made, path);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		} finally {
			rmSync(made);
		}
	}
	return Buffer.from(readFileSync(path, 'utf8'), 'base64url');
}
