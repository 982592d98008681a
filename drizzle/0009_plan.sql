CREATE TABLE `coverage` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text,
	`moment` text NOT NULL,
	`title` text,
	`note` text,
	`state` text NOT NULL,
	`anchor` text,
	`offset_days` integer,
	`date` text,
	`responsible_id` text,
	`deputy_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	`deleted_at` integer,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deputy_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `coverage_date` ON `coverage` (`date`);--> statement-breakpoint
CREATE INDEX `coverage_activity` ON `coverage` (`activity_id`);--> statement-breakpoint
ALTER TABLE `post` ADD `coverage_id` text REFERENCES coverage(id);--> statement-breakpoint
CREATE INDEX `post_coverage` ON `post` (`coverage_id`);