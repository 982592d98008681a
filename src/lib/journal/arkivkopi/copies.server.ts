import { and, asc, eq, sql } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { log } from '$lib/database/log.server';
import { keepFile, readKept } from '$lib/files/files.server';
import type { Dokument, Journalpost } from '../journalpost';
import { whole } from '../rows.server';
import { dokument, dokumentfil, dokumentobjekt, journalpost } from '../tables.server';
import { arkivside } from './innhold';
import { pdfA } from './pdf.server';

/** At most this many journalposter in one go: the next go takes the rest. */
const BATCH = 50;

/**
 * Makes the archive copy (variant A) of every document that is words and has none yet; at most some
 * at a time. What cannot be made is logged, and tried again the next time. @returns how many were made
 */
export async function makeCopies(db: Reader = reader): Promise<number> {
	const rows = await db
		.selectDistinct({ post: journalpost })
		.from(journalpost)
		.innerJoin(dokument, eq(dokument.journalpostId, journalpost.id))
		.where(and(eq(dokument.mimeType, 'text/plain'), eq(journalpost.versjon, 1), uncopied))
		.orderBy(asc(journalpost.aar), asc(journalpost.nummer))
		.limit(BATCH);
	let made = 0;
	for (const post of await whole(
		db,
		rows.map((row) => row.post)
	))
		made += await copiesOf(post);
	return made;
}

const uncopied = sql`not exists (select 1 from ${dokumentobjekt}
	where ${dokumentobjekt.referanse} = ${journalpost.referanse}
	and ${dokumentobjekt.dokumentnummer} = ${dokument.dokumentnummer}
	and ${dokumentobjekt.variantformat} = 'A')`;

async function copiesOf(post: Journalpost): Promise<number> {
	let made = 0;
	for (const one of post.dokumenter.filter(({ mimeType }) => mimeType === 'text/plain'))
		await copy(post, one).then(
			() => made++,
			(error: unknown) => log('error', 'journal.copy', { referanse: post.referanse, error })
		);
	return made;
}

async function copy(post: Journalpost, original: Dokument): Promise<void> {
	const bytes = await pdfA(arkivside(post, original, await words(original.sjekksum)));
	const sjekksum = await keepFile(bytes);
	const { referanse } = post;
	const { dokumentnummer } = original;
	await write(async (tx) => {
		await tx
			.insert(dokumentfil)
			.values({ sjekksum, innhold: '', paaDisk: true })
			.onConflictDoNothing();
		const added = await tx
			.insert(dokumentobjekt)
			.values({
				...{ id: newId(), referanse, dokumentnummer, variantformat: 'A', versjonsnummer: 1 },
				...{ format: 'PDF', formatDetaljer: 'PDF/A-2b', mimeType: 'application/pdf' },
				filnavn: `${original.filnavn.replace(/\.txt$/i, '')}.pdf`,
				...{ opphav: original.sjekksum, sjekksum, filstoerrelse: bytes.byteLength },
				...{ opprettetDato: now(), opprettetAv: 'Varde' }
			})
			.onConflictDoNothing()
			.returning({ id: dokumentobjekt.id });
		if (added.length)
			await record(tx, {
				actor: null,
				action: 'journal.copy',
				subject: referanse,
				details: { dokumentnummer, sjekksum }
			});
	});
}

async function words(sjekksum: string): Promise<string> {
	const [file] = await reader.select().from(dokumentfil).where(eq(dokumentfil.sjekksum, sjekksum));
	if (!file) throw new Error('The words of a document are gone');
	return file.paaDisk ? (await readKept(sjekksum)).toString('utf8') : file.innhold;
}
