CREATE TABLE `area` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`phrases` text NOT NULL,
	`polygon` text,
	`whole` integer DEFAULT false NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_entry` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`details` text,
	`salt` text,
	`digest` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entry_subject` ON `audit_entry` (`subject`,`number`);--> statement-breakpoint
CREATE INDEX `audit_entry_actor` ON `audit_entry` (`actor_id`,`number`);--> statement-breakpoint
CREATE INDEX `audit_entry_action` ON `audit_entry` (`action`,`number`);--> statement-breakpoint
CREATE TABLE `school_holiday` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`start_date` text NOT NULL,
	`end_date` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `school_holiday_start` ON `school_holiday` (`start_date`);--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`next_update_at` integer,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_ref_unique` ON `incident` (`ref`);--> statement-breakpoint
CREATE TABLE `incident_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text,
	`base_version` integer NOT NULL,
	`kind` text NOT NULL,
	`message` text NOT NULL,
	`content_hash` text NOT NULL,
	`state` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_by` text NOT NULL,
	`edited_at` integer NOT NULL,
	`submitted_by` text,
	`submitted_at` integer,
	`returned_by` text,
	`return_reason` text,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edited_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `incident_draft_state` ON `incident_draft` (`state`);--> statement-breakpoint
CREATE TABLE `incident_version` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`message` text NOT NULL,
	`texts` text NOT NULL,
	`content_hash` text NOT NULL,
	`cap_identifier` text NOT NULL,
	`cap` text NOT NULL,
	`published_at` integer NOT NULL,
	`author_id` text NOT NULL,
	`published_by` text NOT NULL,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_version_cap_identifier_unique` ON `incident_version` (`cap_identifier`);--> statement-breakpoint
CREATE UNIQUE INDEX `incident_version_number` ON `incident_version` (`incident_id`,`version`);--> statement-breakpoint
CREATE TABLE `change` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`subject` text NOT NULL,
	`unit_id` text,
	`sensitivity` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `change_created_at` ON `change` (`created_at`);--> statement-breakpoint
CREATE TABLE `counter` (
	`series` text NOT NULL,
	`year` integer NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`series`, `year`)
);
--> statement-breakpoint
CREATE TABLE `idempotency` (
	`scope` text NOT NULL,
	`key` text NOT NULL,
	`content_hash` text NOT NULL,
	`result` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`scope`, `key`)
);
--> statement-breakpoint
CREATE TABLE `inquiry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ref` text NOT NULL,
	`intake` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`sender_name` text NOT NULL,
	`sender_email` text NOT NULL,
	`sender_phone` text NOT NULL,
	`area` text,
	`unit_id` text NOT NULL,
	`sensitivity` text NOT NULL,
	`state` text NOT NULL,
	`received_at` integer NOT NULL,
	`answer_due_at` integer,
	`first_answered_at` integer,
	`closed_at` integer,
	`version` integer NOT NULL,
	`delete_after` integer,
	`content_hash` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inquiry_ref_unique` ON `inquiry` (`ref`);--> statement-breakpoint
CREATE INDEX `inquiry_due` ON `inquiry` (`state`,`answer_due_at`);--> statement-breakpoint
CREATE INDEX `inquiry_unit_due` ON `inquiry` (`unit_id`,`state`,`answer_due_at`);--> statement-breakpoint
CREATE INDEX `inquiry_received` ON `inquiry` (`received_at`);--> statement-breakpoint
CREATE INDEX `inquiry_state_received` ON `inquiry` (`state`,`received_at`);--> statement-breakpoint
CREATE INDEX `inquiry_unit_received` ON `inquiry` (`unit_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `inquiry_content` ON `inquiry` (`content_hash`,`received_at`);--> statement-breakpoint
CREATE TABLE `inquiry_access` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`inquiry_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `inquiry_access_inquiry` ON `inquiry_access` (`inquiry_id`);--> statement-breakpoint
CREATE TABLE `inquiry_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`inquiry_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`user_id` text,
	`user_name` text,
	`version` integer NOT NULL,
	`text` text,
	`details` text NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inquiry_event_inquiry` ON `inquiry_event` (`inquiry_id`,`id`);--> statement-breakpoint
CREATE TABLE `dokument` (
	`id` text PRIMARY KEY NOT NULL,
	`journalpost_id` text NOT NULL,
	`dokumentnummer` integer NOT NULL,
	`tittel` text NOT NULL,
	`tilknyttet_registrering_som` text NOT NULL,
	`format` text NOT NULL,
	`mime_type` text NOT NULL,
	`filnavn` text NOT NULL,
	`sjekksum` text NOT NULL,
	`filstoerrelse` integer NOT NULL,
	FOREIGN KEY (`journalpost_id`) REFERENCES `journalpost`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sjekksum`) REFERENCES `dokumentfil`(`sjekksum`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dokument_journalpost` ON `dokument` (`journalpost_id`);--> statement-breakpoint
CREATE TABLE `dokumentfil` (
	`sjekksum` text PRIMARY KEY NOT NULL,
	`innhold` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `journalkjede` (
	`number` integer PRIMARY KEY NOT NULL,
	`journalpost_id` text NOT NULL,
	`salt` text,
	`digest` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`journalpost_id`) REFERENCES `journalpost`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journalkjede_journalpost_id_unique` ON `journalkjede` (`journalpost_id`);--> statement-breakpoint
CREATE TABLE `journalpost` (
	`id` text PRIMARY KEY NOT NULL,
	`referanse` text NOT NULL,
	`aar` integer NOT NULL,
	`nummer` integer NOT NULL,
	`versjon` integer NOT NULL,
	`begrunnelse` text,
	`noekkel` text NOT NULL,
	`journalposttype` text NOT NULL,
	`journalstatus` text NOT NULL,
	`tittel` text NOT NULL,
	`offentlig_tittel` text NOT NULL,
	`journaldato` text NOT NULL,
	`dokumentets_dato` text NOT NULL,
	`mottatt_dato` integer,
	`sendt_dato` integer,
	`offentlighetsvurdert_dato` text,
	`tilgangsrestriksjon` text,
	`skjermingshjemmel` text,
	`journalenhet` text NOT NULL,
	`administrativ_enhet` text NOT NULL,
	`saksbehandler` text,
	`mappe_id` text NOT NULL,
	`journalpostnummer` integer NOT NULL,
	`henvendelse` text,
	`kilde` text,
	`soketekst` text NOT NULL,
	`unit_id` text NOT NULL,
	`sensitivity` text NOT NULL,
	`opprettet_dato` integer NOT NULL,
	`opprettet_av` text NOT NULL,
	FOREIGN KEY (`mappe_id`) REFERENCES `saksmappe`(`mappe_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journalpost_versjon` ON `journalpost` (`referanse`,`versjon`);--> statement-breakpoint
CREATE UNIQUE INDEX `journalpost_kilde` ON `journalpost` (`kilde`,`versjon`);--> statement-breakpoint
CREATE UNIQUE INDEX `journalpost_i_mappe` ON `journalpost` (`mappe_id`,`journalpostnummer`,`versjon`);--> statement-breakpoint
CREATE INDEX `journalpost_nummer` ON `journalpost` (`aar`,`nummer`,`versjon`);--> statement-breakpoint
CREATE INDEX `journalpost_henvendelse` ON `journalpost` (`henvendelse`);--> statement-breakpoint
CREATE TABLE `journalvurdering` (
	`id` text PRIMARY KEY NOT NULL,
	`henvendelse` text NOT NULL,
	`utfall` text NOT NULL,
	`begrunnelse` text NOT NULL,
	`regelverk` text NOT NULL,
	`omfang` text NOT NULL,
	`vurdert_dato` integer NOT NULL,
	`vurdert_av` text NOT NULL,
	`vurdert_av_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`sensitivity` text NOT NULL,
	FOREIGN KEY (`vurdert_av_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `journalvurdering_henvendelse` ON `journalvurdering` (`henvendelse`);--> statement-breakpoint
CREATE TABLE `korrespondansepart` (
	`id` text PRIMARY KEY NOT NULL,
	`journalpost_id` text NOT NULL,
	`rekkefoelge` integer NOT NULL,
	`korrespondanseparttype` text NOT NULL,
	`korrespondansepart_navn` text NOT NULL,
	`epostadresse` text,
	`telefonnummer` text,
	`administrativ_enhet` text,
	`saksbehandler` text,
	`er_behandlingsansvarlig` integer NOT NULL,
	`er_personnavn` integer NOT NULL,
	`er_skjermet` integer NOT NULL,
	FOREIGN KEY (`journalpost_id`) REFERENCES `journalpost`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `korrespondansepart_journalpost` ON `korrespondansepart` (`journalpost_id`);--> statement-breakpoint
CREATE TABLE `saksmappe` (
	`mappe_id` text PRIMARY KEY NOT NULL,
	`aar` integer NOT NULL,
	`nummer` integer NOT NULL,
	`noekkel` text NOT NULL,
	`tittel` text NOT NULL,
	`offentlig_tittel` text NOT NULL,
	`saksdato` text NOT NULL,
	`saksstatus` text NOT NULL,
	`administrativ_enhet` text NOT NULL,
	`saksansvarlig` text NOT NULL,
	`journalenhet` text NOT NULL,
	`tilgangsrestriksjon` text,
	`skjermingshjemmel` text,
	`unit_id` text NOT NULL,
	`sensitivity` text NOT NULL,
	`opprettet_dato` integer NOT NULL,
	`opprettet_av` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saksmappe_noekkel_unique` ON `saksmappe` (`noekkel`);--> statement-breakpoint
CREATE UNIQUE INDEX `saksmappe_nummer` ON `saksmappe` (`aar`,`nummer`);--> statement-breakpoint
CREATE TABLE `kommune_version` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`settings` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text
);
--> statement-breakpoint
CREATE TABLE `letter` (
	`id` text PRIMARY KEY NOT NULL,
	`delivery` text NOT NULL,
	`key` text NOT NULL,
	`payload` text NOT NULL,
	`cursor` text,
	`state` text DEFAULT 'due' NOT NULL,
	`due_at` integer NOT NULL,
	`waits_for` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`handed_over_at` integer,
	`note` text,
	`created_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_key_unique` ON `letter` (`key`);--> statement-breakpoint
CREATE INDEX `letter_due` ON `letter` (`state`,`delivery`,`due_at`);--> statement-breakpoint
CREATE TABLE `outbox_hold` (
	`id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`held_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `release` (
	`key` text PRIMARY KEY NOT NULL,
	`released_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`short_title` text,
	`start_date` text NOT NULL,
	`end_date` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`unit_id` text,
	`responsible_id` text,
	`goal` text,
	`description` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	`deleted_at` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_start` ON `activity` (`start_date`);--> statement-breakpoint
CREATE INDEX `activity_end` ON `activity` (`end_date`,`start_date`);--> statement-breakpoint
CREATE TABLE `post` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text,
	`outlet` text NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	`body` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`activity_id` text,
	`planned_date` text,
	`calendar_date` text,
	`published_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `post_slug_unique` ON `post` (`slug`);--> statement-breakpoint
CREATE INDEX `post_calendar` ON `post` (`calendar_date`,`state`);--> statement-breakpoint
CREATE INDEX `post_published` ON `post` (`state`,`published_at`);--> statement-breakpoint
CREATE TABLE `post_version` (
	`post_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	`body` text NOT NULL,
	`language` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text,
	PRIMARY KEY(`post_id`, `number`),
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `push_subscription` (
	`id` text PRIMARY KEY NOT NULL,
	`endpoint` text NOT NULL,
	`origin` text NOT NULL,
	`p256dh` text NOT NULL,
	`auth` text NOT NULL,
	`locale` text NOT NULL,
	`area_ids` text NOT NULL,
	`topics` text NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`renewed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `push_subscription_endpoint_unique` ON `push_subscription` (`endpoint`);--> statement-breakpoint
CREATE INDEX `push_subscription_origin` ON `push_subscription` (`origin`,`id`);--> statement-breakpoint
CREATE TABLE `pushed_version` (
	`ref` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `grant` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text,
	`kinds` text,
	`area_ids` text,
	`until` integer,
	`given_by` text,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grant_user` ON `grant` (`user_id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `login_attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` real NOT NULL,
	`failed_at` integer NOT NULL,
	`succeeded_at` integer
);
--> statement-breakpoint
CREATE INDEX `login_attempt_failed_at` ON `login_attempt` (`failed_at`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY NOT NULL,
	`name_nb` text NOT NULL,
	`name_nn` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`is_switchboard` integer DEFAULT false NOT NULL,
	`service_areas` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`locale` text DEFAULT 'nb' NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);