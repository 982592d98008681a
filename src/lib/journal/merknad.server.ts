import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import type { Merknad } from './journalpost';
import { journalpostFor } from './read.server';
import { merknad } from './tables.server';

/** Adds a note to a journalpost that the actor may see. A note is never changed: a new one says better. */
export function addMerknad(
	actor: Actor,
	referanse: string,
	said: Pick<Merknad, 'merknadstekst' | 'merknadstype'>
): Promise<Refusal | null> {
	return write(async (tx) => {
		const post = await journalpostFor(tx, actor, referanse);
		if (!post) return refuse('journal_not_found');
		if (!said.merknadstekst) return refuse('journal_note_missing');
		await addNote(tx, actor, referanse, said);
		const { unitId, sensitivity } = post;
		await announce(tx, { topic: 'journal', subject: referanse, unitId, sensitivity });
		return null;
	});
}

/** The same as part of something else that was decided about the journalpost. */
export async function addNote(
	tx: Tx,
	actor: Pick<Actor, 'id' | 'name'>,
	referanse: string,
	said: Pick<Merknad, 'merknadstekst' | 'merknadstype'>
): Promise<void> {
	await tx.insert(merknad).values({
		...{ ...said, id: newId(), referanse },
		...{ merknadsdato: now(), merknadRegistrertAv: actor.name }
	});
	const details = { merknadstype: said.merknadstype };
	await record(tx, { actor, action: 'journal.note', subject: referanse, details });
}
