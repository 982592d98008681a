CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`start_date` text NOT NULL,
	`until` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `activity` ADD `series_id` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `series_date` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `year_rule` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `rolled_from_id` text;--> statement-breakpoint
CREATE INDEX `activity_series` ON `activity` (`series_id`,`start_date`);--> statement-breakpoint
CREATE INDEX `activity_rolled` ON `activity` (`rolled_from_id`);