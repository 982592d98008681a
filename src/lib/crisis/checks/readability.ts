import { lix, sentences, words } from '$lib/i18n/prose';
import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';

/** Read aloud, on a phone, by somebody who is afraid. */
const MOST_WORDS = 20;
/** LIX 40–50 is «middels» (Björnsson 1968); a warning should be easier than the news. */
const HARD = 45;

/** Long sentences and semicolons in what somebody wrote, and hard reading in all of it. */
export const readability: Check = {
	part: 'words',
	find({ own, words: { paragraphs } }) {
		const long = own
			.flatMap(sentences)
			.filter((one) => words(one).length > MOST_WORDS)
			.map((one) =>
				refuse('checks_long', {
					beginning: words(one).slice(0, 4).join(' '),
					count: words(one).length
				})
			);
		const semicolon = own.some((text) => text.includes(';')) ? [refuse('checks_semicolon')] : [];
		const value = own.length ? lix(paragraphs.join('\n')) : undefined;
		const hard = value !== undefined && value >= HARD ? [refuse('checks_lix', { lix: value })] : [];
		return [...long, ...semicolon, ...hard];
	}
};
