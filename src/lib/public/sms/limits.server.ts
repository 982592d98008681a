import { eq, lt } from 'drizzle-orm';
import { now } from '../../database/clock.server';
import { write } from '../../database/database.server';
import { hashToken } from '../../database/ids.server';
import { roomIn, type Limit } from '../push/flood';
import { smsLimit } from '../tables.server';

/** Each message costs the kommune money, and wakes somebody: so few for a number, an address and all. */
const LIMITS = {
	phone: { burst: 3, perSecond: 1 / 1200 },
	address: { burst: 10, perSecond: 1 / 60 },
	email: { burst: 3, perSecond: 1 / 1200 },
	all: { burst: 300, perSecond: 1 / 6 },
	allMail: { burst: 300, perSecond: 1 / 6 },
	test: { burst: 2, perSecond: 1 / 1800 },
	guess: { burst: 30, perSecond: 1 / 10 }
} satisfies Record<string, Limit>;
type Asker = Partial<Record<keyof typeof LIMITS, string>>;

/**
 * Asks for one more of each in turn, until one is empty: whoever is stopped takes nothing from all.
 * Kept in the database, so that a restart, or another process, gives nobody more.
 */
export function mayAsk(asker: Asker): Promise<boolean> {
	const at = now();
	const wanted = (Object.keys(asker) as (keyof Asker)[]).map((limit) => ({
		key: hashToken(`${limit}:${asker[limit]}`),
		...LIMITS[limit]
	}));
	return write(async (tx) => {
		for (const { key, ...limit } of wanted) {
			const [bucket] = await tx.select().from(smsLimit).where(eq(smsLimit.key, key));
			const room = bucket ? roomIn(bucket, limit, at) : limit.burst;
			if (room < 1) return false;
			const left = room - 1;
			const fullAt = at + Math.ceil(((limit.burst - left) / limit.perSecond) * 1000);
			const set = { left, at, fullAt };
			await tx
				.insert(smsLimit)
				.values({ key, ...set })
				.onConflictDoUpdate({ target: smsLimit.key, set });
		}
		return true;
	});
}

/** Forgets those who may ask as much as ever. */
export async function forgetLimits(): Promise<void> {
	await write((tx) => tx.delete(smsLimit).where(lt(smsLimit.fullAt, now())));
}
