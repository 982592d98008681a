import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { now } from '../database/clock.server';
import { write } from '../database/database.server';
import { pushSubscription } from './tables.server';

const CHUNK = 1000;
/** A point on the curve, so that messages to it can be sealed (RFC 8291's own example). */
const P256DH =
	'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4';
const AUTH = 'BTBZMqHH6r4Tts7J_aSIgg';

/** Adds `count` made-up browsers that want to be told; the same every time. For measuring. */
export async function seedSubscribers(count: number): Promise<void> {
	for (let from = 0; from < count; from += CHUNK) {
		const numbers = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) => from + i);
		const rows = numbers.map(subscription);
		await write((tx) => tx.insert(pushSubscription).values(rows).onConflictDoNothing());
		// Others write too: let them in between.
		await pause(5);
	}
}

function subscription(number: number) {
	const id = createHash('sha256').update(`seed ${number}`).digest('hex').slice(0, 32);
	const origin = 'https://push.example.org';
	return {
		...{ id: `seed-${id}`, endpoint: `${origin}/${id}`, origin, p256dh: P256DH, auth: AUTH },
		...{ locale: 'nb' as const, areaIds: [], topics: [], createdAt: now(), renewedAt: now() }
	};
}
