import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { paragraphs } from './post';
import { post, postVersion } from './tables.server';

/** A post as residents see it. Times are epoch milliseconds. */
export interface PublishedPost {
	slug: string;
	title: string;
	lead: string;
	paragraphs: string[];
	/** BCP 47 */
	language: string;
	/** When it was first published. */
	publishedAt: number;
	/** When the version shown was published. */
	updatedAt: number;
	version: number;
}

/** Every post that is published and not withdrawn, in its newest version, newest post first. */
export async function publishedPosts(db: Reader): Promise<PublishedPost[]> {
	const newest = db
		.select({ postId: postVersion.postId, number: sql<number>`max(${postVersion.number})`.as('n') })
		.from(postVersion)
		.groupBy(postVersion.postId)
		.as('newest');
	const rows = await db
		.select({ slug: post.slug, publishedAt: post.publishedAt, shown: postVersion })
		.from(post)
		.innerJoin(newest, eq(newest.postId, post.id))
		.innerJoin(
			postVersion,
			and(eq(postVersion.postId, post.id), eq(postVersion.number, newest.number))
		)
		.where(and(isNotNull(post.publishedAt), isNull(post.hiddenAt), eq(post.outlet, 'nyheter')))
		.orderBy(desc(post.publishedAt), desc(post.id));
	return rows.map(({ slug, publishedAt, shown }) => ({
		slug: slug ?? '',
		title: shown.title,
		lead: shown.lead,
		paragraphs: paragraphs(shown.body),
		language: shown.language,
		publishedAt: publishedAt ?? shown.publishedAt,
		updatedAt: shown.publishedAt,
		version: shown.number
	}));
}
