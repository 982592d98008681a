import type { Entries } from '$lib/crisis/offline/outbox';

/** What a form says, without files. */
export function entriesOf(form: HTMLFormElement): Entries {
	return [...new FormData(form)].filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string'
	);
}
