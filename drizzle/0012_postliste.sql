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
CREATE INDEX `journaluttrekk_bestilt` ON `journaluttrekk` (`bestilt_dato`);