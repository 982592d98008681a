ALTER TABLE `incident_draft` ADD `fallen_decision` text;--> statement-breakpoint
CREATE INDEX `push_subscription_choice` ON `push_subscription` (`area_ids`,`topics`,`locale`,`created_at`);--> statement-breakpoint
CREATE INDEX `sms_subscriber_choice` ON `sms_subscriber` (`area_ids`,`topics`,`locale`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `mail_subscriber_choice` ON `mail_subscriber` (`area_ids`,`topics`,`locale`,`confirmed_at`);