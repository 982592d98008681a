import { smsCount } from '$lib/outbox/sms/count';
import { lengthOf, OUTPUTS, type Limit, type Output, type OutputKey } from './index';

/** How long a text is beside what its channel has room for. */
export interface Measured {
	length: number;
	limit: Limit;
	/** How many SMS; null where it is none. */
	parts: number | null;
}

/** A text measured in its channel's own unit; null where there is room for anything. */
export function measured(key: OutputKey, text: string): Measured | null {
	const { limit }: Output = OUTPUTS[key];
	if (!limit) return null;
	const parts = limit.unit === 'gsm' ? smsCount(text).parts : null;
	return { length: lengthOf(text, limit.unit), limit, parts };
}
