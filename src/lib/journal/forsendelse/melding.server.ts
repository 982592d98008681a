import { desc, eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Reader } from '$lib/database/database.server';
import { readKept } from '$lib/files/files.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { arkivmelding } from '../arkivmelding';
import { whole } from '../rows.server';
import { wholeSaksmapper } from '../saksmappe.server';
import { dokumentfil, journalpost, saksmappe } from '../tables.server';
import { tilleggTil } from '../tillegg.server';
import { arkivnotat } from './arkivnotat';
import { meldingsfiler, type Meldingsfil } from './meldingsfil';
import type { Oppsett } from './oppsett';
import { meldingstype } from './svar';
import { arkivenhet, type forsendelse } from './tables.server';
import type { Melding } from './transport';

export type Forsendelse = typeof forsendelse.$inferSelect;

/** A message without its id: all that goes to the archive, and which version it tells of. */
export interface Bygget extends Omit<Melding, 'id'> {
	/** SHA-256 of arkivmelding.xml */
	sjekksum: string;
	versjon: number | null;
}

/**
 * What is to be archived as one message with every file it names. Refuses when a file is gone or is
 * not what it was: half a message is none.
 */
export async function bygg(
	db: Reader,
	{ slag, gjelder }: Pick<Forsendelse, 'slag' | 'gjelder'>,
	oppsett: Oppsett
): Promise<Bygget | Refusal> {
	const told =
		slag === 'journalpost'
			? await posten(db, gjelder, oppsett)
			: await enheten(db, gjelder, oppsett);
	if (!told) return refuse('journal_not_found');
	const xml = Buffer.from(told.xml, 'utf8');
	const filer: Melding['filer'] = [
		{ navn: 'arkivmelding.xml', mimeType: 'application/xml', bytes: xml }
	];
	for (const fil of told.filer) {
		const bytes = await innhold(db, fil);
		if (isRefused(bytes)) return bytes;
		filer.push({ navn: fil.navn, mimeType: fil.mimeType, bytes });
	}
	return {
		meldingstype: meldingstype('arkivering.arkivmelding.opprett', oppsett.versjon),
		filer,
		sjekksum: sha256(xml),
		versjon: told.versjon
	};
}

interface Fortalt {
	xml: string;
	filer: Meldingsfil[];
	versjon: number | null;
}

async function posten(db: Reader, referanse: string, oppsett: Oppsett): Promise<Fortalt | null> {
	const rows = await db
		.select()
		.from(journalpost)
		.where(eq(journalpost.referanse, referanse))
		.orderBy(desc(journalpost.versjon))
		.limit(1);
	const [post] = await whole(db, rows);
	if (!post) return null;
	const mapper = await db.select().from(saksmappe).where(eq(saksmappe.mappeID, post.mappeID));
	const [mappe] = await wholeSaksmapper(db, mapper);
	const tillegg = (await tilleggTil(db, [referanse])).get(referanse);
	return {
		xml: arkivmelding(mappe!, post, { ...oppsett, tillegg }),
		filer: meldingsfiler(post.dokumenter, tillegg?.dokumentobjekter),
		versjon: post.versjon
	};
}

async function enheten(db: Reader, noekkel: string, oppsett: Oppsett): Promise<Fortalt | null> {
	const [enhet] = await db.select().from(arkivenhet).where(eq(arkivenhet.noekkel, noekkel));
	return enhet ? { ...arkivnotat(enhet, oppsett), versjon: null } : null;
}

async function innhold(
	db: Reader,
	{ sjekksum, filnavn }: Pick<Meldingsfil, 'sjekksum' | 'filnavn'>
): Promise<Uint8Array | Refusal> {
	const [file] = await db.select().from(dokumentfil).where(eq(dokumentfil.sjekksum, sjekksum));
	const bytes = file?.paaDisk
		? await readKept(sjekksum).catch(() => null)
		: file && Buffer.from(file.innhold, 'utf8');
	if (!bytes) return refuse('forsendelse_file_gone', { name: filnavn });
	return sha256(bytes) === sjekksum ? bytes : refuse('forsendelse_file_changed', { name: filnavn });
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
