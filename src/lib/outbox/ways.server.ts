import type { Reader } from '../database/database.server';
import { accounts } from '../mail/accounts.server';
import { gatewaySettings } from './sms/gateway.server';

/** Which ways to one person are set up: a letter by another would lie there refused. */
export async function waysOut(db: Reader): Promise<Set<'email' | 'sms'>> {
	const [[account], gateway] = await Promise.all([accounts(db, 'out'), gatewaySettings(db)]);
	return new Set([...(account ? ['email' as const] : []), ...(gateway ? ['sms' as const] : [])]);
}
