CREATE TABLE `sms_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`left` real NOT NULL,
	`at` integer NOT NULL,
	`full_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sms_limit_full` ON `sms_limit` (`full_at`);