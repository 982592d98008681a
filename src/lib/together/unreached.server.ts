import type { Reader } from '../database/database.server';
import { mailReach } from '../public/mail/subscribers.server';
import { inAll } from '../public/reach.server';
import { smsReach } from '../public/sms/subscribers.server';
import type { Actor } from '../staff/actor';
import { waysUnset, type WaysUnset } from '../staff/alerts/waysUnset.server';
import { audienceOf, type Coming } from './reach.server';

/** Who hears nothing of a message, because the way they asked for is not set up. */
export interface Unreached extends WaysUnset {
	n: number;
}

/**
 * What whoever publishes must know of ways that are not set up; null when it matters to nobody: all are,
 * or one of them is and nobody has asked for the other.
 */
export async function unreached(
	db: Reader,
	actor: Actor,
	coming: Coming
): Promise<Unreached | null> {
	const unset = await waysUnset(db, actor);
	if (!unset) return null;
	const n = coming.exerciseId ? 0 : await askedFor(db, unset, coming);
	return n || unset.ways.length > 1 ? { ...unset, n } : null;
}

async function askedFor(db: Reader, { ways }: WaysUnset, coming: Coming): Promise<number> {
	const { told = [] } = (await audienceOf(db, coming)) ?? {};
	const mails = ways.includes('email') ? await mailReach(db, told) : 0;
	return mails + (ways.includes('sms') ? inAll(await smsReach(db, told)) : 0);
}
