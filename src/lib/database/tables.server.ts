import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The last number given out in each series of references and year. */
export const counter = sqliteTable(
	'counter',
	{
		series: text('series').notNull(),
		year: integer('year').notNull(),
		value: integer('value').notNull()
	},
	(table) => [primaryKey({ columns: [table.series, table.year] })]
);

/** What a request that carried an Idempotency-Key was answered. */
export const idempotency = sqliteTable(
	'idempotency',
	{
		scope: text('scope').notNull(),
		key: text('key').notNull(),
		contentHash: text('content_hash').notNull(),
		result: text('result', { mode: 'json' }).notNull(),
		createdAt: integer('created_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.scope, table.key] })]
);

/** What open screens are told about: the newest rows are polled by each process. */
export const change = sqliteTable(
	'change',
	{
		sequence: integer('sequence').primaryKey({ autoIncrement: true }),
		topic: text('topic').notNull(),
		subject: text('subject').notNull(),
		unitId: text('unit_id'),
		sensitivity: text('sensitivity').$type<'normal' | 'personal' | 'special'>(),
		createdAt: integer('created_at').notNull()
	},
	(table) => [index('change_created_at').on(table.createdAt)]
);
