import { and, asc, desc, eq, gte, isNotNull } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { user } from '$lib/staff/tables.server';
import { publicQuestion, publicQuestionEvent } from './tables.server';

export type PublicQuestion = typeof publicQuestion.$inferSelect;

/** What everybody may read now, the newest first. */
export function standingQuestions(db: Reader): Promise<PublicQuestion[]> {
	return db
		.select()
		.from(publicQuestion)
		.where(
			and(isNotNull(publicQuestion.publishedAt), gte(publicQuestion.validUntil, osloDate(now())))
		)
		.orderBy(desc(publicQuestion.publishedAt), asc(publicQuestion.slug));
}

/** Every question, those that are taken down or have run out too; the one that runs out first on top. */
export function allQuestions(db: Reader): Promise<PublicQuestion[]> {
	return db.select().from(publicQuestion).orderBy(asc(publicQuestion.validUntil));
}

export async function questionById(db: Reader, id: string): Promise<PublicQuestion | null> {
	const [found] = await db.select().from(publicQuestion).where(eq(publicQuestion.id, id));
	return found ?? null;
}

/** What has been done to a question, the newest first. */
export function historyOf(db: Reader, questionId: string) {
	return db
		.select({ event: publicQuestionEvent, by: user.name })
		.from(publicQuestionEvent)
		.innerJoin(user, eq(user.id, publicQuestionEvent.userId))
		.where(eq(publicQuestionEvent.questionId, questionId))
		.orderBy(desc(publicQuestionEvent.version));
}
