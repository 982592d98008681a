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
CREATE INDEX `postliste_sak` ON `postliste` (`mappe_id`,`loepenummer`);