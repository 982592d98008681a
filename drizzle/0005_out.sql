CREATE TABLE `clock_law` (
	`id` text PRIMARY KEY NOT NULL,
	`from_date` text NOT NULL,
	`law` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `inquiry_clock` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`inquiry_id` integer NOT NULL,
	`kind` text NOT NULL,
	`started_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`stopped_at` integer,
	`stopped` text,
	`remind_at` integer,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `inquiry_clock_inquiry` ON `inquiry_clock` (`inquiry_id`);--> statement-breakpoint
CREATE INDEX `inquiry_clock_remind` ON `inquiry_clock` (`remind_at`) WHERE "inquiry_clock"."stopped_at" is null and "inquiry_clock"."remind_at" is not null;--> statement-breakpoint
ALTER TABLE `unit` ADD `target_hours` integer;