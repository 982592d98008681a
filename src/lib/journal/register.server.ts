import { desc } from 'drizzle-orm';
import { createHash, randomBytes } from 'node:crypto';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { digest, GENESIS, link } from '$lib/database/chain';
import { announce } from '$lib/database/changes.server';
import { nextReference } from '$lib/database/counter.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Vedlegg } from './forslag';
import type { Registrering } from './fraHenvendelse';
import type { Dokument, Journalpost } from './journalpost';
import { notBeforeTheLast } from './kjede/journaldato.server';
import { publiser } from './postliste/publish.server';
import { kassasjonColumns, skjermingColumns, vouched } from './rows.server';
import { nextInMappe } from './saksmappe.server';
import { makeSearchable, soketekst } from './search.server';
import {
	dokument,
	dokumentfil,
	journalkjede,
	journalpost,
	korrespondansepart
} from './tables.server';

/** Where a new journalpost belongs, and what a person decided about it. */
export type Plassering = Pick<
	Journalpost,
	| 'mappeID'
	| 'unitId'
	| 'sensitivity'
	| 'skjerming'
	| 'kassasjon'
	| 'offentlighetsvurdertDato'
	| 'journalenhet'
	| 'administrativEnhet'
	| 'opprettetDato'
	| 'opprettetAv'
>;

/** Journals a document in its saksmappe, under the next reference of the year. @returns the reference */
export async function register(
	tx: Tx,
	{ dokument, vedlegg, ...registrering }: Registrering,
	plassering: Plassering
): Promise<string> {
	const journaldato = await notBeforeTheLast(tx, osloDate(plassering.opprettetDato));
	const referanse = await nextReference(tx, 'J', yearOf(journaldato));
	for (const one of vedlegg) await keepListed(tx, one);
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
				dokumenttype: null,
				tilknyttetRegistreringSom: 'H'
			},
			...vedlegg.map((one, index) => attached(one, index + 2, dokument.filnavn))
		]
	});
	return referanse;
}

/** Appends a version of a journalpost with its parties and documents, and links it to the chain. */
export async function addVersion(tx: Tx, version: Journalpost): Promise<void> {
	const id = newId();
	const { korrespondanseparter, dokumenter, skjerming, kassasjon, ...rest } = version;
	const [, aar, nummer] = version.referanse.split('-');
	await tx.insert(journalpost).values({
		...rest,
		...skjermingColumns(skjerming),
		...kassasjonColumns(kassasjon),
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
	await makeSearchable(tx, await chain(tx, id, version), version);
	await publiser(tx, version);
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

/** Lists a file whose bytes are kept on disk already, so that nobody deletes them. */
export async function keepListed(tx: Tx, { sjekksum }: Vedlegg): Promise<void> {
	const file = { sjekksum, innhold: '', paaDisk: true };
	await tx.insert(dokumentfil).values(file).onConflictDoNothing();
}

/** A file as a vedlegg, with a name that no other document of the journalpost has. */
function attached(
	{ navn, mimeType, filstoerrelse, sjekksum }: Vedlegg,
	dokumentnummer: number,
	hoveddokument: string
): Dokument {
	const [, ending] = /\.([\p{L}\d]{1,8})$/u.exec(navn) ?? [];
	return {
		...{ mimeType, filstoerrelse, sjekksum, dokumentnummer },
		tittel: navn,
		filnavn: `${hoveddokument.replace(/\.txt$/, '')}-${dokumentnummer}-${navn}`,
		format: (ending ?? mimeType.split('/').at(-1) ?? '').toUpperCase(),
		tilknyttetRegistreringSom: 'V',
		dokumenttype: null
	};
}

/** @returns its number in the chain */
async function chain(tx: Tx, journalpostId: string, version: Journalpost): Promise<number> {
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
	return number;
}
