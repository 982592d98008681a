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
ALTER TABLE `grant` ADD `on_call` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `grant` ADD `approved_by` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `user` ADD `rights_version` integer DEFAULT 0 NOT NULL;