CREATE TABLE `krisepakke_contacts` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL
);
