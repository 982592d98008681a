import { eq, inArray, sql } from 'drizzle-orm';
import { area, areaImport } from '../areas/tables.server';
import type { Entry } from '../audit/entry';
import { exercise } from '../crisis/exercise/tables.server';
import { incidentDraft } from '../crisis/tables.server';
import { KINDS, TEMPLATES } from '../crisis/templates';
import type { Reader } from '../database/database.server';
import type { Json } from '../database/json';
import type { Locale } from '../i18n/locale';
import { translator } from '../i18n/translate';
import { activity, coverage, post } from '../planning/tables.server';
import { dutyLine } from '../staff/duty/tables.server';
import { user, unit } from '../staff/tables.server';
import { unitName } from '../staff/unit';

/**
 * What people call the things that a log names by id: colleagues, units, roster lines, areas and
 * their files, activities, posts, and crisis messages by their kind. A reference («H-2026-00421») is its own name and is left out.
 */
export async function logNames(
	db: Reader,
	entries: Pick<Entry, 'subject' | 'details'>[],
	locale: Locale
): Promise<Record<string, string>> {
	const ids = entries.flatMap(({ subject, details }) => [subject, ...texts(details)]);
	const [people, units, activities, coverages, posts, drafts, exercises, lines, places, files] =
		await Promise.all([
			db.select().from(user).where(inArray(user.id, ids)),
			db.select().from(unit),
			db.select().from(activity).where(inArray(activity.id, ids)),
			db
				.select({
					id: coverage.id,
					name: sql<string>`coalesce(${coverage.title}, ${activity.title}, '')`
				})
				.from(coverage)
				.leftJoin(activity, eq(activity.id, coverage.activityId))
				.where(inArray(coverage.id, ids)),
			db.select().from(post).where(inArray(post.id, ids)),
			db.select().from(incidentDraft).where(inArray(incidentDraft.id, ids)),
			db.select().from(exercise).where(inArray(exercise.id, ids)),
			db.select().from(dutyLine).where(inArray(dutyLine.id, ids)),
			db.select({ id: area.id, name: area.name }).from(area).where(inArray(area.id, ids)),
			db
				.select({ id: areaImport.id, name: areaImport.fileName })
				.from(areaImport)
				.where(inArray(areaImport.id, ids))
		]);
	return Object.fromEntries([
		...KINDS.map((kind) => [kind, TEMPLATES[kind].name[locale]]),
		...people.map(({ id, name }) => [id, name]),
		...units.map((one) => [one.id, unitName(one, locale)]),
		...activities.map(({ id, title }) => [id, title]),
		...[...coverages, ...lines, ...places, ...files, ...exercises].map(({ id, name }) => [
			id,
			name
		]),
		['kommune', translator(locale)('staff_settings_kommune')],
		...posts.map(({ id, title }) => [id, title]),
		...drafts.map(({ id, kind }) => [id, TEMPLATES[kind].name[locale]])
	]);
}

function texts(details: Json): string[] {
	if (details === null || typeof details !== 'object') return [];
	return Object.values(details).filter((value) => typeof value === 'string');
}
