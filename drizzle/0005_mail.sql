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
	`changed_at` integer NOT NULL
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
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_message_once` ON `mail_message` (`message_id`,`hash`);--> statement-breakpoint
CREATE INDEX `mail_message_unhandled` ON `mail_message` (`handled_at`);--> statement-breakpoint
CREATE INDEX `mail_message_ref` ON `mail_message` (`ref`);--> statement-breakpoint
CREATE TABLE `mail_suppressed` (
	`address` text PRIMARY KEY NOT NULL,
	`because` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `letter` ADD `urgent` integer DEFAULT false NOT NULL;