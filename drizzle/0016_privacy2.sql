CREATE TABLE `moderation_forgotten` (
	`moderation_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`moderation_id`) REFERENCES `moderation`(`id`) ON UPDATE no action ON DELETE no action
);
