import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Journalposttype } from '../journalpost';
import type { OffentligPost } from './offentlig';

/**
 * The offentlig journal: what the public may read of each journalpost, made from its newest version in the
 * transaction that wrote it. Everything public reads here, where nothing shielded has ever been. It can be made again at any time.
 */
export const postliste = sqliteTable(
	'postliste',
	{
		/** year and number as one: J-2026-00012 is 20260000012, the order of the standard */
		loepenummer: integer('loepenummer').primaryKey(),
		journaldato: text('journaldato').notNull(),
		journalposttype: text('journalposttype').$type<Journalposttype>().notNull(),
		unitId: text('unit_id').notNull(),
		mappeID: text('mappe_id').notNull(),
		innhold: text('innhold', { mode: 'json' }).$type<OffentligPost>().notNull(),
		/** which rules it was made by (publish.server.ts); 0: it is stale, and nobody is shown it */
		regel: integer('regel').notNull(),
		/** epoch milliseconds: when it was first made public, and when it was last made otherwise */
		offentligDato: integer('offentlig_dato').notNull(),
		endretDato: integer('endret_dato').notNull(),
		/** in lower case; after a year it is only found by what is left without the names of persons */
		soketekst: text('soketekst').notNull(),
		soketekstUtenNavn: text('soketekst_uten_navn').notNull()
	},
	(table) => [
		index('postliste_dato').on(table.journaldato, table.loepenummer),
		index('postliste_enhet').on(table.unitId, table.loepenummer),
		index('postliste_type').on(table.journalposttype, table.loepenummer),
		index('postliste_regel').on(table.regel),
		index('postliste_sak').on(table.mappeID, table.loepenummer)
	]
);
