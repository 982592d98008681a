ALTER TABLE `sms_message` ADD `n` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `sms_message_at` ON `sms_message` (`sent_at`);--> statement-breakpoint
ALTER TABLE `mail_alert` ADD `n` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `mail_alert_at` ON `mail_alert` (`at`);