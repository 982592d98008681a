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
CREATE INDEX `sms_message_sent` ON `sms_message` (`state`,`sent_at`);