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
CREATE TABLE `mail_account` (
	`id` text PRIMARY KEY NOT NULL,
	`way` text NOT NULL,
	`host` text NOT NULL,
	`port` integer NOT NULL,
	`security` text NOT NULL,
	`sign_in` text NOT NULL,
	`user` text NOT NULL,
	`secret` text,
	`client_id` text NOT NULL,
	`token_endpoint` text NOT NULL,
	`scope` text NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	`authserv` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail_attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`ref` text,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text,
	`note` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `mail_message`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mail_attachment_ref` ON `mail_attachment` (`ref`);--> statement-breakpoint
CREATE TABLE `mail_box` (
	`account_id` text PRIMARY KEY NOT NULL,
	`uid_validity` text,
	`last_uid` integer DEFAULT 0 NOT NULL,
	`lease_by` text,
	`lease_until` integer,
	`read_at` integer,
	`fault` text
);
--> statement-breakpoint
CREATE TABLE `mail_caps` (
	`id` integer PRIMARY KEY NOT NULL,
	`per_minute` integer NOT NULL,
	`per_day` integer NOT NULL,
	`per_recipient_hour` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail_departure` (
	`letter_id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mail_departure_at` ON `mail_departure` (`at`);--> statement-breakpoint
CREATE INDEX `mail_departure_address` ON `mail_departure` (`address`,`at`);--> statement-breakpoint
CREATE TABLE `mail_loose_file` (
	`hash` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail_message` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`message_id` text NOT NULL,
	`hash` text NOT NULL,
	`size` integer NOT NULL,
	`received_at` integer NOT NULL,
	`handled_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`kind` text,
	`from_address` text DEFAULT '' NOT NULL,
	`subject` text DEFAULT '' NOT NULL,
	`ref` text,
	`note` text,
	`content_hash` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_message_once` ON `mail_message` (`message_id`,`hash`);--> statement-breakpoint
CREATE INDEX `mail_message_unhandled` ON `mail_message` (`handled_at`);--> statement-breakpoint
CREATE INDEX `mail_message_ref` ON `mail_message` (`ref`);--> statement-breakpoint
CREATE INDEX `mail_message_from` ON `mail_message` (`from_address`,`handled_at`);--> statement-breakpoint
CREATE TABLE `mail_suppressed` (
	`address` text PRIMARY KEY NOT NULL,
	`because` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sms_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`left` real NOT NULL,
	`at` integer NOT NULL,
	`full_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sms_limit_full` ON `sms_limit` (`full_at`);--> statement-breakpoint
CREATE TABLE `sms_subscriber` (
	`id` text PRIMARY KEY NOT NULL,
	`phone` text NOT NULL,
	`locale` text NOT NULL,
	`area_ids` text NOT NULL,
	`confirmed_at` integer,
	`ask_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`leave_token` text NOT NULL,
	`pending` text,
	`code_hash` text,
	`code_until` integer,
	`code_tries` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sms_subscriber_phone_unique` ON `sms_subscriber` (`phone`);--> statement-breakpoint
CREATE UNIQUE INDEX `sms_subscriber_leave_token_unique` ON `sms_subscriber` (`leave_token`);--> statement-breakpoint
CREATE INDEX `sms_subscriber_ends` ON `sms_subscriber` (`ends_at`);--> statement-breakpoint
CREATE TABLE `absence` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`from_date` text NOT NULL,
	`until_date` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absence_user` ON `absence` (`user_id`);--> statement-breakpoint
CREATE TABLE `unit_version` (
	`unit_id` text NOT NULL,
	`version` integer NOT NULL,
	`change_id` text NOT NULL,
	`import_id` text,
	`before` text NOT NULL,
	`saved_by` text,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`unit_id`, `version`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_version_import` ON `unit_version` (`import_id`);--> statement-breakpoint
CREATE TABLE `sms_gateway` (
	`id` integer PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`user` text NOT NULL,
	`password` text NOT NULL,
	`signing` text NOT NULL,
	`token` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sms_message` (
	`id` text PRIMARY KEY NOT NULL,
	`about` text NOT NULL,
	`recipient` text DEFAULT '' NOT NULL,
	`shown` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`gateway_id` text,
	`reason` text DEFAULT '' NOT NULL,
	`sent_at` integer NOT NULL,
	`reported_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sms_message_once` ON `sms_message` (`about`,`recipient`);--> statement-breakpoint
CREATE INDEX `sms_message_state` ON `sms_message` (`about`,`state`);--> statement-breakpoint
CREATE INDEX `sms_message_gateway` ON `sms_message` (`gateway_id`);--> statement-breakpoint
CREATE INDEX `sms_message_sent` ON `sms_message` (`state`,`sent_at`);--> statement-breakpoint
CREATE TABLE `directory` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`issuer` text NOT NULL,
	`client_id` text NOT NULL,
	`client_secret` text,
	`groups_claim` text NOT NULL,
	`trusts_names` integer DEFAULT false NOT NULL,
	`only` integer DEFAULT false NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`provisioning_token_hash` text,
	`saved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `directory_link` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`user_id` text NOT NULL,
	`linked_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_link_user` ON `directory_link` (`issuer`,`user_id`);--> statement-breakpoint
CREATE TABLE `directory_mapping` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`label` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text,
	`kinds` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`approved_by` text,
	`approved_at` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `directory_seen` (
	`key` text PRIMARY KEY NOT NULL,
	`seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `directory_session` (
	`session_id` text PRIMARY KEY NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`sid` text,
	`refresh_token` text,
	`id_token` text NOT NULL,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `session`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `channel_check` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`keys` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `duty_calendar` (
	`user_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `duty_calendar_token_hash_unique` ON `duty_calendar` (`token_hash`);--> statement-breakpoint
CREATE TABLE `duty_line` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`step` text NOT NULL,
	`role` text,
	`kinds` text,
	`unit_id` text,
	`phone` text DEFAULT '' NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `hand_over_note` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`from_id` text,
	`to_id` text,
	`written_by` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `duty_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hand_over_note_at` ON `hand_over_note` (`at`);--> statement-breakpoint
CREATE TABLE `krisepakke_contacts` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `krisepakke_print` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`version` text NOT NULL,
	`printed_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `shift` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`user_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`cancelled_at` integer,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `duty_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shift_line` ON `shift` (`line_id`,`ends_at`);--> statement-breakpoint
CREATE INDEX `shift_user` ON `shift` (`user_id`,`ends_at`);--> statement-breakpoint
CREATE TABLE `shift_swap` (
	`id` text PRIMARY KEY NOT NULL,
	`shift_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`state` text NOT NULL,
	`asked_id` text,
	`taker_id` text,
	`reason` text DEFAULT '' NOT NULL,
	`offered_at` integer NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`shift_id`) REFERENCES `shift`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taker_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shift_swap_shift` ON `shift_swap` (`shift_id`);--> statement-breakpoint
CREATE TABLE `elevation` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`reason` text NOT NULL,
	`started_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `elevation_user` ON `elevation` (`user_id`,`ends_at`);--> statement-breakpoint
CREATE TABLE `half_sign_in` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `one_time_code` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret` text,
	`waiting` text,
	`confirmed_at` integer,
	`used_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkey_user` ON `passkey` (`user_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge` text NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_code_user` ON `recovery_code` (`user_id`);--> statement-breakpoint
CREATE TABLE `second_step_due` (
	`user_id` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `grant_request` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text,
	`kinds` text,
	`area_ids` text,
	`until` integer,
	`on_call` integer DEFAULT false NOT NULL,
	`directory_mapping_id` text,
	`proposed_by` text,
	`proposed_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`reason` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grant_request_user` ON `grant_request` (`user_id`);--> statement-breakpoint
CREATE INDEX `grant_request_state` ON `grant_request` (`state`,`expires_at`);--> statement-breakpoint
ALTER TABLE `area` ADD `kind` text DEFAULT 'place' NOT NULL;--> statement-breakpoint
ALTER TABLE `area` ADD `active` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `area` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `area` ADD `geometry` text;--> statement-breakpoint
ALTER TABLE `area` ADD `streets` text;--> statement-breakpoint
ALTER TABLE `area` ADD `households` integer;--> statement-breakpoint
ALTER TABLE `area` ADD `residents` integer;--> statement-breakpoint
ALTER TABLE `area` ADD `source_id` text;--> statement-breakpoint
ALTER TABLE `letter` ADD `urgent` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `grant` ADD `on_call` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `grant` ADD `directory_mapping_id` text;--> statement-breakpoint
ALTER TABLE `grant` ADD `approved_by` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `session` ADD `method` text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `authenticated_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `used_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `unit` ADD `hours` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `outside_hours` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `unit` ADD `duty_role` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `leader_id` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `unit` ADD `deputy_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `unit` ADD `valid_from` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `valid_until` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `successor_id` text;--> statement-breakpoint
ALTER TABLE `unit` ADD `mail_new` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `unit` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `user` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `user` ADD `rights_version` integer DEFAULT 0 NOT NULL;