import { refuse } from '$lib/i18n/refusal';
import { kindsIn } from '$lib/privacy/warning';
import type { Advice, Words } from './check';

/** What looks like somebody's in a text for everybody: each kind once. @param own the kommune's own telephones */
export function personal({ title, lead, body }: Words, own: readonly string[]): Advice[] {
	return kindsIn([title, lead, body], own).map((kind) => refuse('privacy_advice', { kind }));
}
