import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { learnedHere, refreshKnowledge } from './knowledge.server';
import { losTerms } from './los';
import { learnedSetAside, losVocabulary, routeLesson } from './tables.server';

const ONLY = 1;
const WORDS_SHOWN = 200;
const LONGEST_STEM = 100;

/** Brings in the words of Los from a file, in place of those that were there. */
export async function importLos(actor: Actor, name: string, file: string): Promise<Refusal | null> {
	const terms = losTerms(file);
	if (isRefused(terms)) return terms;
	await write(async (tx) => {
		const [before] = await tx.select().from(losVocabulary);
		const row = {
			...{ fileName: name, terms, importedAt: now(), importedBy: actor.id, active: true },
			version: (before?.version ?? 0) + 1
		};
		await tx
			.insert(losVocabulary)
			.values({ id: ONLY, ...row })
			.onConflictDoUpdate({ target: losVocabulary.id, set: row });
		const details = { name, count: terms.length };
		await record(tx, { actor, action: 'inquiries.importLos', subject: 'Los', details });
		await refreshKnowledge(tx);
	});
	return null;
}

/** Uses the words of Los, or lets them lie. */
export function switchLos(actor: Actor, active: boolean): Promise<Refusal | null> {
	return write(async (tx) => {
		const [row] = await tx.select().from(losVocabulary);
		if (!row) return refuse('routing_los_none');
		await tx
			.update(losVocabulary)
			.set({ active, version: row.version + 1 })
			.where(eq(losVocabulary.id, ONLY));
		await record(tx, {
			actor,
			action: active ? 'inquiries.losOn' : 'inquiries.losOff',
			subject: 'Los'
		});
		await refreshKnowledge(tx);
		return null;
	});
}

/** Takes a word that was learned out of use, or uses it again. */
export function setAside(actor: Actor, word: string, aside: boolean): Promise<void> {
	const stem = word.slice(0, LONGEST_STEM);
	return write(async (tx) => {
		if (aside)
			await tx
				.insert(learnedSetAside)
				.values({ stem, at: now(), by: actor.id })
				.onConflictDoNothing();
		else await tx.delete(learnedSetAside).where(eq(learnedSetAside.stem, stem));
		const action = aside ? 'inquiries.wordAside' : 'inquiries.wordBack';
		// The log is kept for ever, and the word is one that a resident wrote.
		await record(tx, { actor, action, subject: 'Varde' });
		await refreshKnowledge(tx);
	});
}

/** What the suggestion builds on in this kommune. */
export async function knowledgeShown(db: Reader) {
	const [los] = await db
		.select({ row: losVocabulary, by: user.name })
		.from(losVocabulary)
		.leftJoin(user, eq(user.id, losVocabulary.importedBy));
	const lessons = await db.select({ area: routeLesson.area }).from(routeLesson);
	const byArea = new Map<string, number>();
	for (const { area } of lessons) byArea.set(area, (byArea.get(area) ?? 0) + 1);
	const learned = [...(await learnedHere(db))].flatMap(([stem, areas]) =>
		[...areas].map(([area, weight]) => ({ stem, area, weight }))
	);
	return {
		los: los && {
			...{ fileName: los.row.fileName, count: los.row.terms.length, by: los.by },
			...{ importedAt: los.row.importedAt, active: los.row.active }
		},
		lessons: [...byArea].sort((a, b) => b[1] - a[1]).map(([area, count]) => ({ area, count })),
		learned: learned.sort((a, b) => b.weight - a.weight).slice(0, WORDS_SHOWN),
		setAside: (await db.select().from(learnedSetAside)).map(({ stem }) => stem).sort()
	};
}
