CREATE TABLE `outside_hand_over` (
	`id` text PRIMARY KEY NOT NULL,
	`inquiry_id` integer NOT NULL,
	`unit_id` text NOT NULL,
	`address` text NOT NULL,
	`token_hash` text NOT NULL,
	`link_ends_at` integer NOT NULL,
	`letters` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`read_at` integer,
	`taken_at` integer,
	`taken_by` text DEFAULT '' NOT NULL,
	`remind_at` integer,
	`unread_at` integer,
	`told_at` integer,
	`fault` text,
	`doubt` text,
	`ended_at` integer,
	`ended` text,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outside_hand_over_inquiry` ON `outside_hand_over` (`inquiry_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `outside_hand_over_token` ON `outside_hand_over` (`token_hash`);--> statement-breakpoint
CREATE INDEX `outside_hand_over_remind` ON `outside_hand_over` (`remind_at`) WHERE ended_at is null and remind_at is not null;--> statement-breakpoint
CREATE INDEX `outside_hand_over_unread` ON `outside_hand_over` (`unread_at`) WHERE ended_at is null and unread_at is not null;--> statement-breakpoint
CREATE TABLE `outside_unit` (
	`unit_id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`read_within` integer NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`token_hash` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`fault` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `inquiry_restriction` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	`because` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person_request` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`inquiry_ref` text NOT NULL,
	`counts` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_request_at` ON `person_request` (`at`);--> statement-breakpoint
CREATE TABLE `inquiry_anonymised` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `retention_hold` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`reason` text NOT NULL,
	`until` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`lifted_at` integer,
	`lifted_by` text,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `retention_hold_ref` ON `retention_hold` (`ref`);--> statement-breakpoint
CREATE TABLE `retention_record` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ref` text NOT NULL,
	`what` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`rule_id` text,
	`rule_name` text NOT NULL,
	`unit_id` text NOT NULL,
	`sensitivity` text NOT NULL,
	`area` text,
	`intake` text NOT NULL,
	`language` text NOT NULL,
	`received_at` integer NOT NULL,
	`first_answered_at` integer,
	`closed_at` integer,
	`helped` integer,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `retention_record_ref` ON `retention_record` (`ref`);--> statement-breakpoint
CREATE INDEX `retention_record_at` ON `retention_record` (`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `retention_record_gone` ON `retention_record` (`ref`,`what`) WHERE what <> 'anonymised';--> statement-breakpoint
CREATE TABLE `retention_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`intakes` text,
	`areas` text,
	`sensitivities` text,
	`assessments` text NOT NULL,
	`anonymise_days` integer,
	`purge_days` integer,
	`from_date` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`replaces_id` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`tried_at` integer,
	`tried_count` integer,
	`switched_on_at` integer,
	`switched_on_by` text,
	`ended_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`switched_on_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `learned_set_aside` (
	`stem` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `told_card` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`area` text,
	`unit_id` text NOT NULL,
	`words` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`done_date` text NOT NULL,
	`refs` text NOT NULL,
	`published_at` integer,
	`standing` text,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `told_card_slug_unique` ON `told_card` (`slug`);--> statement-breakpoint
CREATE TABLE `told_card_event` (
	`id` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`words` text,
	`reason` text DEFAULT '' NOT NULL,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `told_card`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `told_card_event_card` ON `told_card_event` (`card_id`,`version`);--> statement-breakpoint
DROP INDEX `inquiry_unit_received`;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `reply_template_id` text;--> statement-breakpoint
CREATE INDEX `inquiry_unit_received` ON `inquiry` (`unit_id`,`state`,`received_at`,`id`,`sensitivity`,`area`);--> statement-breakpoint
ALTER TABLE `dokumentfil` ADD `paa_disk` integer DEFAULT false NOT NULL;