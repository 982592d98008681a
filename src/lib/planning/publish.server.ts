import { desc, eq, like } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { freeSlug, slugOf } from '$lib/database/slug';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { tally, unheeded, warned, type Tally } from '$lib/privacy/warning';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { postUnchanged, toldPost } from './postStore.server';
import { isChanged, notReady } from './post';
import { needsApproval } from './workflow/moves';
import { approvalOf } from './workflow/rules.server';
import { note, standingOf } from './workflow/store.server';
import { post, postVersion } from './tables.server';

export interface Published {
	slug: string;
	/** 1 for the first publication. */
	number: number;
}

/**
 * Publishes the working copy that was read as `version`: what was looked at is what goes out. The words are kept as a new
 * version that nothing can change. Residents see it when the public lane has been refreshed: see together/publishPost.server.ts.
 */
export async function publish(
	tx: Tx,
	actor: Actor,
	{ id, version, seen = '' }: { id: string; version: number; seen?: Tally }
): Promise<Published | Refusal> {
	const current = await postUnchanged(tx, { id, version }, 'planning_changed_since_read');
	if ('refused' in current) return current;
	const missing = notReady(current);
	if (missing) return missing;
	const newest = await newestVersion(tx, id);
	const { isOut, state, ...standing } = standingOf(current);
	if (state === 'cancelled') return refuse('planning_move_not_now');
	if (needsApproval(standing, await approvalOf(tx, current.outlet)))
		return refuse('planning_needs_approval');
	if (newest && isOut && !isChanged(current, newest)) return refuse('planning_nothing_changed');
	const own = ownPhones(await kommune(tx));
	const texts = [current.title, current.lead, current.body];
	const warning = unheeded(texts, seen, own);
	if (warning) return warning;
	const at = now();
	const number = (newest?.number ?? 0) + 1;
	const slug = current.slug ?? (await slugFor(tx, current.title));
	const { title, lead, body, language } = current;
	const words = { title, lead, body, language };
	await tx
		.insert(postVersion)
		.values({ postId: id, number, ...words, publishedAt: at, publishedBy: actor.id });
	const first = current.publishedAt ?? at;
	await set(tx, actor, id, {
		state: 'published',
		...{ hiddenAt: null, dueAt: null, slug },
		publishedAt: first,
		calendarDate: osloDate(first),
		version: version + 1
	});
	await note(tx, actor, id, { from: state, to: 'published', text: '' });
	await toldPost(tx, actor, 'publish', id, { version: number, ...warned(tally(texts, own)) });
	return { slug, number };
}

/** Takes a published post away from residents. Its versions are kept, and it can be published again. */
export async function withdraw(
	tx: Tx,
	actor: Actor,
	{ id, version }: { id: string; version: number }
): Promise<{ id: string } | Refusal> {
	const current = await postUnchanged(tx, { id, version }, 'planning_changed_since_read');
	if ('refused' in current) return current;
	if (!standingOf(current).isOut) return refuse('planning_not_published');
	await set(tx, actor, id, {
		...{ state: 'withdrawn', hiddenAt: now(), dueAt: null, approvedHash: null },
		version: version + 1
	});
	await note(tx, actor, id, { from: current.state, to: 'withdrawn', text: '' });
	await toldPost(tx, actor, 'withdraw', id);
	return { id };
}

async function set(tx: Tx, actor: Actor, id: string, changed: Partial<typeof post.$inferInsert>) {
	await tx
		.update(post)
		.set({ ...changed, updatedAt: now(), updatedBy: actor.id })
		.where(eq(post.id, id));
}

async function newestVersion(tx: Tx, id: string) {
	const [newest] = await tx
		.select()
		.from(postVersion)
		.where(eq(postVersion.postId, id))
		.orderBy(desc(postVersion.number))
		.limit(1);
	return newest;
}

async function slugFor(tx: Tx, title: string): Promise<string> {
	const slug = slugOf(title);
	const taken = await tx
		.select({ slug: post.slug })
		.from(post)
		.where(like(post.slug, `${slug}%`));
	return freeSlug(slug, new Set(taken.map((row) => row.slug ?? '')));
}
