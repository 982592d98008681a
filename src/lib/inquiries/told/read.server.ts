import { desc, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { user } from '$lib/staff/tables.server';
import { toldCard, toldCardEvent } from './tables.server';

export type Card = typeof toldCard.$inferSelect;

/** A card as everybody reads it. Nothing here tells who wrote, or which inquiries are behind it. */
export type PublicCard = Pick<Card, 'slug'> &
	NonNullable<Card['standing']> & { publishedAt: number };

/** What everybody may read, the newest first. */
export async function standingCards(db: Reader): Promise<PublicCard[]> {
	const rows = await db
		.select({ slug: toldCard.slug, standing: toldCard.standing, publishedAt: toldCard.publishedAt })
		.from(toldCard)
		.where(isNotNull(toldCard.publishedAt))
		.orderBy(desc(toldCard.doneDate), desc(toldCard.publishedAt));
	return rows.flatMap(({ slug, standing, publishedAt }) =>
		standing && publishedAt !== null ? [{ slug, ...standing, publishedAt }] : []
	);
}

/** Every card, drafts too, the one that was worked on last on top. */
export function allCards(db: Reader): Promise<Card[]> {
	return db.select().from(toldCard).orderBy(desc(toldCard.updatedAt));
}

export async function cardById(db: Reader, id: string): Promise<Card | null> {
	const [found] = await db.select().from(toldCard).where(eq(toldCard.id, id));
	return found ?? null;
}

/** What has been done to a card, the newest first. */
export function historyOf(db: Reader, cardId: string) {
	return db
		.select({ event: toldCardEvent, by: user.name })
		.from(toldCardEvent)
		.innerJoin(user, eq(user.id, toldCardEvent.userId))
		.where(eq(toldCardEvent.cardId, cardId))
		.orderBy(desc(toldCardEvent.version));
}
