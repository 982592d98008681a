import { refuse } from '$lib/i18n/refusal';
import { kindsIn } from '$lib/privacy/warning';
import type { Check } from './check';

/** What looks like somebody's: a number, or a word about somebody's life. Each kind is told once. */
export const personal: Check = {
	part: 'words',
	find: ({ own, sender }) =>
		kindsIn(own, [sender.dutyPhone]).map((kind) => refuse('checks_personal', { kind }))
};
