import { refuse } from '$lib/i18n/refusal';
import { searchesFor, type Person } from '$lib/inquiries/person/fate';
import { PERSON_FORM } from '$lib/inquiries/person/form';
import { headline } from '$lib/inquiries/queue';
import type { Actor } from '$lib/staff/actor';
import { personData } from '$lib/together/personData.server';
import { markOf } from '$lib/together/personTraces.server';
import { parse } from '$lib/ui/forms';

/** Whom a sent form is about; names and numbers of people never stand in an address. */
export function personIn(sent: FormData) {
	const form = parse(PERSON_FORM, sent);
	if ('errors' in form) return { refusal: refuse('person_too_little') };
	const { ref, before, ...person } = form.value;
	if (!searchesFor(person).length) return { refusal: refuse('person_too_little'), person };
	return { refusal: null, person, ref, before };
}

/** What the page shows of what was found. */
export async function shown(actor: Actor, person: Person, before?: number) {
	const { found, older, traces } = await personData(actor, person, before);
	const inquiries = found.map(({ row, sender, fate, restricted }) => ({
		...{ ref: row.ref, headline: headline(row.text), receivedAt: row.receivedAt },
		...{ sender, fate, restricted }
	}));
	const beside = traces.map(({ place, ref, at, fate, ...one }) => ({
		...{ mark: markOf({ place, ...one }), place, ref, at, fate }
	}));
	return { inquiries, older, traces: beside };
}
