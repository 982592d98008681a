import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import webpush from 'web-push';
import { config, dataFolder, publicOrigin } from '../../database/config.server';

interface Keys {
	publicKey: string;
	privateKey: string;
}

let keys: Keys | undefined;

/**
 * The key pair that tells push services who we are (VAPID, RFC 8292), made on the first run. Every
 * subscription is bound to it: it belongs in the backup.
 */
export function vapidKeys(): Keys {
	return (keys ??= readOrMake(join(dataFolder('keys'), 'vapid.json')));
}

/** Two processes may come here at once: the first link wins, and both read what it holds. */
function readOrMake(file: string): Keys {
	if (!existsSync(file)) {
		const draft = `${file}.${randomUUID()}`;
		writeFileSync(draft, JSON.stringify(webpush.generateVAPIDKeys()), { mode: 0o600, flush: true });
		try {
			linkSync(draft, file);
		} catch (error) {
			if (!existsSync(file)) throw error;
		} finally {
			rmSync(draft);
		}
	}
	return JSON.parse(readFileSync(file, 'utf8'));
}

const RENEW = 6 * 60 * 60_000;
const headers = new Map<string, { header: string; until: number }>();

/**
 * The Authorization header for a push service. Signing is most of what sending costs, so the same
 * token is used for six of the twelve hours it holds.
 * @param origin of the push service
 * @param email where its keepers reach us when VAPID_SUBJECT and ORIGIN do not say
 */
export function authorization(origin: string, email: string, now: number): string {
	const known = headers.get(origin);
	if (known && known.until > now) return known.header;
	const { publicKey, privateKey } = vapidKeys();
	const expiration = Math.floor((now + 2 * RENEW) / 1000);
	const { Authorization: header } = webpush.getVapidHeaders(
		origin,
		subject(email),
		publicKey,
		privateKey,
		'aes128gcm',
		expiration
	);
	headers.set(origin, { header, until: now + RENEW });
	return header;
}

/** Apple wants an address that is real: https or mailto, never localhost. */
function subject(email: string): string {
	const origin = publicOrigin();
	return config().vapidSubject ?? (origin.startsWith('https:') ? origin : `mailto:${email}`);
}
