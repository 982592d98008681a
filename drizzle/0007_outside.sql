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
