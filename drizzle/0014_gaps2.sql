ALTER TABLE `unit_version` ADD `import_id` text;--> statement-breakpoint
CREATE INDEX `unit_version_import` ON `unit_version` (`import_id`);