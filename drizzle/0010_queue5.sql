DROP INDEX `inquiry_unit_received`;--> statement-breakpoint
CREATE INDEX `inquiry_unit_received` ON `inquiry` (`unit_id`,`state`,`received_at`,`id`,`sensitivity`,`area`);