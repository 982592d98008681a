import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Sensitivity } from '../../staff/actor';
import { unit } from '../../staff/tables.server';
import type { Oppsett } from './oppsett';
import type { Bevaring, Slag } from './bevaring';
import type { Arkivnummer, Tilstand, Ved } from './tilstand';

/** How the kommune's archive is reached; one row, or none (the journal is Varde's own). */
export const arkivoppsett = sqliteTable('arkivoppsett', {
	id: integer('id').primaryKey(),
	oppsett: text('oppsett', { mode: 'json' }).$type<Oppsett>().notNull(),
	/** sealed; '' when there is none */
	passord: text('passord').notNull(),
	updatedAt: integer('updated_at').notNull()
});

/** What is to be sent to the archive, and where it is. Its history is in `forsendelsehendelse`. */
export const forsendelse = sqliteTable(
	'forsendelse',
	{
		id: text('id').primaryKey(),
		slag: text('slag').$type<'journalpost' | 'arkivenhet'>().notNull(),
		/** the reference of a journalpost (J-2026-00012), or the key of an arkivenhet */
		gjelder: text('gjelder').notNull().unique(),
		/** M803 referanseEksternNoekkel: one for each thing, so that the archive never gets it twice */
		noekkel: text('noekkel').notNull().unique(),
		tilstand: text('tilstand').$type<Tilstand>().notNull(),
		/** somebody has said that it shall go, and the outbox has it */
		bestilt: integer('bestilt', { mode: 'boolean' }).notNull().default(false),
		/** the id of the newest message it went in */
		meldingId: text('melding_id'),
		/** the version of the journalpost that went */
		versjon: integer('versjon'),
		/** SHA-256 of the arkivmelding.xml that went */
		sjekksum: text('sjekksum'),
		/** what the archive, or a person on its behalf, has numbered it */
		arkivet: text('arkivet', { mode: 'json' }).$type<Arkivnummer>(),
		unitId: text('unit_id').references(() => unit.id),
		sensitivity: text('sensitivity').$type<Sensitivity>().notNull(),
		endretAt: integer('endret_at').notNull()
	},
	(table) => [
		index('forsendelse_tilstand').on(table.tilstand, table.endretAt),
		index('forsendelse_melding').on(table.meldingId)
	]
);

/** Every move, in its order. Append-only (triggers.sql). */
export const forsendelsehendelse = sqliteTable(
	'forsendelsehendelse',
	{
		number: integer('number').primaryKey({ autoIncrement: true }),
		forsendelseId: text('forsendelse_id')
			.notNull()
			.references(() => forsendelse.id),
		fra: text('fra').$type<Tilstand>().notNull(),
		til: text('til').$type<Tilstand>().notNull(),
		ved: text('ved').$type<Ved>().notNull(),
		actorName: text('actor_name'),
		/** the message that went, or that was answered */
		meldingId: text('melding_id'),
		/** why, in the words of whoever moved it */
		grunn: text('grunn').notNull(),
		at: integer('at').notNull()
	},
	(table) => [
		index('forsendelsehendelse_forsendelse').on(table.forsendelseId),
		index('forsendelsehendelse_melding').on(table.meldingId)
	]
);

/** Every answer the archive gave, also those that were not ours, came late or came twice. */
export const arkivsvar = sqliteTable(
	'arkivsvar',
	{
		/** the id the answer came under: the same one is kept once */
		id: text('id').primaryKey(),
		meldingstype: text('meldingstype').notNull(),
		/** the message it says it answers */
		svarPaa: text('svar_paa'),
		noekkel: text('noekkel'),
		/** what it was taken to be about, if anything of ours */
		forsendelseId: text('forsendelse_id').references(() => forsendelse.id),
		utfall: text('utfall').$type<'brukt' | 'uten virkning' | 'ikke vår' | 'uleselig'>().notNull(),
		innhold: text('innhold').notNull(),
		mottattAt: integer('mottatt_at').notNull()
	},
	(table) => [index('arkivsvar_mottatt').on(table.mottattAt)]
);

/** What is archived without journaling: what crisis mode and the plan publish. Append-only. */
export const arkivenhet = sqliteTable(
	'arkivenhet',
	{
		/** M803, of the registrering */
		noekkel: text('noekkel').primaryKey(),
		slag: text('slag').$type<Slag>().notNull(),
		/** 'K-2026-0007@3', 'K-2026-0007/logg@5', 'innlegg:…@2': the same thing is archived once */
		kilde: text('kilde').notNull().unique(),
		/** the incident or post that it is of: one saksmappe in the archive */
		sak: text('sak').notNull(),
		sakstittel: text('sakstittel').notNull(),
		tittel: text('tittel').notNull(),
		dato: text('dato').notNull(),
		bevaring: text('bevaring', { mode: 'json' }).$type<Bevaring>().notNull(),
		dokumenter: text('dokumenter', { mode: 'json' }).$type<Enhetsdokument[]>().notNull(),
		opprettetAt: integer('opprettet_at').notNull()
	},
	(table) => [index('arkivenhet_sak').on(table.sak)]
);

/** A document of an arkivenhet; what it holds lies in `dokumentfil`. */
export interface Enhetsdokument {
	tittel: string;
	filnavn: string;
	mimeType: string;
	format: string;
	sjekksum: string;
	filstoerrelse: number;
}
