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
