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
CREATE INDEX `forsendelsehendelse_melding` ON `forsendelsehendelse` (`melding_id`);