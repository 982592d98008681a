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
ALTER TABLE `inquiry` ADD `hastens` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `taken_at` integer;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `taken_by` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `bounces` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `responsible_id` text;