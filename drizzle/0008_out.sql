CREATE TABLE `reply_template` (
	`id` text PRIMARY KEY NOT NULL,
	`template` text NOT NULL,
	`removed` integer DEFAULT false NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reply_template_version` (
	`id` text PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`version` integer NOT NULL,
	`template` text NOT NULL,
	`removed` integer NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reply_template_version_template` ON `reply_template_version` (`template_id`,`version`);--> statement-breakpoint
CREATE TABLE `reply_use` (
	`template_id` text PRIMARY KEY NOT NULL,
	`uses` integer NOT NULL,
	`last_at` integer NOT NULL
);
