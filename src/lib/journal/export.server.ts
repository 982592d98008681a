import { record } from '$lib/audit/audit.server';
import { reader, write } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { arkivmelding } from './arkivmelding';
import { journalpostFor, saksmappeFor } from './read.server';

/**
 * The newest version of a journalpost as `arkivmelding.xml`, or null when there is none that the
 * actor may see together with its saksmappe, which the message describes too. That it left the house stands in the audit log.
 */
export async function exportJournalpost(actor: Actor, referanse: string): Promise<string | null> {
	const post = await journalpostFor(reader, actor, referanse);
	const saksmappe = post && (await saksmappeFor(reader, actor, post.mappeID));
	if (!saksmappe) return null;
	await note(actor, referanse);
	return arkivmelding(saksmappe, post);
}

/** A saksmappe as `arkivmelding.xml`, without its journalposter, or null. */
export async function exportSaksmappe(actor: Actor, mappeID: string): Promise<string | null> {
	const saksmappe = await saksmappeFor(reader, actor, mappeID);
	if (!saksmappe) return null;
	await note(actor, mappeID);
	return arkivmelding(saksmappe, null);
}

function note(actor: Actor, subject: string): Promise<void> {
	return write((tx) => record(tx, { actor, action: 'journal.export', subject }));
}
