import type { Lesson } from '../learned';
import { words } from '../words';
import type { Sample } from './sample';

export const MONTH = 30 * 86_400_000;

/**
 * A month in which people confirmed the routes of texts; the end of it is `MONTH`.
 * @param wrongOneIn every so many routes goes to the area of the first text, and is confirmed there
 */
export function month(samples: readonly Sample[], wrongOneIn = Infinity): Lesson[] {
	return samples.map(({ text, area }, i) => ({
		area: (i + 1) % wrongOneIn ? area : (samples[0]?.area ?? area),
		stems: [...new Set(words(text).map(({ stem }) => stem))],
		sentBy: `router ${i % 2}`,
		confirmedBy: `caseworker ${area}`,
		at: (MONTH * (i + 1)) / samples.length
	}));
}
