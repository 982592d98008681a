CREATE TABLE `channel_round` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`verdicts` text NOT NULL,
	`note` text NOT NULL,
	`proofs` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reached_month` (
	`month` text PRIMARY KEY NOT NULL,
	`push` integer NOT NULL,
	`sms` integer NOT NULL,
	`mail` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `resident_count` (
	`id` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`by_name` text NOT NULL
);
