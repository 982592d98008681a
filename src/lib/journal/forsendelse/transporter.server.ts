import type { Reader } from '$lib/database/database.server';
import { httptransport } from './httptransport.server';
import { mappetransport } from './mappetransport.server';
import type { Oppsett } from './oppsett';
import { arkivOppsett, arkivPassord } from './oppsett.server';
import type { Transport } from './transport';

/** The way to the archive as it is set up; null when a person carries, or the password cannot be opened. */
export async function aapneTransport(db: Reader): Promise<Transport | null> {
	const passord = await arkivPassord(db);
	return passord === null ? null : transportFor(await arkivOppsett(db), passord);
}

/** The way that some settings describe; null when messages do not go by themselves. */
export function transportFor(oppsett: Oppsett, passord: string): Transport | null {
	if (oppsett.modus === 'mappe') return mappetransport(oppsett.mappe);
	return oppsett.modus === 'http' ? httptransport({ ...oppsett, passord }) : null;
}
