CREATE TABLE `mail_loose_file` (
	`hash` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE `mail_account` ADD `authserv` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `mail_message` ADD `content_hash` text;--> statement-breakpoint
CREATE INDEX `mail_message_from` ON `mail_message` (`from_address`,`handled_at`);