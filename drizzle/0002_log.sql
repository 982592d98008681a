CREATE TABLE `crisis_log` (
	`number` integer PRIMARY KEY NOT NULL,
	`matter_id` text NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`written_at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text,
	`details` text,
	`salt` text,
	`digest` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `crisis_log_place` ON `crisis_log` (`matter_id`,`place`);