CREATE TABLE `incident_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`tells` integer NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `incident_question`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_answer_number` ON `incident_answer` (`question_id`,`number`);--> statement-breakpoint
CREATE TABLE `incident_question` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`words` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`hands` text NOT NULL,
	`version` integer NOT NULL,
	`standing` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `inquiry` ADD `incident_ref` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `question_id` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `answered_number` integer;--> statement-breakpoint
CREATE INDEX `inquiry_incident` ON `inquiry` (`incident_ref`);--> statement-breakpoint
CREATE INDEX `inquiry_question` ON `inquiry` (`question_id`);