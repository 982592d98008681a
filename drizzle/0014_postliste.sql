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
