import { namesOf } from '../crisis/people.server';
import { askedIn } from '../crisis/questions/question';
import { standingAnswers, type StandingAnswer } from '../crisis/questions/standing.server';
import { publicOrigin } from '../database/config.server';
import { reader, write } from '../database/database.server';
import { localPath, type Locale } from '../i18n/locale';
import { translator } from '../i18n/translate';
import type { InquiryRow } from '../inquiries/read.server';
import { answerWith, waitingFor } from '../inquiries/together.server';
import { kommune } from '../kommune/kommune.server';

/** How many are answered in one transaction, so that others get to write in between. */
const AT_ONCE = 20;

/**
 * Gives every common answer to those who wait for it. Each sender is answered in the transaction that
 * says so: after a crash it goes on with those who are left, and nobody is answered twice.
 */
export async function answerWaiting(): Promise<void> {
	const { mainLanguage } = await kommune();
	for (const answer of await standingAnswers(reader)) {
		const names = await namesOf(reader, [answer.publishedBy]);
		const by = { id: answer.publishedBy, name: names[answer.publishedBy] ?? '' };
		const text = (row: InquiryRow) => answerText(answer, row.language as Locale, mainLanguage);
		while ((await someAnswered(answer, text, by)) === AT_ONCE);
	}
}

function someAnswered(
	answer: StandingAnswer,
	text: (row: InquiryRow) => string,
	by: { id: string; name: string }
): Promise<number> {
	return write(async (tx) => {
		const rows = await waitingFor(tx, answer, AT_ONCE);
		let answered = 0;
		for (const row of rows)
			if (await answerWith(tx, row, { text: text(row), number: answer.number }, by)) answered++;
		return answered;
	});
}

/** The answer as somebody reads it who asked: in their language where we have it, with where to follow. */
function answerText({ words, ref }: StandingAnswer, locale: Locale, main: string): string {
	const { question, answer } = askedIn(words, locale, main);
	const link = publicOrigin() + localPath(locale, `/hendelse/${ref}`);
	return `${question}\n\n${answer}\n\n${translator(locale)('questions_follow', { link })}`;
}
