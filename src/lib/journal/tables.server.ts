import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Sensitivity } from '../staff/actor';
import { unit, user } from '../staff/tables.server';
import type { Journalposttype, Journalstatus, Korrespondanseparttype } from './journalpost';
import type { Utfall } from './vurdering';

const synlighet = {
	unitId: text('unit_id')
		.notNull()
		.references(() => unit.id),
	sensitivity: text('sensitivity').$type<Sensitivity>().notNull()
};
const skjerming = {
	tilgangsrestriksjon: text('tilgangsrestriksjon'),
	skjermingshjemmel: text('skjermingshjemmel')
};
const opprettet = {
	opprettetDato: integer('opprettet_dato').notNull(),
	opprettetAv: text('opprettet_av').notNull()
};

/** A case. Everything in this file is append-only (triggers.sql). */
export const saksmappe = sqliteTable(
	'saksmappe',
	{
		mappeID: text('mappe_id').primaryKey(),
		aar: integer('aar').notNull(),
		nummer: integer('nummer').notNull(),
		noekkel: text('noekkel').notNull().unique(),
		tittel: text('tittel').notNull(),
		offentligTittel: text('offentlig_tittel').notNull(),
		saksdato: text('saksdato').notNull(),
		saksstatus: text('saksstatus').$type<'B' | 'A'>().notNull(),
		administrativEnhet: text('administrativ_enhet').notNull(),
		saksansvarlig: text('saksansvarlig').notNull(),
		journalenhet: text('journalenhet').notNull(),
		...skjerming,
		...synlighet,
		...opprettet
	},
	(table) => [uniqueIndex('saksmappe_nummer').on(table.aar, table.nummer)]
);

/** One row for each version of a journalpost; the version in force is the newest. */
export const journalpost = sqliteTable(
	'journalpost',
	{
		id: text('id').primaryKey(),
		referanse: text('referanse').notNull(),
		aar: integer('aar').notNull(),
		nummer: integer('nummer').notNull(),
		versjon: integer('versjon').notNull(),
		begrunnelse: text('begrunnelse'),
		noekkel: text('noekkel').notNull(),
		journalposttype: text('journalposttype').$type<Journalposttype>().notNull(),
		journalstatus: text('journalstatus').$type<Journalstatus>().notNull(),
		tittel: text('tittel').notNull(),
		offentligTittel: text('offentlig_tittel').notNull(),
		journaldato: text('journaldato').notNull(),
		dokumentetsDato: text('dokumentets_dato').notNull(),
		mottattDato: integer('mottatt_dato'),
		sendtDato: integer('sendt_dato'),
		offentlighetsvurdertDato: text('offentlighetsvurdert_dato'),
		...skjerming,
		journalenhet: text('journalenhet').notNull(),
		administrativEnhet: text('administrativ_enhet').notNull(),
		saksbehandler: text('saksbehandler'),
		mappeID: text('mappe_id')
			.notNull()
			.references(() => saksmappe.mappeID),
		journalpostnummer: integer('journalpostnummer').notNull(),
		henvendelse: text('henvendelse'),
		kilde: text('kilde'),
		/** Everything that can be searched for, in lower case: SQLite folds only a–z itself. */
		soketekst: text('soketekst').notNull(),
		...synlighet,
		...opprettet
	},
	(table) => [
		uniqueIndex('journalpost_versjon').on(table.referanse, table.versjon),
		// The same part of an inquiry is journaled once, whoever presses twice.
		uniqueIndex('journalpost_kilde').on(table.kilde, table.versjon),
		uniqueIndex('journalpost_i_mappe').on(table.mappeID, table.journalpostnummer, table.versjon),
		index('journalpost_nummer').on(table.aar, table.nummer, table.versjon),
		index('journalpost_henvendelse').on(table.henvendelse)
	]
);

export const korrespondansepart = sqliteTable(
	'korrespondansepart',
	{
		id: text('id').primaryKey(),
		journalpostId: text('journalpost_id')
			.notNull()
			.references(() => journalpost.id),
		rekkefoelge: integer('rekkefoelge').notNull(),
		korrespondanseparttype: text('korrespondanseparttype')
			.$type<Korrespondanseparttype>()
			.notNull(),
		korrespondansepartNavn: text('korrespondansepart_navn').notNull(),
		epostadresse: text('epostadresse'),
		telefonnummer: text('telefonnummer'),
		administrativEnhet: text('administrativ_enhet'),
		saksbehandler: text('saksbehandler'),
		erBehandlingsansvarlig: integer('er_behandlingsansvarlig', { mode: 'boolean' }).notNull(),
		erPersonnavn: integer('er_personnavn', { mode: 'boolean' }).notNull(),
		erSkjermet: integer('er_skjermet', { mode: 'boolean' }).notNull()
	},
	(table) => [index('korrespondansepart_journalpost').on(table.journalpostId)]
);

export const dokument = sqliteTable(
	'dokument',
	{
		id: text('id').primaryKey(),
		journalpostId: text('journalpost_id')
			.notNull()
			.references(() => journalpost.id),
		dokumentnummer: integer('dokumentnummer').notNull(),
		tittel: text('tittel').notNull(),
		tilknyttetRegistreringSom: text('tilknyttet_registrering_som').$type<'H' | 'V'>().notNull(),
		format: text('format').notNull(),
		mimeType: text('mime_type').notNull(),
		filnavn: text('filnavn').notNull(),
		sjekksum: text('sjekksum')
			.notNull()
			.references(() => dokumentfil.sjekksum),
		filstoerrelse: integer('filstoerrelse').notNull()
	},
	(table) => [index('dokument_journalpost').on(table.journalpostId)]
);

/** What a document holds, kept once under its SHA-256: its words here, or the bytes of a file on disk. */
export const dokumentfil = sqliteTable('dokumentfil', {
	sjekksum: text('sjekksum').primaryKey(),
	innhold: text('innhold').notNull(),
	/** a file that came along: its bytes lie in `data/files`, and `innhold` is empty */
	paaDisk: integer('paa_disk', { mode: 'boolean' }).notNull().default(false)
});

/** The chain over every version of every journalpost. */
export const journalkjede = sqliteTable('journalkjede', {
	number: integer('number').primaryKey(),
	journalpostId: text('journalpost_id')
		.notNull()
		.unique()
		.references(() => journalpost.id),
	salt: text('salt'),
	digest: text('digest').notNull(),
	hash: text('hash').notNull()
});

/** A decision about an inquiry: journaled, archived without, or not archived; «nei» is one too. */
export const journalvurdering = sqliteTable(
	'journalvurdering',
	{
		id: text('id').primaryKey(),
		henvendelse: text('henvendelse').notNull(),
		utfall: text('utfall').$type<Utfall>().notNull(),
		begrunnelse: text('begrunnelse').notNull(),
		/** The day the criteria that were used came into force. */
		regelverk: text('regelverk').notNull(),
		/** The parts of the inquiry it covers, and SHA-256 of each as it was archived, with what came along. */
		omfang: text('omfang', { mode: 'json' })
			.$type<{ kilde: string; sjekksum: string | null; vedlegg?: string[] }[]>()
			.notNull(),
		vurdertDato: integer('vurdert_dato').notNull(),
		vurdertAv: text('vurdert_av').notNull(),
		vurdertAvId: text('vurdert_av_id')
			.notNull()
			.references(() => user.id),
		...synlighet
	},
	(table) => [index('journalvurdering_henvendelse').on(table.henvendelse)]
);
