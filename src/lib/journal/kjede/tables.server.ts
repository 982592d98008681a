import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Ankeroppsett, Kjede } from './anker';

/** Where anchors are kept besides the data folder; one row, or none. */
export const ankeroppsett = sqliteTable('ankeroppsett', {
	id: integer('id').primaryKey(),
	oppsett: text('oppsett', { mode: 'json' }).$type<Ankeroppsett>().notNull(),
	/** why the folder could not be written to the last time, or '' */
	feil: text('feil').notNull()
});

/** The anchors that have been sent out, to be shown; what counts is the copy that lies elsewhere. */
export const kjedeanker = sqliteTable(
	'kjedeanker',
	{
		dato: text('dato').notNull(),
		kjede: text('kjede').$type<Kjede>().notNull(),
		nummer: integer('nummer').notNull(),
		hash: text('hash').notNull(),
		opprettetDato: integer('opprettet_dato').notNull()
	},
	(table) => [primaryKey({ columns: [table.dato, table.kjede] })]
);
