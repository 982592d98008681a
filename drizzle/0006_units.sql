CREATE TABLE `absence` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`from_date` text NOT NULL,
	`until_date` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absence_user` ON `absence` (`user_id`);--> statement-breakpoint
CREATE TABLE `unit_version` (
	`unit_id` text NOT NULL,
	`version` integer NOT NULL,
	`change_id` text NOT NULL,
	`before` text NOT NULL,
	`saved_by` text,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`unit_id`, `version`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `unit` ADD `hours` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `outside_hours` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `unit` ADD `duty_role` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `leader_id` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `unit` ADD `deputy_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `unit` ADD `valid_from` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `valid_until` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `successor_id` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `mail_new` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `unit` ADD `version` integer DEFAULT 1 NOT NULL;