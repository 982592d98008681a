import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '../../calendar/civilDate';
import type { Sensitivity } from '../../staff/actor';
import type { ServiceArea } from '../../staff/serviceAreas';
import type { Arkivnummer } from '../../journal/forsendelse/tilstand';
import { user } from '../../staff/tables.server';
import type { Intake } from '../inquiry';
import { inquiry } from '../tables.server';
import type { Assessment } from './rule';

/** How long something is kept. A changed rule is a new row: the old one ends when the new is switched on. */
export const retentionRule = sqliteTable('retention_rule', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	intakes: text('intakes', { mode: 'json' }).$type<Intake[]>(),
	areas: text('areas', { mode: 'json' }).$type<ServiceArea[]>(),
	sensitivities: text('sensitivities', { mode: 'json' }).$type<Sensitivity[]>(),
	assessments: text('assessments', { mode: 'json' }).$type<Assessment[]>().notNull(),
	anonymiseDays: integer('anonymise_days'),
	purgeDays: integer('purge_days'),
	from: text('from_date').$type<CivilDate>().notNull(),
	source: text('source').notNull().default(''),
	/** the rule that it takes the place of */
	replacesId: text('replaces_id'),
	createdAt: integer('created_at').notNull(),
	createdBy: text('created_by')
		.notNull()
		.references(() => user.id),
	/** When somebody saw what would go, and how many; null: nobody has. */
	triedAt: integer('tried_at'),
	triedCount: integer('tried_count'),
	/** Null: it does nothing yet. */
	switchedOnAt: integer('switched_on_at'),
	switchedOnBy: text('switched_on_by').references(() => user.id),
	endedAt: integer('ended_at')
});

/** Who wrote can no longer be seen; everything else stands. Gone with its inquiry. */
export const inquiryAnonymised = sqliteTable('inquiry_anonymised', {
	inquiryId: integer('inquiry_id')
		.primaryKey()
		.references(() => inquiry.id, { onDelete: 'cascade' }),
	at: integer('at').notNull()
});

/** Inquiries whose sender is just being forgotten; empty but inside that transaction. Their story may change (triggers.sql). */
export const inquiryForgetting = sqliteTable('inquiry_forgetting', {
	inquiryId: integer('inquiry_id')
		.primaryKey()
		.references(() => inquiry.id, { onDelete: 'cascade' })
});

/** Nothing of an inquiry may be deleted for now: a complaint, a lawsuit, an inspection. */
export const retentionHold = sqliteTable(
	'retention_hold',
	{
		id: text('id').primaryKey(),
		ref: text('ref').notNull(),
		reason: text('reason').notNull(),
		/** the last date of it; null: until somebody lifts it */
		until: text('until').$type<CivilDate>(),
		by: text('by')
			.notNull()
			.references(() => user.id),
		at: integer('at').notNull(),
		liftedAt: integer('lifted_at'),
		liftedBy: text('lifted_by').references(() => user.id)
	},
	(table) => [index('retention_hold_ref').on(table.ref)]
);

/** A journalpost of what went, as the archive has it. */
export interface InArchive {
	journal: string;
	/** as the archive numbered it; null: nobody wrote that down */
	number: Arkivnummer | null;
	/** of the message that it went in; null: a person put it there */
	sha256: string | null;
}

/** What went, by which rule, and no more of it than a figure needs. Never changed (triggers.sql). */
export const retentionRecord = sqliteTable(
	'retention_record',
	{
		id: integer('id').primaryKey({ autoIncrement: true }),
		ref: text('ref').notNull(),
		/** `erased`: because the person asked for it */
		what: text('what', { enum: ['anonymised', 'purged', 'erased'] }).notNull(),
		at: integer('at').notNull(),
		/** null: by itself, at night */
		by: text('by').references(() => user.id),
		ruleId: text('rule_id'),
		/** the rule as it was called then */
		ruleName: text('rule_name').notNull(),
		unitId: text('unit_id').notNull(),
		sensitivity: text('sensitivity').$type<Sensitivity>().notNull(),
		area: text('area').$type<ServiceArea>(),
		intake: text('intake').$type<Intake>().notNull(),
		language: text('language').notNull(),
		receivedAt: integer('received_at').notNull(),
		firstAnsweredAt: integer('first_answered_at'),
		closedAt: integer('closed_at'),
		helped: integer('helped', { mode: 'boolean' }),
		/** where the original is, of what was journaled; null: it was not */
		archive: text('archive', { mode: 'json' }).$type<InArchive[]>()
	},
	(table) => [
		index('retention_record_ref').on(table.ref),
		index('retention_record_at').on(table.at),
		// An inquiry is deleted once, whatever happens to the process.
		uniqueIndex('retention_record_gone')
			.on(table.ref, table.what)
			.where(sql`what <> 'anonymised'`)
	]
);
