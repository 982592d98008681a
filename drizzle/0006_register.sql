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
CREATE INDEX `saksmappe_ekstern` ON `saksmappe` (`ekstern_mappe_id`);