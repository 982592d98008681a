CREATE TABLE `template_version` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`own` text,
	`built_in` text,
	`off` integer DEFAULT false NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `template_version_id_unique` ON `template_version` (`id`);--> statement-breakpoint
CREATE INDEX `template_version_kind` ON `template_version` (`kind`,`version`);--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `template_hash` text;--> statement-breakpoint
ALTER TABLE `incident_version` ADD `template` text;