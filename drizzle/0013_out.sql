CREATE TABLE `demanding_episode` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`inquiry_ref` text,
	`text` text NOT NULL,
	`follow_up` text NOT NULL,
	`end_date` text NOT NULL,
	`written_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `demanding_episode_end` ON `demanding_episode` (`end_date`);--> statement-breakpoint
CREATE TABLE `guideline_version` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`guidelines` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `moderation` (
	`id` text PRIMARY KEY NOT NULL,
	`inquiry_ref` text,
	`measure` text NOT NULL,
	`url` text NOT NULL,
	`author` text NOT NULL,
	`evidence` text NOT NULL,
	`sha256` text NOT NULL,
	`snapshot_id` text,
	`snapshot_sha256` text,
	`rule` text NOT NULL,
	`guideline_version` integer NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `moderation_at` ON `moderation` (`at`);--> statement-breakpoint
CREATE INDEX `moderation_ref` ON `moderation` (`inquiry_ref`);