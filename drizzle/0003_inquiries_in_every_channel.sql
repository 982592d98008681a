CREATE TABLE `template_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`own` text NOT NULL,
	`built_in` text,
	`off` integer,
	`seen` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`reason` text,
	FOREIGN KEY (`proposed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `template_proposal_state` ON `template_proposal` (`state`,`kind`);--> statement-breakpoint
CREATE TABLE `inquiry_api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inquiry_api_token_token_hash_unique` ON `inquiry_api_token` (`token_hash`);--> statement-breakpoint
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
CREATE TABLE `demanding_episode` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`inquiry_ref` text,
	`text` text NOT NULL,
	`follow_up` text NOT NULL,
	`end_date` text NOT NULL,
	`written_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `demanding_episode_end` ON `demanding_episode` (`end_date`);--> statement-breakpoint
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
CREATE TABLE `inquiry_file` (
	`id` text PRIMARY KEY NOT NULL,
	`inquiry_id` integer NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text,
	`note` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `inquiry_file_inquiry` ON `inquiry_file` (`inquiry_id`);--> statement-breakpoint
CREATE INDEX `inquiry_file_hash` ON `inquiry_file` (`hash`);--> statement-breakpoint
CREATE TABLE `guideline_version` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`guidelines` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `inquiry_helped` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	`yes` integer NOT NULL,
	`unit_id` text NOT NULL,
	`area` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `inquiry_helped_at` ON `inquiry_helped` (`at`);--> statement-breakpoint
CREATE TABLE `moderation` (
	`id` text PRIMARY KEY NOT NULL,
	`inquiry_ref` text,
	`measure` text NOT NULL,
	`url` text NOT NULL,
	`author` text NOT NULL,
	`evidence` text NOT NULL,
	`sha256` text NOT NULL,
	`snapshot_id` text,
	`snapshot_sha256` text,
	`rule` text NOT NULL,
	`guideline_version` integer NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `moderation_at` ON `moderation` (`at`);--> statement-breakpoint
CREATE INDEX `moderation_ref` ON `moderation` (`inquiry_ref`);--> statement-breakpoint
CREATE TABLE `owner_body` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`authority` integer NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`url` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `owner_referral` (
	`id` text PRIMARY KEY NOT NULL,
	`inquiry_id` integer NOT NULL,
	`body_id` text NOT NULL,
	`version` integer NOT NULL,
	`before` text NOT NULL,
	`leaves_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `owner_referral_inquiry` ON `owner_referral` (`inquiry_id`);--> statement-breakpoint
CREATE TABLE `inquiry_presence` (
	`inquiry_id` integer NOT NULL,
	`user_id` text NOT NULL,
	`tab` text NOT NULL,
	`writing` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `tab`),
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inquiry_presence_at` ON `inquiry_presence` (`at`);--> statement-breakpoint
CREATE TABLE `reply_template` (
	`id` text PRIMARY KEY NOT NULL,
	`template` text NOT NULL,
	`removed` integer DEFAULT false NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reply_template_version` (
	`id` text PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`version` integer NOT NULL,
	`template` text NOT NULL,
	`removed` integer NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reply_template_version_template` ON `reply_template_version` (`template_id`,`version`);--> statement-breakpoint
CREATE TABLE `reply_use` (
	`template_id` text PRIMARY KEY NOT NULL,
	`uses` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `los_vocabulary` (
	`id` integer PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`terms` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text NOT NULL,
	`active` integer DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE `route_lesson` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	`area` text NOT NULL,
	`stems` text NOT NULL,
	`sent_by` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `route_lesson_at` ON `route_lesson` (`at`);--> statement-breakpoint
CREATE TABLE `routing_change` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`action` text NOT NULL,
	`rules` text NOT NULL,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `routing_change_at` ON `routing_change` (`at`);--> statement-breakpoint
CREATE TABLE `routing_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`enabled` integer DEFAULT false NOT NULL,
	`removed_at` integer,
	`content` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`hits` integer DEFAULT 0 NOT NULL,
	`last_hit_at` integer,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `routing_rule_position` ON `routing_rule` (`position`);--> statement-breakpoint
CREATE TABLE `routing_setting` (
	`id` integer PRIMARY KEY NOT NULL,
	`last_resort_id` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `inquiry_preference` (
	`user_id` text PRIMARY KEY NOT NULL,
	`keys_on` integer NOT NULL,
	`keys` text NOT NULL,
	`open_next` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `social_snapshot` (
	`id` text PRIMARY KEY NOT NULL,
	`inquiry_id` integer NOT NULL,
	`url` text NOT NULL,
	`url_key` text NOT NULL,
	`author_handle` text NOT NULL,
	`posted_at` integer,
	`taken_at` integer NOT NULL,
	`taken_by` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`file_id` text NOT NULL,
	`supersedes_id` text,
	`comment_count` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`taken_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `inquiry_file`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `social_snapshot_inquiry` ON `social_snapshot` (`inquiry_id`);--> statement-breakpoint
CREATE INDEX `social_snapshot_url` ON `social_snapshot` (`url_key`);--> statement-breakpoint
CREATE TABLE `inquiry_stop` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	`stops` text NOT NULL,
	`at` integer NOT NULL,
	`taken_at` integer,
	`taken_by` text,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`taken_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inquiry_stop_waiting` ON `inquiry_stop` (`at`) WHERE "inquiry_stop"."taken_at" is null;--> statement-breakpoint
CREATE TABLE `inquiry_stop_settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`numbers` text NOT NULL,
	`watches` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `inquiry_view` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`owner_id` text NOT NULL,
	`unit_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inquiry_view_owner` ON `inquiry_view` (`owner_id`);--> statement-breakpoint
CREATE INDEX `inquiry_view_unit` ON `inquiry_view` (`unit_id`);--> statement-breakpoint
DROP INDEX `inquiry_due`;--> statement-breakpoint
DROP INDEX `inquiry_unit_due`;--> statement-breakpoint
DROP INDEX `inquiry_received`;--> statement-breakpoint
DROP INDEX `inquiry_state_received`;--> statement-breakpoint
DROP INDEX `inquiry_unit_received`;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `hastens` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `bounces` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `responsible_id` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `assignee_id` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `inquiry` ADD `snoozed_until` integer;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `snoozed_for` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `split_from` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `source` text;--> statement-breakpoint
CREATE INDEX `inquiry_waiting` ON `inquiry` (hastens desc,`answer_due_at`,`id`,`snoozed_until`,`unit_id`,`sensitivity`,`area`,`assignee_id`) WHERE state in ('new', 'open');--> statement-breakpoint
CREATE INDEX `inquiry_phone` ON `inquiry` (`sender_phone`,`id`);--> statement-breakpoint
CREATE INDEX `inquiry_email` ON `inquiry` (`sender_email`,`id`);--> statement-breakpoint
CREATE INDEX `inquiry_merged` ON `inquiry` (`merged_into`) WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX `inquiry_split` ON `inquiry` (`split_from`) WHERE split_from is not null;--> statement-breakpoint
CREATE INDEX `inquiry_received` ON `inquiry` (`received_at`,`id`,`unit_id`,`sensitivity`,`area`);--> statement-breakpoint
CREATE INDEX `inquiry_state_received` ON `inquiry` (`state`,`received_at`,`id`,`unit_id`,`sensitivity`,`area`);--> statement-breakpoint
CREATE INDEX `inquiry_unit_received` ON `inquiry` (`unit_id`,`state`,`received_at`,`id`);--> statement-breakpoint
ALTER TABLE `incident_draft` ADD `fallen_decision` text;--> statement-breakpoint
ALTER TABLE `inquiry_event` ADD `step` text;--> statement-breakpoint
ALTER TABLE `inquiry_event` ADD `before` text;--> statement-breakpoint
CREATE INDEX `inquiry_event_user` ON `inquiry_event` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `inquiry_event_step` ON `inquiry_event` (`step`);--> statement-breakpoint
ALTER TABLE `unit` ADD `target_hours` integer;--> statement-breakpoint
ALTER TABLE `sms_message` ADD `n` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `sms_message_at` ON `sms_message` (`sent_at`);--> statement-breakpoint
ALTER TABLE `mail_alert` ADD `n` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `mail_alert_at` ON `mail_alert` (`at`);--> statement-breakpoint
CREATE INDEX `push_subscription_choice` ON `push_subscription` (`area_ids`,`topics`,`locale`,`created_at`);--> statement-breakpoint
CREATE INDEX `sms_subscriber_choice` ON `sms_subscriber` (`area_ids`,`topics`,`locale`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `mail_subscriber_choice` ON `mail_subscriber` (`area_ids`,`topics`,`locale`,`confirmed_at`);