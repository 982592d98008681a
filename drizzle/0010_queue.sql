DROP INDEX `inquiry_due`;--> statement-breakpoint
DROP INDEX `inquiry_unit_due`;--> statement-breakpoint
DROP INDEX `inquiry_received`;--> statement-breakpoint
DROP INDEX `inquiry_state_received`;--> statement-breakpoint
DROP INDEX `inquiry_unit_received`;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `assignee_id` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `inquiry` ADD `snoozed_until` integer;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `snoozed_for` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `inquiry` ADD `split_from` text;--> statement-breakpoint
CREATE INDEX `inquiry_waiting` ON `inquiry` (hastens desc,`answer_due_at`,`id`,`snoozed_until`,`unit_id`,`sensitivity`,`area`,`assignee_id`) WHERE state in ('new', 'open');--> statement-breakpoint
CREATE INDEX `inquiry_phone` ON `inquiry` (`sender_phone`,`id`);--> statement-breakpoint
CREATE INDEX `inquiry_email` ON `inquiry` (`sender_email`,`id`);--> statement-breakpoint
CREATE INDEX `inquiry_merged` ON `inquiry` (`merged_into`) WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX `inquiry_split` ON `inquiry` (`split_from`) WHERE split_from is not null;--> statement-breakpoint
CREATE INDEX `inquiry_received` ON `inquiry` (`received_at`,`id`,`unit_id`,`sensitivity`,`area`);--> statement-breakpoint
CREATE INDEX `inquiry_state_received` ON `inquiry` (`state`,`received_at`,`id`,`unit_id`,`sensitivity`,`area`);--> statement-breakpoint
CREATE INDEX `inquiry_unit_received` ON `inquiry` (`unit_id`,`state`,`received_at`,`id`);--> statement-breakpoint
ALTER TABLE `inquiry_event` ADD `step` text;--> statement-breakpoint
ALTER TABLE `inquiry_event` ADD `before` text;--> statement-breakpoint
CREATE INDEX `inquiry_event_user` ON `inquiry_event` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `inquiry_event_step` ON `inquiry_event` (`step`);