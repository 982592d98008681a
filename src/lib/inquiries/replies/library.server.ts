import { desc, eq, sql } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { kommune } from '$lib/kommune/kommune.server';
import { user } from '$lib/staff/tables.server';
import { STARTERS } from './starter';
import { replyTemplate, replyTemplateVersion, replyUse } from './tables.server';
import { wordsIn, type Template } from './template';

/** A template with its id, its version (0: as it came with Varde) and how often it was used. */
export interface LibraryTemplate {
	id: string;
	template: Template;
	removed: boolean;
	version: number;
	uses: number;
}

/** Every template, those that are removed too: what came with Varde, as the kommune has changed it. */
export async function templates(db: Reader): Promise<LibraryTemplate[]> {
	const own = new Map((await db.select().from(replyTemplate)).map((row) => [row.id, row]));
	const uses = new Map((await db.select().from(replyUse)).map((row) => [row.templateId, row.uses]));
	const came = Object.entries(STARTERS).map(([id, template]) => ({
		...{ id, template, removed: false, version: 0 },
		...own.get(id)
	}));
	const made = [...own.values()].filter(({ id }) => !(id in STARTERS));
	return [...came, ...made].map((one) => ({ ...one, uses: uses.get(one.id) ?? 0 }));
}

/** What the templates that are offered are called, in the main målform. */
export async function replyTitles(db: Reader): Promise<{ id: string; title: string }[]> {
	const { mainLanguage } = await kommune(db);
	return (await templates(db))
		.filter(({ removed }) => !removed)
		.map(({ id, template }) => ({
			id,
			title: wordsIn(template, mainLanguage, mainLanguage).title
		}));
}

export async function templateById(db: Reader, id: string): Promise<LibraryTemplate | null> {
	return (await templates(db)).find((one) => one.id === id) ?? null;
}

/** What the kommune has saved of a template, newest first. */
export function templateVersions(db: Reader, id: string) {
	return db
		.select({
			version: replyTemplateVersion.version,
			template: replyTemplateVersion.template,
			removed: replyTemplateVersion.removed,
			savedAt: replyTemplateVersion.savedAt,
			by: user.name
		})
		.from(replyTemplateVersion)
		.innerJoin(user, eq(user.id, replyTemplateVersion.savedBy))
		.where(eq(replyTemplateVersion.templateId, id))
		.orderBy(desc(replyTemplateVersion.version));
}

/** Saves a template that was read as `version`. @param id null: a new one @returns its id */
export function saveTemplate(
	actor: Actor,
	{ id, version }: { id: string | null; version: number },
	{ template, removed }: Pick<LibraryTemplate, 'template' | 'removed'>
): Promise<string | Refusal> {
	return write(async (tx) => {
		const before = id === null ? null : await templateById(tx, id);
		if (id !== null && before?.version !== version) return refuse('replies_changed');
		const saved = { id: id ?? newId(), template, removed, version: version + 1 };
		await tx
			.insert(replyTemplate)
			.values(saved)
			.onConflictDoUpdate({ target: replyTemplate.id, set: saved });
		await tx.insert(replyTemplateVersion).values({
			...{ id: newId(), templateId: saved.id, version: saved.version, template, removed },
			...{ savedBy: actor.id, savedAt: now() }
		});
		const [words] = Object.values(template.words);
		const action = removed ? 'replies.remove' : 'replies.save';
		await record(tx, { actor, action, subject: saved.id, details: { name: words?.title ?? '' } });
		return saved.id;
	});
}

/** Counts that an answer was made from a template. */
export async function countUse(tx: Tx, templateId: string): Promise<void> {
	if (!(await templateById(tx, templateId))) return;
	await tx
		.insert(replyUse)
		.values({ templateId, uses: 1, lastAt: now() })
		.onConflictDoUpdate({
			target: replyUse.templateId,
			set: { uses: sql`${replyUse.uses} + 1`, lastAt: now() }
		});
}
