CREATE TABLE `break_glass_review` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`used_by` text NOT NULL,
	`used_at` integer NOT NULL,
	`reason` text NOT NULL,
	`due_at` integer NOT NULL,
	`closed_by` text,
	`closed_at` integer,
	`found` text,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `break_glass_review_closed` ON `break_glass_review` (`closed_at`);--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `editors` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `incident_version` ADD `audience` text;--> statement-breakpoint
ALTER TABLE `incident_version` ADD `alone_because` text;