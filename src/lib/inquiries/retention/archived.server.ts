import { eq, sql, type Column, type SQL } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import { forsendelse } from '$lib/journal/forsendelse/tables.server';
import { journalpost } from '$lib/journal/tables.server';
import type { InArchive } from './tables.server';

/** The newest version of each journalpost of the inquiry with a reference. */
const posts = (ref: Column) => sql`from journalpost p where p.henvendelse = ${ref}
	and not exists (select 1 from journalpost n where n.referanse = p.referanse and n.versjon > p.versjon)`;

/** That the archive has acknowledged a journalpost as it stands now. */
const HAS = sql`f.gjelder = p.referanse and f.tilstand = 'kvittert' and coalesce(f.versjon, p.versjon) = p.versjon`;

/**
 * That the archive has no claim on what stands here: nothing of it was journaled or archived, or the archive
 * has acknowledged all that was, and nothing was written since somebody decided.
 */
export function unclaimed(ref: Column, id: Column): SQL {
	return sql`not exists (select 1 from journalvurdering v where v.henvendelse = ${ref} and v.utfall = 'arkiveres')
		and not exists (select 1 ${posts(ref)} and not exists (select 1 from forsendelse f where ${HAS}))
		and (not exists (select 1 from journalvurdering v where v.henvendelse = ${ref} and v.utfall = 'journalfoeres')
			or (exists (select 1 from journalpost p where p.henvendelse = ${ref})
				and not exists (select 1 from inquiry_event e
					where e.inquiry_id = ${id} and e.kind in ('answered', 'preliminary', 'followUp')
						and e.at > (select max(v.vurdert_dato) from journalvurdering v where v.henvendelse = ${ref}))))`;
}

/** When the archive had acknowledged the last of it; null: none of it was journaled. */
export function acknowledgedAt(ref: Column): SQL<number | null> {
	return sql`(select max(f.endret_at) from forsendelse f where f.tilstand = 'kvittert'
		and f.gjelder in (select p.referanse from journalpost p where p.henvendelse = ${ref}))`;
}

/** What is left of a copy: where the original is, and SHA-256 of the message that it went in. */
export async function inArchive(tx: Tx, ref: string): Promise<InArchive[]> {
	const rows = await tx
		.selectDistinct({
			...{ journal: journalpost.referanse, number: forsendelse.arkivet },
			sha256: forsendelse.sjekksum
		})
		.from(journalpost)
		.innerJoin(forsendelse, eq(forsendelse.gjelder, journalpost.referanse))
		.where(eq(journalpost.henvendelse, ref));
	return rows;
}
