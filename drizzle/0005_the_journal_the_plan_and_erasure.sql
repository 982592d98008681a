CREATE TABLE `avskrivning` (
	`id` text PRIMARY KEY NOT NULL,
	`referanse` text NOT NULL,
	`nummer` integer NOT NULL,
	`avskrivningsmaate` text,
	`avskrivningsdato` text NOT NULL,
	`avskrevet_av` text NOT NULL,
	`avskrives_av` text,
	`begrunnelse` text,
	`opprettet_dato` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `avskrivning_nummer` ON `avskrivning` (`referanse`,`nummer`);--> statement-breakpoint
CREATE INDEX `avskrivning_avskrives_av` ON `avskrivning` (`avskrives_av`);--> statement-breakpoint
CREATE TABLE `dokumentobjekt` (
	`id` text PRIMARY KEY NOT NULL,
	`referanse` text NOT NULL,
	`dokumentnummer` integer NOT NULL,
	`variantformat` text NOT NULL,
	`versjonsnummer` integer NOT NULL,
	`format` text NOT NULL,
	`format_detaljer` text NOT NULL,
	`mime_type` text NOT NULL,
	`filnavn` text NOT NULL,
	`opphav` text NOT NULL,
	`sjekksum` text NOT NULL,
	`filstoerrelse` integer NOT NULL,
	`opprettet_dato` integer NOT NULL,
	`opprettet_av` text NOT NULL,
	FOREIGN KEY (`sjekksum`) REFERENCES `dokumentfil`(`sjekksum`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dokumentobjekt_variant` ON `dokumentobjekt` (`referanse`,`dokumentnummer`,`variantformat`,`versjonsnummer`);--> statement-breakpoint
CREATE TABLE `klasse` (
	`klassifikasjonssystem` text NOT NULL,
	`klasse_id` text NOT NULL,
	`tittel` text NOT NULL,
	`kassasjonsvedtak` text,
	`bevaringstid` integer,
	PRIMARY KEY(`klassifikasjonssystem`, `klasse_id`)
);
--> statement-breakpoint
CREATE TABLE `merknad` (
	`id` text PRIMARY KEY NOT NULL,
	`referanse` text NOT NULL,
	`merknadstekst` text NOT NULL,
	`merknadstype` text NOT NULL,
	`merknadsdato` integer NOT NULL,
	`merknad_registrert_av` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `merknad_referanse` ON `merknad` (`referanse`);--> statement-breakpoint
CREATE TABLE `saksklasse` (
	`id` text PRIMARY KEY NOT NULL,
	`mappe_id` text NOT NULL,
	`rekkefoelge` integer NOT NULL,
	`klassifikasjonssystem` text NOT NULL,
	`klasse_id` text NOT NULL,
	`tittel` text NOT NULL,
	`er_skjermet` integer NOT NULL,
	FOREIGN KEY (`mappe_id`) REFERENCES `saksmappe`(`mappe_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saksklasse_rekkefoelge` ON `saksklasse` (`mappe_id`,`rekkefoelge`);--> statement-breakpoint
CREATE INDEX `saksklasse_klasse` ON `saksklasse` (`klasse_id`);--> statement-breakpoint
CREATE TABLE `saksmappeversjon` (
	`id` text PRIMARY KEY NOT NULL,
	`mappe_id` text NOT NULL,
	`versjon` integer NOT NULL,
	`begrunnelse` text NOT NULL,
	`tittel` text NOT NULL,
	`offentlig_tittel` text NOT NULL,
	`saksstatus` text NOT NULL,
	`tilgangsrestriksjon` text,
	`skjermingshjemmel` text,
	`skjerming_opphoerer_dato` text,
	`skjerming_opphoerer_aksjon` text,
	`opprettet_dato` integer NOT NULL,
	`opprettet_av` text NOT NULL,
	FOREIGN KEY (`mappe_id`) REFERENCES `saksmappe`(`mappe_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saksmappeversjon_versjon` ON `saksmappeversjon` (`mappe_id`,`versjon`);--> statement-breakpoint
CREATE TABLE `sakspart` (
	`id` text PRIMARY KEY NOT NULL,
	`mappe_id` text NOT NULL,
	`rekkefoelge` integer NOT NULL,
	`part_navn` text NOT NULL,
	`part_rolle` text NOT NULL,
	`organisasjonsnummer` text,
	`postadresse` text,
	`postnummer` text,
	`poststed` text,
	`epostadresse` text,
	`telefonnummer` text,
	`er_personnavn` integer NOT NULL,
	`er_skjermet` integer NOT NULL,
	FOREIGN KEY (`mappe_id`) REFERENCES `saksmappe`(`mappe_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sakspart_rekkefoelge` ON `sakspart` (`mappe_id`,`rekkefoelge`);--> statement-breakpoint
CREATE TABLE `coverage` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text,
	`moment` text NOT NULL,
	`title` text,
	`note` text,
	`state` text NOT NULL,
	`anchor` text,
	`offset_days` integer,
	`date` text,
	`responsible_id` text,
	`deputy_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	`deleted_at` integer,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deputy_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `coverage_date` ON `coverage` (`date`);--> statement-breakpoint
CREATE INDEX `coverage_activity` ON `coverage` (`activity_id`);--> statement-breakpoint
CREATE TABLE `outlet_rule` (
	`outlet` text PRIMARY KEY NOT NULL,
	`approval` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `plan_pause` (
	`id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`incident_ref` text,
	`started_at` integer NOT NULL,
	`started_by` text,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`started_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `post_event` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`from` text,
	`to` text,
	`text` text,
	`reason` text,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_event_post` ON `post_event` (`post_id`,`at`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`start_date` text NOT NULL,
	`until` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `moderation_forgotten` (
	`moderation_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`moderation_id`) REFERENCES `moderation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `inquiry_forgetting` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `arkivenhet` (
	`noekkel` text PRIMARY KEY NOT NULL,
	`slag` text NOT NULL,
	`kilde` text NOT NULL,
	`sak` text NOT NULL,
	`sakstittel` text NOT NULL,
	`tittel` text NOT NULL,
	`dato` text NOT NULL,
	`bevaring` text NOT NULL,
	`dokumenter` text NOT NULL,
	`opprettet_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `arkivenhet_kilde_unique` ON `arkivenhet` (`kilde`);--> statement-breakpoint
CREATE INDEX `arkivenhet_sak` ON `arkivenhet` (`sak`);--> statement-breakpoint
CREATE TABLE `arkivoppsett` (
	`id` integer PRIMARY KEY NOT NULL,
	`oppsett` text NOT NULL,
	`passord` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `arkivsvar` (
	`id` text PRIMARY KEY NOT NULL,
	`meldingstype` text NOT NULL,
	`svar_paa` text,
	`noekkel` text,
	`forsendelse_id` text,
	`utfall` text NOT NULL,
	`innhold` text NOT NULL,
	`mottatt_at` integer NOT NULL,
	FOREIGN KEY (`forsendelse_id`) REFERENCES `forsendelse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `arkivsvar_mottatt` ON `arkivsvar` (`mottatt_at`);--> statement-breakpoint
CREATE TABLE `forsendelse` (
	`id` text PRIMARY KEY NOT NULL,
	`slag` text NOT NULL,
	`gjelder` text NOT NULL,
	`noekkel` text NOT NULL,
	`tilstand` text NOT NULL,
	`bestilt` integer DEFAULT false NOT NULL,
	`melding_id` text,
	`versjon` integer,
	`sjekksum` text,
	`arkivet` text,
	`unit_id` text,
	`sensitivity` text NOT NULL,
	`endret_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `forsendelse_gjelder_unique` ON `forsendelse` (`gjelder`);--> statement-breakpoint
CREATE UNIQUE INDEX `forsendelse_noekkel_unique` ON `forsendelse` (`noekkel`);--> statement-breakpoint
CREATE INDEX `forsendelse_tilstand` ON `forsendelse` (`tilstand`,`endret_at`);--> statement-breakpoint
CREATE INDEX `forsendelse_melding` ON `forsendelse` (`melding_id`);--> statement-breakpoint
CREATE TABLE `forsendelsehendelse` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`forsendelse_id` text NOT NULL,
	`fra` text NOT NULL,
	`til` text NOT NULL,
	`ved` text NOT NULL,
	`actor_name` text,
	`melding_id` text,
	`grunn` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`forsendelse_id`) REFERENCES `forsendelse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `forsendelsehendelse_forsendelse` ON `forsendelsehendelse` (`forsendelse_id`);--> statement-breakpoint
CREATE INDEX `forsendelsehendelse_melding` ON `forsendelsehendelse` (`melding_id`);--> statement-breakpoint
CREATE TABLE `ankeroppsett` (
	`id` integer PRIMARY KEY NOT NULL,
	`oppsett` text NOT NULL,
	`feil` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kjedeanker` (
	`dato` text NOT NULL,
	`kjede` text NOT NULL,
	`nummer` integer NOT NULL,
	`hash` text NOT NULL,
	`opprettet_dato` integer NOT NULL,
	PRIMARY KEY(`dato`, `kjede`)
);
--> statement-breakpoint
CREATE TABLE `postliste` (
	`loepenummer` integer PRIMARY KEY NOT NULL,
	`journaldato` text NOT NULL,
	`journalposttype` text NOT NULL,
	`unit_id` text NOT NULL,
	`mappe_id` text NOT NULL,
	`innhold` text NOT NULL,
	`regel` integer NOT NULL,
	`offentlig_dato` integer NOT NULL,
	`endret_dato` integer NOT NULL,
	`soketekst` text NOT NULL,
	`soketekst_uten_navn` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `postliste_dato` ON `postliste` (`journaldato`,`loepenummer`);--> statement-breakpoint
CREATE INDEX `postliste_enhet` ON `postliste` (`unit_id`,`loepenummer`);--> statement-breakpoint
CREATE INDEX `postliste_type` ON `postliste` (`journalposttype`,`loepenummer`);--> statement-breakpoint
CREATE INDEX `postliste_regel` ON `postliste` (`regel`);--> statement-breakpoint
CREATE INDEX `postliste_sak` ON `postliste` (`mappe_id`,`loepenummer`);--> statement-breakpoint
CREATE TABLE `journaluttrekk` (
	`id` text PRIMARY KEY NOT NULL,
	`journal` text NOT NULL,
	`fra` text NOT NULL,
	`til` text NOT NULL,
	`unit_id` text,
	`tilstand` text NOT NULL,
	`antall` integer NOT NULL,
	`gaatt_gjennom` integer NOT NULL,
	`journalposter` integer NOT NULL,
	`filstoerrelse` integer,
	`sjekksum` text,
	`finnes` integer NOT NULL,
	`bestilt_av` text NOT NULL,
	`bestilt_av_id` text NOT NULL,
	`bestilt_dato` integer NOT NULL,
	`livstegn` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journaluttrekk_bestilt` ON `journaluttrekk` (`bestilt_dato`);--> statement-breakpoint
ALTER TABLE `dokument` ADD `dokumenttype` text;--> statement-breakpoint
ALTER TABLE `journalpost` ADD `forfallsdato` text;--> statement-breakpoint
ALTER TABLE `journalpost` ADD `skjerming_opphoerer_dato` text;--> statement-breakpoint
ALTER TABLE `journalpost` ADD `skjerming_opphoerer_aksjon` text;--> statement-breakpoint
ALTER TABLE `journalpost` ADD `kassasjonsvedtak` text;--> statement-breakpoint
ALTER TABLE `journalpost` ADD `kassasjonshjemmel` text;--> statement-breakpoint
ALTER TABLE `journalpost` ADD `bevaringstid` integer;--> statement-breakpoint
ALTER TABLE `journalpost` ADD `kassasjonsdato` text;--> statement-breakpoint
ALTER TABLE `journalvurdering` ADD `svar` text;--> statement-breakpoint
ALTER TABLE `journalvurdering` ADD `mappe_id` text;--> statement-breakpoint
ALTER TABLE `korrespondansepart` ADD `organisasjonsnummer` text;--> statement-breakpoint
ALTER TABLE `korrespondansepart` ADD `postadresse` text;--> statement-breakpoint
ALTER TABLE `korrespondansepart` ADD `postnummer` text;--> statement-breakpoint
ALTER TABLE `korrespondansepart` ADD `poststed` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `skjerming_opphoerer_dato` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `skjerming_opphoerer_aksjon` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `kassasjonsvedtak` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `kassasjonshjemmel` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `bevaringstid` integer;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `kassasjonsdato` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `ekstern_mappe_id` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `ekstern_system` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `ekstern_system_id` text;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `ekstern_saksaar` integer;--> statement-breakpoint
ALTER TABLE `saksmappe` ADD `ekstern_sakssekvensnummer` integer;--> statement-breakpoint
CREATE INDEX `saksmappe_ekstern` ON `saksmappe` (`ekstern_mappe_id`);--> statement-breakpoint
ALTER TABLE `activity` ADD `series_id` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `series_date` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `year_rule` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `rolled_from_id` text;--> statement-breakpoint
CREATE INDEX `activity_series` ON `activity` (`series_id`,`start_date`);--> statement-breakpoint
CREATE INDEX `activity_rolled` ON `activity` (`rolled_from_id`);--> statement-breakpoint
ALTER TABLE `post` ADD `coverage_id` text REFERENCES coverage(id);--> statement-breakpoint
ALTER TABLE `post` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `post` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `post` ADD `scheduled_by` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `post` ADD `approved_hash` text;--> statement-breakpoint
ALTER TABLE `post` ADD `approved_by` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `post` ADD `approved_at` integer;--> statement-breakpoint
ALTER TABLE `post` ADD `edited_by` text REFERENCES user(id);--> statement-breakpoint
CREATE INDEX `post_due` ON `post` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `post_coverage` ON `post` (`coverage_id`);--> statement-breakpoint
ALTER TABLE `retention_record` ADD `archive` text;