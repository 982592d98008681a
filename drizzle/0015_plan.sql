CREATE TABLE `outlet_rule` (
	`outlet` text PRIMARY KEY NOT NULL,
	`approval` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `plan_pause` (
	`id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`incident_ref` text,
	`started_at` integer NOT NULL,
	`started_by` text,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`started_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `post_event` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`from` text,
	`to` text,
	`text` text,
	`reason` text,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_event_post` ON `post_event` (`post_id`,`at`);--> statement-breakpoint
ALTER TABLE `post` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `post` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `post` ADD `scheduled_by` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `post` ADD `approved_hash` text;--> statement-breakpoint
ALTER TABLE `post` ADD `approved_by` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `post` ADD `approved_at` integer;--> statement-breakpoint
ALTER TABLE `post` ADD `edited_by` text REFERENCES user(id);--> statement-breakpoint
CREATE INDEX `post_due` ON `post` (`state`,`due_at`);