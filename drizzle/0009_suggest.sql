CREATE TABLE `learned_set_aside` (
	`stem` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL
);
