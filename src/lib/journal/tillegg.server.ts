import { asc, desc, inArray } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Avskrivning, Tillegg } from './journalpost';
import { without } from './rows.server';
import { avskrivning, dokumentobjekt, merknad } from './tables.server';

/**
 * What was added to journalposter after they were journaled, by reference: notes (oldest first), how
 * each is answered or done with, and other variants of its documents. The caller may see them.
 */
export async function tilleggTil(db: Reader, referanser: string[]): Promise<Map<string, Tillegg>> {
	const [merknader, avskrivninger, dokumentobjekter] = await Promise.all([
		db
			.select()
			.from(merknad)
			.where(inArray(merknad.referanse, referanser))
			.orderBy(asc(merknad.merknadsdato)),
		db
			.select()
			.from(avskrivning)
			.where(inArray(avskrivning.referanse, referanser))
			.orderBy(desc(avskrivning.nummer)),
		db
			.select()
			.from(dokumentobjekt)
			.where(inArray(dokumentobjekt.referanse, referanser))
			.orderBy(asc(dokumentobjekt.dokumentnummer), asc(dokumentobjekt.versjonsnummer))
	]);
	const of = <R extends { referanse: string }>(rows: R[], referanse: string) =>
		rows.filter((row) => row.referanse === referanse);
	return new Map(
		referanser.map((referanse) => [
			referanse,
			{
				merknader: of(merknader, referanse).map((row) => without(row, 'id', 'referanse')),
				avskrivning: inForce(of(avskrivninger, referanse)[0]),
				dokumentobjekter: of(dokumentobjekter, referanse).map((row) =>
					without(row, 'id', 'referanse')
				)
			}
		])
	);
}

function inForce(newest: typeof avskrivning.$inferSelect | undefined): Avskrivning | null {
	if (!newest?.avskrivningsmaate) return null;
	const { avskrivningsdato, avskrevetAv, avskrivningsmaate, avskrivesAv } = newest;
	return { avskrivningsdato, avskrevetAv, avskrivningsmaate, avskrivesAv };
}
