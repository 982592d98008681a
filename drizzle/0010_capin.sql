CREATE TABLE `warning` (
	`id` text PRIMARY KEY NOT NULL,
	`feed_id` text NOT NULL,
	`link` text NOT NULL,
	`identifier` text,
	`alert` text,
	`fault` text,
	`fetched_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer,
	`concerns` integer DEFAULT false NOT NULL,
	`judged_with` text DEFAULT '' NOT NULL,
	`ended_how` text,
	`ended_by` text,
	`ended_at` integer,
	`hidden_at` integer,
	`hidden_by` text,
	FOREIGN KEY (`feed_id`) REFERENCES `warning_feed`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hidden_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `warning_link` ON `warning` (`feed_id`,`link`);--> statement-breakpoint
CREATE INDEX `warning_identifier` ON `warning` (`identifier`);--> statement-breakpoint
CREATE TABLE `warning_draft` (
	`draft_id` text PRIMARY KEY NOT NULL,
	`warning_id` text NOT NULL,
	`begun_at` integer NOT NULL,
	FOREIGN KEY (`warning_id`) REFERENCES `warning`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `warning_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`active` integer DEFAULT false NOT NULL,
	`etag` text,
	`last_modified` text,
	`tried_at` integer DEFAULT 0 NOT NULL,
	`fetched_at` integer,
	`listed_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`fault` text,
	`created_at` integer NOT NULL,
	`removed_at` integer
);
