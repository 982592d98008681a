import { refuse } from '$lib/i18n/refusal';
import { plainMarks, smsCount } from '$lib/outbox/sms/count';
import { PUSH_MAX, TITLE_MAX } from '../lengths';
import type { Check } from './check';

/** What a locked phone shows of a title before it cuts it, in characters. */
const ON_A_LOCKED_PHONE = 80;

/** Whether it fits where it goes: the title, the notification, and the parts of an SMS. */
export const length: Check = {
	part: 'words',
	find({ words: { title, push } }) {
		const [titleLength, pushLength] = [[...title].length, [...push].length];
		const { dear } = smsCount(plainMarks(push));
		return [
			...(titleLength > ON_A_LOCKED_PHONE
				? [refuse('checks_title', { n: titleLength, max: TITLE_MAX, seen: ON_A_LOCKED_PHONE })]
				: []),
			...(pushLength > PUSH_MAX ? [refuse('checks_push', { n: pushLength, max: PUSH_MAX })] : []),
			...(dear ? [refuse('checks_sms', { character: dear })] : [])
		];
	}
};
