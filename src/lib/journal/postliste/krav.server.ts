import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import type { Reader } from '$lib/database/database.server';
import { isReferanse } from './filter';
import { MOST_CHOSEN, type Krav } from './innsynskrav';
import { dagens } from './read.server';
import { postHer, postlistested } from './sted.server';

/** What an address or a form asks to read: `post`, as often as one likes, or `dag`. What is not there is left out. */
export async function kravFra(db: Reader, named: URLSearchParams | FormData): Promise<Krav> {
	const dag = text(named.get('dag'), 10);
	if (isCivilDate(dag))
		return { dag, poster: (await postlistested(db)).her ? await dagens(db, dag) : [] };
	const chosen = [...new Set(named.getAll('post').map((one) => text(one, 20)))]
		.filter(isReferanse)
		.slice(0, MOST_CHOSEN);
	const found = await Promise.all(chosen.map((referanse) => postHer(db, referanse)));
	return { dag: null, poster: found.filter((post) => post !== null) };
}

const field = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);

/** What whoever asks may add. The trap is a field that no person sees. */
export const INNSYN = v.object({
	text: field(3_000),
	name: field(200),
	email: v.pipe(
		field(255),
		v.check(
			(input) =>
				input === '' ||
				(input.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(input)),
			'inquiries_email_wrong'
		)
	),
	website: v.pipe(v.optional(v.string(), ''), v.maxLength(0, 'inquiries_trap_filled'))
});
