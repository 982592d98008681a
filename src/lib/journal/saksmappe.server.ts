import { asc, desc, eq, inArray, max } from 'drizzle-orm';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { nextReference } from '$lib/database/counter.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { saksnummer, type Saksmappe } from './journalpost';
import {
	asSaksmappe,
	eksternColumns,
	kassasjonColumns,
	skjermingColumns,
	skjermingOf,
	without
} from './rows.server';
import { journalpost, saksklasse, saksmappe, saksmappeversjon, sakspart } from './tables.server';

/** A saksmappe before it has a number. */
export type NySaksmappe = Omit<Saksmappe, 'mappeID' | 'noekkel' | 'saksdato' | 'saksstatus'>;

/** Opens a saksmappe under the next number of the year, `2026/7`. @returns the number */
export async function openSaksmappe(tx: Tx, ny: NySaksmappe): Promise<string> {
	const saksdato = osloDate(ny.opprettetDato);
	const mappeID = await nextReference(tx, 'SAK', yearOf(saksdato));
	const { skjerming, kassasjon, eksternMappe, klasser, parter, ...rest } = ny;
	await tx.insert(saksmappe).values({
		...rest,
		...skjermingColumns(skjerming),
		...kassasjonColumns(kassasjon),
		...eksternColumns(eksternMappe),
		...number(mappeID),
		mappeID,
		noekkel: newId(),
		saksdato,
		saksstatus: 'B'
	});
	for (const [rekkefoelge, one] of klasser.entries())
		await tx.insert(saksklasse).values({ ...one, id: newId(), mappeID, rekkefoelge });
	for (const [rekkefoelge, one] of parter.entries())
		await tx.insert(sakspart).values({ ...one, id: newId(), mappeID, rekkefoelge });
	return mappeID;
}

/** Rows as whole saksmapper in the same order: with classes and parties, as last corrected. */
export async function wholeSaksmapper(
	db: Reader,
	rows: (typeof saksmappe.$inferSelect)[]
): Promise<Saksmappe[]> {
	const ids = rows.map(({ mappeID }) => mappeID);
	const [klasser, parter, versjoner] = await Promise.all([
		db
			.select()
			.from(saksklasse)
			.where(inArray(saksklasse.mappeID, ids))
			.orderBy(asc(saksklasse.rekkefoelge)),
		db
			.select()
			.from(sakspart)
			.where(inArray(sakspart.mappeID, ids))
			.orderBy(asc(sakspart.rekkefoelge)),
		db
			.select()
			.from(saksmappeversjon)
			.where(inArray(saksmappeversjon.mappeID, ids))
			.orderBy(desc(saksmappeversjon.versjon))
	]);
	const of = <R extends { mappeID: string }>(found: R[], mappeID: string) =>
		found.filter((one) => one.mappeID === mappeID);
	return rows.map((row) => ({
		...asSaksmappe(row),
		...correctedSaksmappe(of(versjoner, row.mappeID)[0]),
		klasser: of(klasser, row.mappeID).map((one) => without(one, 'id', 'mappeID', 'rekkefoelge')),
		parter: of(parter, row.mappeID).map((one) => without(one, 'id', 'mappeID', 'rekkefoelge'))
	}));
}

function correctedSaksmappe(version: typeof saksmappeversjon.$inferSelect | undefined) {
	if (!version) return {};
	const { tittel, offentligTittel, saksstatus } = version;
	return { tittel, offentligTittel, saksstatus, skjerming: skjermingOf(version) };
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
