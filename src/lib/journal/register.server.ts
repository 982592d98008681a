import { desc, eq, max } from 'drizzle-orm';
import { createHash, randomBytes } from 'node:crypto';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { digest, GENESIS, link } from '$lib/database/chain';
import { announce } from '$lib/database/changes.server';
import { nextReference } from '$lib/database/counter.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Registrering } from './fraHenvendelse';
import { saksnummer, type Dokument, type Journalpost, type Saksmappe } from './journalpost';
import { skjermingColumns, vouched } from './rows.server';
import {
	dokument,
	dokumentfil,
	journalkjede,
	journalpost,
	korrespondansepart,
	saksmappe
} from './tables.server';

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

/** Where a new journalpost belongs, and what a person decided about it. */
export type Plassering = Pick<
	Journalpost,
	| 'mappeID'
	| 'unitId'
	| 'sensitivity'
	| 'skjerming'
	| 'offentlighetsvurdertDato'
	| 'journalenhet'
	| 'administrativEnhet'
	| 'opprettetDato'
	| 'opprettetAv'
>;

/** Journals a document in its saksmappe, under the next reference of the year. @returns the reference */
export async function register(
	tx: Tx,
	{ dokument, ...registrering }: Registrering,
	plassering: Plassering
): Promise<string> {
	const journaldato = osloDate(plassering.opprettetDato);
	const referanse = await nextReference(tx, 'J', yearOf(journaldato));
	await addVersion(tx, {
		...registrering,
		...plassering,
		referanse,
		versjon: 1,
		begrunnelse: null,
		noekkel: newId(),
		journalstatus: 'J',
		journaldato,
		journalpostnummer: await nextInMappe(tx, plassering.mappeID),
		dokumenter: [
			{
				...(await keepText(tx, dokument.text)),
				tittel: dokument.tittel,
				filnavn: dokument.filnavn,
				dokumentnummer: 1,
				tilknyttetRegistreringSom: 'H'
			}
		]
	});
	return referanse;
}

/** Appends a version of a journalpost with its parties and documents, and links it to the chain. */
export async function addVersion(tx: Tx, version: Journalpost): Promise<void> {
	const id = newId();
	const { korrespondanseparter, dokumenter, skjerming, ...rest } = version;
	const [, aar, nummer] = version.referanse.split('-');
	await tx.insert(journalpost).values({
		...rest,
		...skjermingColumns(skjerming),
		id,
		aar: Number(aar),
		nummer: Number(nummer),
		soketekst: soketekst(version)
	});
	for (const [rekkefoelge, part] of korrespondanseparter.entries())
		await tx
			.insert(korrespondansepart)
			.values({ ...part, id: newId(), journalpostId: id, rekkefoelge });
	for (const one of dokumenter)
		await tx.insert(dokument).values({ ...one, id: newId(), journalpostId: id });
	await chain(tx, id, version);
	const { referanse, unitId, sensitivity } = version;
	await announce(tx, { topic: 'journal', subject: referanse, unitId, sensitivity });
}

/** Keeps the text of a document under its checksum. @returns what a document says of its file */
export async function keepText(
	tx: Tx,
	innhold: string
): Promise<Pick<Dokument, 'sjekksum' | 'filstoerrelse' | 'format' | 'mimeType'>> {
	const sjekksum = createHash('sha256').update(innhold, 'utf8').digest('hex');
	await tx.insert(dokumentfil).values({ sjekksum, innhold }).onConflictDoNothing();
	const filstoerrelse = Buffer.byteLength(innhold, 'utf8');
	return { sjekksum, filstoerrelse, format: 'TXT', mimeType: 'text/plain' };
}

async function chain(tx: Tx, journalpostId: string, version: Journalpost) {
	const [last] = await tx
		.select({ number: journalkjede.number, hash: journalkjede.hash })
		.from(journalkjede)
		.orderBy(desc(journalkjede.number))
		.limit(1);
	const salt = randomBytes(16).toString('hex');
	const own = digest(vouched(version), salt);
	const hash = link(last?.hash ?? GENESIS, own);
	const number = (last?.number ?? 0) + 1;
	await tx.insert(journalkjede).values({ number, journalpostId, salt, digest: own, hash });
}

async function nextInMappe(tx: Tx, mappeID: string): Promise<number> {
	const [found] = await tx
		.select({ last: max(journalpost.journalpostnummer) })
		.from(journalpost)
		.where(eq(journalpost.mappeID, mappeID));
	return (found?.last ?? 0) + 1;
}

function soketekst(version: Journalpost): string {
	return [
		version.referanse,
		version.mappeID,
		version.henvendelse ?? '',
		version.tittel,
		version.offentligTittel,
		...version.korrespondanseparter.map((part) => part.korrespondansepartNavn)
	]
		.join('\n')
		.toLowerCase();
}

function number(mappeID: string): { aar: number; nummer: number } {
	const parsed = saksnummer(mappeID);
	if (!parsed) throw new Error(`${mappeID} is no number of a saksmappe`);
	return parsed;
}
