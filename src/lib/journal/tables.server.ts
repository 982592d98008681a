import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import type { Sensitivity } from '../staff/actor';
import { unit, user } from '../staff/tables.server';
import type {
	Avskrivningsmaate,
	Journalposttype,
	Journalstatus,
	Kassasjonsvedtak,
	Klassifikasjonstype,
	Korrespondanseparttype,
	Merknadstype,
	Opphoersaksjon,
	Partrolle
} from './journalpost';
import type { Svar, Utfall } from './vurdering';

const synlighet = {
	unitId: text('unit_id')
		.notNull()
		.references(() => unit.id),
	sensitivity: text('sensitivity').$type<Sensitivity>().notNull()
};
const skjerming = {
	tilgangsrestriksjon: text('tilgangsrestriksjon'),
	skjermingshjemmel: text('skjermingshjemmel'),
	skjermingOpphoererDato: text('skjerming_opphoerer_dato'),
	skjermingOpphoererAksjon: text('skjerming_opphoerer_aksjon').$type<Opphoersaksjon>()
};
/** M450–M453: how long it is kept, in years, and what happens then. */
const kassasjon = {
	kassasjonsvedtak: text('kassasjonsvedtak').$type<Kassasjonsvedtak>(),
	kassasjonshjemmel: text('kassasjonshjemmel'),
	bevaringstid: integer('bevaringstid'),
	kassasjonsdato: text('kassasjonsdato')
};
/** Where a party is found; what is null nobody said. */
const adresse = {
	organisasjonsnummer: text('organisasjonsnummer'),
	postadresse: text('postadresse'),
	postnummer: text('postnummer'),
	poststed: text('poststed')
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
		...kassasjon,
		/** The saksmappe of the archive system that this one stands for; null when it is our own. */
		eksternMappeID: text('ekstern_mappe_id'),
		eksternSystem: text('ekstern_system'),
		eksternSystemID: text('ekstern_system_id'),
		eksternSaksaar: integer('ekstern_saksaar'),
		eksternSakssekvensnummer: integer('ekstern_sakssekvensnummer'),
		...synlighet,
		...opprettet
	},
	(table) => [
		uniqueIndex('saksmappe_nummer').on(table.aar, table.nummer),
		index('saksmappe_ekstern').on(table.eksternMappeID)
	]
);

/** A correction of a saksmappe: all that may be corrected, with the reason. The newest is in force. */
export const saksmappeversjon = sqliteTable(
	'saksmappeversjon',
	{
		id: text('id').primaryKey(),
		mappeID: text('mappe_id')
			.notNull()
			.references(() => saksmappe.mappeID),
		/** From 2: the first is the saksmappe as it was opened. */
		versjon: integer('versjon').notNull(),
		begrunnelse: text('begrunnelse').notNull(),
		tittel: text('tittel').notNull(),
		offentligTittel: text('offentlig_tittel').notNull(),
		saksstatus: text('saksstatus').$type<'B' | 'A'>().notNull(),
		...skjerming,
		...opprettet
	},
	(table) => [uniqueIndex('saksmappeversjon_versjon').on(table.mappeID, table.versjon)]
);

/** What a saksmappe is classified by, the primary one first. */
export const saksklasse = sqliteTable(
	'saksklasse',
	{
		id: text('id').primaryKey(),
		mappeID: text('mappe_id')
			.notNull()
			.references(() => saksmappe.mappeID),
		rekkefoelge: integer('rekkefoelge').notNull(),
		klassifikasjonssystem: text('klassifikasjonssystem').$type<Klassifikasjonstype>().notNull(),
		klasseID: text('klasse_id').notNull(),
		tittel: text('tittel').notNull(),
		/** A person's class, which is never public. */
		erSkjermet: integer('er_skjermet', { mode: 'boolean' }).notNull()
	},
	(table) => [
		uniqueIndex('saksklasse_rekkefoelge').on(table.mappeID, table.rekkefoelge),
		index('saksklasse_klasse').on(table.klasseID)
	]
);

/** Somebody a saksmappe is about (M010, M302, M303). */
export const sakspart = sqliteTable(
	'sakspart',
	{
		id: text('id').primaryKey(),
		mappeID: text('mappe_id')
			.notNull()
			.references(() => saksmappe.mappeID),
		rekkefoelge: integer('rekkefoelge').notNull(),
		partNavn: text('part_navn').notNull(),
		partRolle: text('part_rolle').$type<Partrolle>().notNull(),
		...adresse,
		epostadresse: text('epostadresse'),
		telefonnummer: text('telefonnummer'),
		erPersonnavn: integer('er_personnavn', { mode: 'boolean' }).notNull(),
		erSkjermet: integer('er_skjermet', { mode: 'boolean' }).notNull()
	},
	(table) => [uniqueIndex('sakspart_rekkefoelge').on(table.mappeID, table.rekkefoelge)]
);

/** The classes to choose among: a kommune's own list, replaced whole when a new one is read in. */
export const klasse = sqliteTable(
	'klasse',
	{
		klassifikasjonssystem: text('klassifikasjonssystem').$type<Klassifikasjonstype>().notNull(),
		klasseID: text('klasse_id').notNull(),
		tittel: text('tittel').notNull(),
		kassasjonsvedtak: text('kassasjonsvedtak').$type<Kassasjonsvedtak>(),
		bevaringstid: integer('bevaringstid')
	},
	(table) => [primaryKey({ columns: [table.klassifikasjonssystem, table.klasseID] })]
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
		/** The civil date it must be answered by. */
		forfallsdato: text('forfallsdato'),
		...skjerming,
		...kassasjon,
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
		...adresse,
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
		/** M083; null is KORR. */
		dokumenttype: text('dokumenttype'),
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

/**
 * Another variant of a document that is journaled already: A is the archive copy (PDF/A). `sjekksum`
 * is of the variant, `opphav` of the document it was made from.
 */
export const dokumentobjekt = sqliteTable(
	'dokumentobjekt',
	{
		id: text('id').primaryKey(),
		referanse: text('referanse').notNull(),
		dokumentnummer: integer('dokumentnummer').notNull(),
		variantformat: text('variantformat').$type<'A' | 'O'>().notNull(),
		versjonsnummer: integer('versjonsnummer').notNull(),
		format: text('format').notNull(),
		/** The version of the format: «PDF/A-2b». */
		formatDetaljer: text('format_detaljer').notNull(),
		mimeType: text('mime_type').notNull(),
		filnavn: text('filnavn').notNull(),
		opphav: text('opphav').notNull(),
		sjekksum: text('sjekksum')
			.notNull()
			.references(() => dokumentfil.sjekksum),
		filstoerrelse: integer('filstoerrelse').notNull(),
		...opprettet
	},
	(table) => [
		uniqueIndex('dokumentobjekt_variant').on(
			table.referanse,
			table.dokumentnummer,
			table.variantformat,
			table.versjonsnummer
		)
	]
);

/** A note about a journalpost (M310–M612). */
export const merknad = sqliteTable(
	'merknad',
	{
		id: text('id').primaryKey(),
		referanse: text('referanse').notNull(),
		merknadstekst: text('merknadstekst').notNull(),
		merknadstype: text('merknadstype').$type<Merknadstype>().notNull(),
		merknadsdato: integer('merknadsdato').notNull(),
		merknadRegistrertAv: text('merknad_registrert_av').notNull()
	},
	(table) => [index('merknad_referanse').on(table.referanse)]
);

/** That a journalpost is answered or done with, or (`avskrivningsmaate` null) is not any more. The newest is in force. */
export const avskrivning = sqliteTable(
	'avskrivning',
	{
		id: text('id').primaryKey(),
		referanse: text('referanse').notNull(),
		nummer: integer('nummer').notNull(),
		avskrivningsmaate: text('avskrivningsmaate').$type<Avskrivningsmaate>(),
		avskrivningsdato: text('avskrivningsdato').notNull(),
		avskrevetAv: text('avskrevet_av').notNull(),
		/** The reference of the journalpost that answers it. */
		avskrivesAv: text('avskrives_av'),
		begrunnelse: text('begrunnelse'),
		opprettetDato: integer('opprettet_dato').notNull()
	},
	(table) => [
		uniqueIndex('avskrivning_nummer').on(table.referanse, table.nummer),
		index('avskrivning_avskrives_av').on(table.avskrivesAv)
	]
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
		/** The answer to each criterion, and the saksmappe of what is archived without journaling. */
		svar: text('svar', { mode: 'json' }).$type<Svar>(),
		mappeID: text('mappe_id'),
		vurdertDato: integer('vurdert_dato').notNull(),
		vurdertAv: text('vurdert_av').notNull(),
		vurdertAvId: text('vurdert_av_id')
			.notNull()
			.references(() => user.id),
		...synlighet
	},
	(table) => [index('journalvurdering_henvendelse').on(table.henvendelse)]
);
