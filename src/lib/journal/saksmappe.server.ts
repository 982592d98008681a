import { eq, max } from 'drizzle-orm';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { nextReference } from '$lib/database/counter.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { saksnummer, type Saksmappe } from './journalpost';
import { skjermingColumns } from './rows.server';
import { journalpost, saksmappe } from './tables.server';

/** Opens a saksmappe under the next number of the year, `2026/7`. @returns the number */
export async function openSaksmappe(
	tx: Tx,
	ny: Omit<Saksmappe, 'mappeID' | 'noekkel' | 'saksdato' | 'saksstatus'>
): Promise<string> {
	const saksdato = osloDate(ny.opprettetDato);
	const mappeID = await nextReference(tx, 'SAK', yearOf(saksdato));
	const { skjerming, ...rest } = ny;
	await tx.insert(saksmappe).values({
		...rest,
		...skjermingColumns(skjerming),
		...number(mappeID),
		mappeID,
		noekkel: newId(),
		saksdato,
		saksstatus: 'B'
	});
	return mappeID;
}

/** The number of the next journalpost in a saksmappe. */
export async function nextInMappe(tx: Tx, mappeID: string): Promise<number> {
	const [found] = await tx
		.select({ last: max(journalpost.journalpostnummer) })
		.from(journalpost)
		.where(eq(journalpost.mappeID, mappeID));
	return (found?.last ?? 0) + 1;
}

function number(mappeID: string): { aar: number; nummer: number } {
	const parsed = saksnummer(mappeID);
	if (!parsed) throw new Error(`${mappeID} is no number of a saksmappe`);
	return parsed;
}
