import { and, asc, eq, gt, notInArray } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { digest, firstBreak, type Break } from '$lib/database/chain';
import type { Reader } from '$lib/database/database.server';
import { readKept } from '$lib/files/files.server';
import type { Journalpost } from './journalpost';
import { chainedVersions } from './kjede/versjoner.server';
import { vouched, whole } from './rows.server';
import { dokumentfil, journalkjede, journalpost } from './tables.server';

const BATCH = 1_000;

/** Walks the journal: its length and tail, or the first version of a journalpost that does not hold. */
export function verifyJournal(db: Reader): Promise<Break | { count: number; tail: string }> {
	return firstBreak((number) => chainedVersions(db, number, BATCH));
}

/** The reference and version behind a number of the chain, for the sentence that names it. */
export async function chainedPost(db: Reader, number: number): Promise<string | null> {
	const [found] = await db
		.select({ referanse: journalpost.referanse, versjon: journalpost.versjon })
		.from(journalkjede)
		.innerJoin(journalpost, eq(journalpost.id, journalkjede.journalpostId))
		.where(eq(journalkjede.number, number));
	return found ? `${found.referanse}@${found.versjon}` : null;
}

/** Where a version stands in the chain, and whether it is still what was written there. */
export async function chainStatus(
	db: Reader,
	{ referanse, versjon }: Pick<Journalpost, 'referanse' | 'versjon'>
): Promise<{ number: number; holds: boolean } | null> {
	const [row] = await db
		.select({ kjede: journalkjede, post: journalpost })
		.from(journalkjede)
		.innerJoin(journalpost, eq(journalpost.id, journalkjede.journalpostId))
		.where(and(eq(journalpost.referanse, referanse), eq(journalpost.versjon, versjon)));
	if (!row) return null;
	const { number, salt, digest: written } = row.kjede;
	const [version] = await whole(db, [row.post]);
	const holds =
		salt === null || (version !== undefined && digest(vouched(version), salt) === written);
	return { number, holds };
}

/** A version of a journalpost that the chain knows nothing of, or null: something slipped in beside it. */
export async function unchainedPost(db: Reader): Promise<string | null> {
	const chainedIds = db.select({ id: journalkjede.journalpostId }).from(journalkjede);
	const [found] = await db
		.select({ referanse: journalpost.referanse, versjon: journalpost.versjon })
		.from(journalpost)
		.where(notInArray(journalpost.id, chainedIds))
		.limit(1);
	return found ? `${found.referanse}@${found.versjon}` : null;
}

/** The checksum of the first document whose content is no longer what was journaled, or null. */
export async function changedDocument(db: Reader): Promise<string | null> {
	let after = '';
	for (;;) {
		const files = await db
			.select()
			.from(dokumentfil)
			.where(gt(dokumentfil.sjekksum, after))
			.orderBy(asc(dokumentfil.sjekksum))
			.limit(BATCH);
		for (const file of files) if (!(await isAsJournaled(file))) return file.sjekksum;
		if (files.length < BATCH) return null;
		after = files.at(-1)?.sjekksum ?? after;
	}
}

async function isAsJournaled(file: typeof dokumentfil.$inferSelect): Promise<boolean> {
	const bytes = file.paaDisk ? await readKept(file.sjekksum).catch(() => null) : file.innhold;
	return bytes !== null && createHash('sha256').update(bytes).digest('hex') === file.sjekksum;
}
