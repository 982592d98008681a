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
ALTER TABLE `sms_subscriber` ADD `topics` text DEFAULT '[]' NOT NULL;