import { asc, eq, gt } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { log } from '$lib/database/log.server';
import { keepFile, readKept } from '$lib/files/files.server';
import type { Dokument, Journalpost, Tillegg } from '../journalpost';
import { whole } from '../rows.server';
import { dokumentfil, dokumentobjekt, journalkjede, journalpost } from '../tables.server';
import { tilleggTil } from '../tillegg.server';
import { arkivside } from './innhold';
import { pdfA } from './pdf.server';

const BATCH = 50;

/**
 * Makes the archive copy (variant A) of every document that is words and has none yet. What cannot be
 * made is logged, and tried again after the next start.
 * @param after the number in the chain to go on from
 * @returns the last number it has looked at
 */
export async function makeCopies(after = 0): Promise<number> {
	for (;;) {
		const rows = await reader
			.select({ number: journalkjede.number, post: journalpost })
			.from(journalkjede)
			.innerJoin(journalpost, eq(journalpost.id, journalkjede.journalpostId))
			.where(gt(journalkjede.number, after))
			.orderBy(asc(journalkjede.number))
			.limit(BATCH);
		const posts = await whole(
			reader,
			rows.map(({ post }) => post)
		);
		const tillegg = await tilleggTil(
			reader,
			posts.map(({ referanse }) => referanse)
		);
		for (const post of posts) await copiesOf(post, tillegg.get(post.referanse));
		after = rows.at(-1)?.number ?? after;
		if (rows.length < BATCH) return after;
	}
}

/** Makes them from now on, some seconds after each journaling. @returns stops it */
export function startCopies(): () => void {
	let done = 0;
	let busy = false;
	const timer = setInterval(() => void go(), 5_000).unref();
	async function go() {
		if (busy) return;
		busy = true;
		done = await makeCopies(done).catch((error: unknown) => {
			log('error', 'journal.copies', { error });
			return done;
		});
		busy = false;
	}
	return () => clearInterval(timer);
}

async function copiesOf(post: Journalpost, tillegg: Tillegg | undefined): Promise<void> {
	const copied = tillegg?.dokumentobjekter.map(({ dokumentnummer }) => dokumentnummer) ?? [];
	const left = post.dokumenter.filter(
		(one) => one.mimeType === 'text/plain' && !copied.includes(one.dokumentnummer)
	);
	for (const one of left)
		await copy(post, one).catch((error: unknown) =>
			log('error', 'journal.copy', { referanse: post.referanse, error })
		);
}

async function copy(post: Journalpost, original: Dokument): Promise<void> {
	const bytes = await pdfA(arkivside(post, original, await words(original.sjekksum)));
	const sjekksum = await keepFile(bytes);
	const { referanse, unitId, sensitivity } = post;
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
		await announce(tx, { topic: 'journal', subject: referanse, unitId, sensitivity });
	});
}

async function words(sjekksum: string): Promise<string> {
	const [file] = await reader.select().from(dokumentfil).where(eq(dokumentfil.sjekksum, sjekksum));
	if (!file) throw new Error('The words of a document are gone');
	return file.paaDisk ? (await readKept(sjekksum)).toString('utf8') : file.innhold;
}
