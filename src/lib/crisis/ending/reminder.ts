import { nightAt, type Night } from '../clock';
import type { Message } from '../message';
import { say, type Worded } from '../template';

const HOUR = 3_600_000;
/** Closer to the notice than this a reminder says nothing new. */
const NEAR = 3 * HOUR;

/**
 * When people are reminded of planned work: an hour before it begins; when that is at night, an hour
 * before the night. Null: it has begun, it is over, or they have just been told.
 * @param toldAt when they are told of it
 */
export function remindAt(
	{ step, withdraws, values: { startsAt } }: Pick<Message, 'step' | 'withdraws' | 'values'>,
	toldAt: number,
	night: Night
): number | null {
	if (step === 'allClear' || withdraws || typeof startsAt !== 'number') return null;
	const at = awake(startsAt - HOUR, night);
	return at - toldAt < NEAR ? null : at;
}

function awake(at: number, hours: Night): number {
	const night = nightAt(at, hours);
	return night ? night.from - HOUR : at;
}

const REMINDER = say('Påminnelse', 'Påminning', 'Reminder');

/** The texts of a notice, said as a reminder; a language without templates gets them as they are. */
export function reminding(texts: Worded): Worded {
	return Object.fromEntries(
		Object.entries(texts).map(([lang, words]) => {
			const word = REMINDER[lang as keyof typeof REMINDER] as string | undefined;
			if (!word) return [lang, words];
			return [lang, { ...words, title: `${word}: ${words.title}`, push: `${word}: ${words.push}` }];
		})
	);
}
