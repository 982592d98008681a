import { and, asc, eq, gt, isNotNull, max } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { liveIncident } from '../live.server';
import type { AskedWords } from './question';
import { incidentAnswer, incidentQuestion } from './tables.server';

/** The answer of a question that residents read now. */
export const standing = and(
	eq(incidentAnswer.questionId, incidentQuestion.id),
	eq(incidentAnswer.number, incidentQuestion.standing)
);

/** What stands on the pages of incidents, by reference, oldest question first. */
export async function publishedAnswers(
	db: Reader
): Promise<Record<string, { words: AskedWords; at: number }[]>> {
	const rows = await db
		.select({ ref: liveIncident.ref, words: incidentAnswer.words, at: incidentAnswer.publishedAt })
		.from(incidentQuestion)
		.innerJoin(liveIncident, eq(liveIncident.id, incidentQuestion.incidentId))
		.innerJoin(incidentAnswer, standing)
		.where(isNotNull(incidentQuestion.standing))
		.orderBy(asc(incidentQuestion.createdAt));
	const byRef: Record<string, { words: AskedWords; at: number }[]> = {};
	for (const { ref, ...answer } of rows) (byRef[ref] ??= []).push(answer);
	return byRef;
}

/** A common answer that stands on a page, and how far back it is told again. */
export interface StandingAnswer {
	questionId: string;
	ref: string;
	words: AskedWords;
	publishedBy: string;
	number: number;
	/** Who got an answer with a lower number gets this one too; 0: nobody. */
	tellsBelow: number;
}

/** The answers that stand, for those who asked. */
export async function standingAnswers(db: Reader): Promise<StandingAnswer[]> {
	const told = db
		.select({
			questionId: incidentAnswer.questionId,
			below: max(incidentAnswer.number).as('below')
		})
		.from(incidentAnswer)
		.where(and(eq(incidentAnswer.tells, true), gt(incidentAnswer.number, 1)))
		.groupBy(incidentAnswer.questionId)
		.as('told');
	const rows = await db
		.select({ answer: incidentAnswer, ref: liveIncident.ref, below: told.below })
		.from(incidentQuestion)
		.innerJoin(liveIncident, eq(liveIncident.id, incidentQuestion.incidentId))
		.innerJoin(incidentAnswer, standing)
		.leftJoin(told, eq(told.questionId, incidentQuestion.id));
	return rows.map(({ answer: { questionId, words, publishedBy, number }, ref, below }) => ({
		...{ questionId, ref, words, publishedBy, number },
		tellsBelow: below ?? 0
	}));
}
