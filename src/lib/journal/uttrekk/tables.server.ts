import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Journal } from './xml';

export type Tilstand = 'lages' | 'ferdig' | 'feilet';

/** A journal that somebody has ordered for a period: how far it has come, and what it became. */
export const journaluttrekk = sqliteTable(
	'journaluttrekk',
	{
		id: text('id').primaryKey(),
		journal: text('journal').$type<Journal>().notNull(),
		/** civil dates, both included */
		fra: text('fra').notNull(),
		til: text('til').notNull(),
		unitId: text('unit_id'),
		tilstand: text('tilstand').$type<Tilstand>().notNull(),
		/** how many there were to go through when it began, and how many of them are gone through */
		antall: integer('antall').notNull(),
		gaattGjennom: integer('gaatt_gjennom').notNull(),
		/** how many journalposter it holds */
		journalposter: integer('journalposter').notNull(),
		/** bytes, and SHA-256 in hex; null until it is made */
		filstoerrelse: integer('filstoerrelse'),
		sjekksum: text('sjekksum'),
		/** the file is still kept */
		finnes: integer('finnes', { mode: 'boolean' }).notNull(),
		bestiltAv: text('bestilt_av').notNull(),
		bestiltAvId: text('bestilt_av_id').notNull(),
		bestiltDato: integer('bestilt_dato').notNull(),
		/** epoch milliseconds of the last sign of life, so that one whose process died is taken up again */
		livstegn: integer('livstegn').notNull()
	},
	(table) => [index('journaluttrekk_bestilt').on(table.bestiltDato)]
);
