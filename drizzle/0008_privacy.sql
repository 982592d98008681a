CREATE TABLE `inquiry_restriction` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	`because` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person_request` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`inquiry_ref` text NOT NULL,
	`counts` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_request_at` ON `person_request` (`at`);