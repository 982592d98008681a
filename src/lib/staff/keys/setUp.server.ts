import type { Reader } from '$lib/database/database.server';
import { recoveryCodesLeft } from './recoveryCodes.server';

/** Where to go on after setting up a second step: to codes on paper first, for whoever has none. */
export async function afterSetUp(db: Reader, userId: string, to: string): Promise<string> {
	if ((await recoveryCodesLeft(db, userId)) > 0) return to;
	return `/intern/min-side/reservekoder?til=${encodeURIComponent(to)}`;
}
