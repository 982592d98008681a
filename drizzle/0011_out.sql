CREATE TABLE `public_question` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`area` text,
	`unit_id` text NOT NULL,
	`words` text NOT NULL,
	`valid_until` text NOT NULL,
	`published_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_question_slug_unique` ON `public_question` (`slug`);--> statement-breakpoint
CREATE TABLE `public_question_event` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`words` text,
	`valid_until` text,
	`reason` text DEFAULT '' NOT NULL,
	`from_ref` text,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `public_question`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `public_question_event_question` ON `public_question_event` (`question_id`,`version`);--> statement-breakpoint
CREATE TABLE `inquiry_helped` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	`yes` integer NOT NULL,
	`unit_id` text NOT NULL,
	`area` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `inquiry_helped_at` ON `inquiry_helped` (`at`);