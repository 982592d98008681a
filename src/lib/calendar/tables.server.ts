import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const schoolHoliday = sqliteTable(
	'school_holiday',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		startDate: text('start_date').notNull(),
		endDate: text('end_date').notNull()
	},
	(table) => [index('school_holiday_start').on(table.startDate)]
);
