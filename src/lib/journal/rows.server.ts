import { asc, inArray } from 'drizzle-orm';
import type { Json } from '$lib/database/json';
import type { Reader } from '$lib/database/database.server';
import type {
	Dokument,
	EksternMappe,
	Journalpost,
	Kassasjon,
	Korrespondansepart,
	Saksmappe,
	Skjerming
} from './journalpost';
import { dokument, korrespondansepart, type journalpost, type saksmappe } from './tables.server';

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

/** Fields that came after the first journalposter: the digest of those holds nothing of them. */
export const LATER = new Set([
	...['forfallsdato', 'kassasjon', 'dokumenttype'],
	...['organisasjonsnummer', 'postadresse', 'postnummer', 'poststed']
]);

/** What the chain vouches for: every field, party and document of the version. */
export function vouched(whole: Journalpost): Json {
	const said = (key: string, value: unknown) =>
		value === null && LATER.has(key) ? undefined : value;
	return JSON.parse(JSON.stringify(whole, said)) as Json;
}

/** The columns a shielding is kept in. */
export function skjermingColumns(skjerming: Skjerming | null) {
	return {
		tilgangsrestriksjon: skjerming?.tilgangsrestriksjon ?? null,
		skjermingshjemmel: skjerming?.skjermingshjemmel ?? null,
		skjermingOpphoererDato: skjerming?.skjermingOpphoererDato ?? null,
		skjermingOpphoererAksjon: skjerming?.skjermingOpphoererAksjon ?? null
	};
}

type KassasjonColumns = { [K in keyof Kassasjon]: Kassasjon[K] | null };

/** The columns that say how long something is kept. */
export function kassasjonColumns(kassasjon: Kassasjon | null): KassasjonColumns {
	return (
		kassasjon ?? {
			...{ kassasjonsvedtak: null, kassasjonshjemmel: null },
			...{ bevaringstid: null, kassasjonsdato: null }
		}
	);
}

/** The columns that name a saksmappe of the archive system. */
export function eksternColumns(mappe: EksternMappe | null) {
	return {
		eksternSystem: mappe?.system ?? null,
		eksternMappeID: mappe?.mappeID ?? null,
		eksternSystemID: mappe?.systemID ?? null,
		eksternSaksaar: mappe?.saksaar ?? null,
		eksternSakssekvensnummer: mappe?.sakssekvensnummer ?? null
	};
}

/** A row without its parties and classes as a saksmappe. */
export function asSaksmappe(
	row: typeof saksmappe.$inferSelect
): Omit<Saksmappe, 'klasser' | 'parter'> {
	const rest = without(row, 'aar', 'nummer', ...SKJERMING, ...KASSASJON, ...EKSTERN);
	return {
		...rest,
		skjerming: skjermingOf(row),
		kassasjon: kassasjonOf(row),
		eksternMappe: eksternOf(row)
	};
}

const SKJERMING = [
	...(['tilgangsrestriksjon', 'skjermingshjemmel'] as const),
	...(['skjermingOpphoererDato', 'skjermingOpphoererAksjon'] as const)
] as const;
const KASSASJON = [
	...(['kassasjonsvedtak', 'kassasjonshjemmel'] as const),
	...(['bevaringstid', 'kassasjonsdato'] as const)
] as const;
const EKSTERN = [
	...(['eksternSystem', 'eksternMappeID', 'eksternSystemID'] as const),
	...(['eksternSaksaar', 'eksternSakssekvensnummer'] as const)
] as const;
/** The columns of a version that it does not say as they stand. */
export const NOT_OF_POST = [
	...(['id', 'aar', 'nummer', 'soketekst'] as const),
	...SKJERMING,
	...KASSASJON
] as const;
export const NOT_OF_PART = ['id', 'journalpostId', 'rekkefoelge'] as const;
export const NOT_OF_DOKUMENT = ['id', 'journalpostId'] as const;

function post(row: JournalpostRow): Omit<Journalpost, 'korrespondanseparter' | 'dokumenter'> {
	const rest = without(row, ...NOT_OF_POST);
	return { ...rest, skjerming: skjermingOf(row), kassasjon: kassasjonOf(row) };
}

function part(row: typeof korrespondansepart.$inferSelect): Korrespondansepart {
	return without(row, ...NOT_OF_PART);
}

function document(row: typeof dokument.$inferSelect): Dokument {
	return without(row, ...NOT_OF_DOKUMENT);
}

/** A row without some of its columns. */
export function without<R extends object, K extends keyof R>(row: R, ...left: K[]): Omit<R, K> {
	const kept = Object.entries(row).filter(([key]) => !left.includes(key as K));
	return Object.fromEntries(kept) as Omit<R, K>;
}

/** The shielding that columns hold; what nobody set is left out. */
export function skjermingOf(columns: ReturnType<typeof skjermingColumns>): Skjerming | null {
	const { tilgangsrestriksjon, skjermingshjemmel } = columns;
	const { skjermingOpphoererDato, skjermingOpphoererAksjon } = columns;
	if (!tilgangsrestriksjon || !skjermingshjemmel) return null;
	return {
		tilgangsrestriksjon,
		skjermingshjemmel,
		...(skjermingOpphoererDato && { skjermingOpphoererDato }),
		...(skjermingOpphoererAksjon && { skjermingOpphoererAksjon })
	};
}

function kassasjonOf(columns: KassasjonColumns): Kassasjon | null {
	const { kassasjonsvedtak, kassasjonshjemmel, bevaringstid, kassasjonsdato } = columns;
	return kassasjonsvedtak
		? { kassasjonsvedtak, kassasjonshjemmel, bevaringstid, kassasjonsdato }
		: null;
}

function eksternOf(columns: ReturnType<typeof eksternColumns>): EksternMappe | null {
	const { eksternSystem: system, eksternMappeID: mappeID } = columns;
	if (!system || !mappeID) return null;
	return {
		...{ system, mappeID, systemID: columns.eksternSystemID },
		...{ saksaar: columns.eksternSaksaar, sakssekvensnummer: columns.eksternSakssekvensnummer }
	};
}

function grouped<R extends { journalpostId: string }>(rows: R[]): Map<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const row of rows)
		groups.set(row.journalpostId, [...(groups.get(row.journalpostId) ?? []), row]);
	return groups;
}
