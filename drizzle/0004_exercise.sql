CREATE TABLE `exercise` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`scenario` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`lessons` text DEFAULT '' NOT NULL,
	`lessons_by` text,
	`lessons_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lessons_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `exercise_participant` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`user_id` text,
	`name` text NOT NULL,
	`way` text NOT NULL,
	`address` text,
	`token_hash` text,
	`confirmed_at` integer,
	`left_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_participant_token_hash_unique` ON `exercise_participant` (`token_hash`);--> statement-breakpoint
CREATE INDEX `exercise_participant_exercise` ON `exercise_participant` (`exercise_id`);--> statement-breakpoint
ALTER TABLE `incident` ADD `exercise` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `incident` ADD `exercise_id` text REFERENCES exercise(id);--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `exercise` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `exercise_id` text REFERENCES exercise(id);--> statement-breakpoint
ALTER TABLE `incident_version` ADD `exercise` integer DEFAULT false NOT NULL;