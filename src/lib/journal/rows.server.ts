import { asc, inArray } from 'drizzle-orm';
import type { Json } from '$lib/database/json';
import type { Reader } from '$lib/database/database.server';
import type {
	Dokument,
	Journalpost,
	Korrespondansepart,
	Saksmappe,
	Skjerming
} from './journalpost';
import { dokument, journalpost, korrespondansepart, saksmappe } from './tables.server';

export type JournalpostRow = typeof journalpost.$inferSelect;

/** Rows of journalposter as whole journalposter, with their parties and documents, in the same order. */
export async function whole(db: Reader, rows: JournalpostRow[]): Promise<Journalpost[]> {
	const ids = rows.map(({ id }) => id);
	const [parter, dokumenter] = await Promise.all([
		db
			.select()
			.from(korrespondansepart)
			.where(inArray(korrespondansepart.journalpostId, ids))
			.orderBy(asc(korrespondansepart.rekkefoelge)),
		db
			.select()
			.from(dokument)
			.where(inArray(dokument.journalpostId, ids))
			.orderBy(asc(dokument.dokumentnummer))
	]);
	const parts = grouped(parter);
	const documents = grouped(dokumenter);
	return rows.map((row) => ({
		...post(row),
		korrespondanseparter: (parts.get(row.id) ?? []).map(part),
		dokumenter: (documents.get(row.id) ?? []).map(document)
	}));
}

/** What the chain vouches for: every field, party and document of the version. */
export function vouched(whole: Journalpost): Json {
	return JSON.parse(JSON.stringify(whole)) as Json;
}

/** The columns a shielding is kept in. */
export function skjermingColumns(skjerming: Skjerming | null) {
	return {
		tilgangsrestriksjon: skjerming?.tilgangsrestriksjon ?? null,
		skjermingshjemmel: skjerming?.skjermingshjemmel ?? null
	};
}

/** A row as a saksmappe. */
export function asSaksmappe(row: typeof saksmappe.$inferSelect): Saksmappe {
	const rest = without(row, 'aar', 'nummer', 'tilgangsrestriksjon', 'skjermingshjemmel');
	return { ...rest, skjerming: skjermingOf(row) };
}

function post(row: JournalpostRow): Omit<Journalpost, 'korrespondanseparter' | 'dokumenter'> {
	const own = without(row, 'id', 'aar', 'nummer', 'soketekst');
	const rest = without(own, 'tilgangsrestriksjon', 'skjermingshjemmel');
	return { ...rest, skjerming: skjermingOf(row) };
}

function part(row: typeof korrespondansepart.$inferSelect): Korrespondansepart {
	return without(row, 'id', 'journalpostId', 'rekkefoelge');
}

function document(row: typeof dokument.$inferSelect): Dokument {
	return without(row, 'id', 'journalpostId');
}

function without<R extends object, K extends keyof R>(row: R, ...left: K[]): Omit<R, K> {
	const kept = Object.entries(row).filter(([key]) => !left.includes(key as K));
	return Object.fromEntries(kept) as Omit<R, K>;
}

function skjermingOf(columns: {
	tilgangsrestriksjon: string | null;
	skjermingshjemmel: string | null;
}): Skjerming | null {
	const { tilgangsrestriksjon, skjermingshjemmel } = columns;
	return tilgangsrestriksjon && skjermingshjemmel
		? { tilgangsrestriksjon, skjermingshjemmel }
		: null;
}

function grouped<R extends { journalpostId: string }>(rows: R[]): Map<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const row of rows)
		groups.set(row.journalpostId, [...(groups.get(row.journalpostId) ?? []), row]);
	return groups;
}
