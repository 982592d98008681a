import type { Reader } from '../database/database.server';
import { accounts } from '../mail/accounts.server';
import { gatewaySettings } from './sms/gateway.server';

/** A way to one person; push to a colleague needs no more than the colleague's own yes. */
export type Way = 'email' | 'sms' | 'staffPush';

/** Which ways to one person are set up: a letter by another would lie there refused. */
export async function waysOut(db: Reader): Promise<Set<Way>> {
	const [[account], gateway] = await Promise.all([accounts(db, 'out'), gatewaySettings(db)]);
	const ways = new Set<Way>(['staffPush']);
	if (account) ways.add('email');
	if (gateway) ways.add('sms');
	return ways;
}

/** Whether mail is fetched, so that an answer by mail finds its way. */
export async function mailComesIn(db: Reader): Promise<boolean> {
	return (await accounts(db, 'in')).length > 0;
}
