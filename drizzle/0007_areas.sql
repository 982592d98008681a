CREATE TABLE `area_import` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`file` blob,
	`choices` text NOT NULL,
	`reading` text,
	`state` text NOT NULL,
	`touched` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`saved_at` integer
);
--> statement-breakpoint
CREATE INDEX `area_import_created` ON `area_import` (`created_at`);--> statement-breakpoint
CREATE TABLE `area_version` (
	`area_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	PRIMARY KEY(`area_id`, `version`),
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `area` ADD `kind` text DEFAULT 'place' NOT NULL;--> statement-breakpoint
ALTER TABLE `area` ADD `active` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `area` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `area` ADD `geometry` text;--> statement-breakpoint
ALTER TABLE `area` ADD `streets` text;--> statement-breakpoint
ALTER TABLE `area` ADD `households` integer;--> statement-breakpoint
ALTER TABLE `area` ADD `residents` integer;--> statement-breakpoint
ALTER TABLE `area` ADD `source_id` text;