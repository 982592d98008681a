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
CREATE TABLE `crisis_log` (
	`number` integer PRIMARY KEY NOT NULL,
	`matter_id` text NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`written_at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text,
	`details` text,
	`salt` text,
	`digest` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `crisis_log_place` ON `crisis_log` (`matter_id`,`place`);--> statement-breakpoint
CREATE TABLE `output_posted` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`output` text NOT NULL,
	`posted_at` integer NOT NULL,
	`posted_by` text NOT NULL,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`posted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `output_posted_once` ON `output_posted` (`incident_id`,`version`,`output`);--> statement-breakpoint
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
CREATE TABLE `channel_round` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`verdicts` text NOT NULL,
	`note` text NOT NULL,
	`proofs` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reached_month` (
	`month` text PRIMARY KEY NOT NULL,
	`push` integer NOT NULL,
	`sms` integer NOT NULL,
	`mail` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `resident_count` (
	`id` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`by_name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `warning` (
	`id` text PRIMARY KEY NOT NULL,
	`feed_id` text NOT NULL,
	`link` text NOT NULL,
	`identifier` text,
	`alert` text,
	`fault` text,
	`fetched_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer,
	`concerns` integer DEFAULT false NOT NULL,
	`judged_with` text DEFAULT '' NOT NULL,
	`ended_how` text,
	`ended_by` text,
	`ended_at` integer,
	`hidden_at` integer,
	`hidden_by` text,
	FOREIGN KEY (`feed_id`) REFERENCES `warning_feed`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hidden_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `warning_link` ON `warning` (`feed_id`,`link`);--> statement-breakpoint
CREATE INDEX `warning_identifier` ON `warning` (`identifier`);--> statement-breakpoint
CREATE TABLE `warning_draft` (
	`draft_id` text PRIMARY KEY NOT NULL,
	`warning_id` text NOT NULL,
	`begun_at` integer NOT NULL,
	FOREIGN KEY (`warning_id`) REFERENCES `warning`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `warning_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`active` integer DEFAULT false NOT NULL,
	`etag` text,
	`last_modified` text,
	`tried_at` integer DEFAULT 0 NOT NULL,
	`fetched_at` integer,
	`listed_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`fault` text,
	`created_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE TABLE `mail_alert` (
	`id` text PRIMARY KEY NOT NULL,
	`about` text NOT NULL,
	`recipient` text NOT NULL,
	`state` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_alert_once` ON `mail_alert` (`about`,`recipient`);--> statement-breakpoint
CREATE INDEX `mail_alert_state` ON `mail_alert` (`about`,`state`);--> statement-breakpoint
CREATE TABLE `mail_subscriber` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`locale` text NOT NULL,
	`area_ids` text NOT NULL,
	`topics` text NOT NULL,
	`confirmed_at` integer,
	`ask_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`manage_token` text NOT NULL,
	`pending` text,
	`link_hash` text,
	`link_until` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_subscriber_address_unique` ON `mail_subscriber` (`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `mail_subscriber_manage_token_unique` ON `mail_subscriber` (`manage_token`);--> statement-breakpoint
CREATE UNIQUE INDEX `mail_subscriber_link_hash_unique` ON `mail_subscriber` (`link_hash`);--> statement-breakpoint
CREATE INDEX `mail_subscriber_ends` ON `mail_subscriber` (`ends_at`);--> statement-breakpoint
CREATE TABLE `alert_device` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`endpoint` text NOT NULL,
	`origin` text NOT NULL,
	`p256dh` text NOT NULL,
	`auth` text NOT NULL,
	`device` text NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_device_endpoint_unique` ON `alert_device` (`endpoint`);--> statement-breakpoint
CREATE INDEX `alert_device_user` ON `alert_device` (`user_id`);--> statement-breakpoint
ALTER TABLE `incident` ADD `exercise` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `incident` ADD `exercise_id` text REFERENCES exercise(id);--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `template_hash` text;--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `editors` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `exercise` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `exercise_id` text REFERENCES exercise(id);--> statement-breakpoint
ALTER TABLE `incident_version` ADD `template` text;--> statement-breakpoint
ALTER TABLE `incident_version` ADD `exercise` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `incident_version` ADD `audience` text;--> statement-breakpoint
ALTER TABLE `incident_version` ADD `alone_because` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `incident_ref` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `question_id` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `answered_number` integer;--> statement-breakpoint
CREATE INDEX `inquiry_incident` ON `inquiry` (`incident_ref`);--> statement-breakpoint
CREATE INDEX `inquiry_question` ON `inquiry` (`question_id`);--> statement-breakpoint
ALTER TABLE `sms_subscriber` ADD `topics` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `krisepakke_contacts` ADD `plan_reviewed_date` text;--> statement-breakpoint
CREATE INDEX `letter_waits_for` ON `letter` (`waits_for`);