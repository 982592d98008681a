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
CREATE TABLE `inquiry_preference` (
	`user_id` text PRIMARY KEY NOT NULL,
	`keys_on` integer NOT NULL,
	`keys` text NOT NULL,
	`open_next` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
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
CREATE INDEX `inquiry_view_unit` ON `inquiry_view` (`unit_id`);