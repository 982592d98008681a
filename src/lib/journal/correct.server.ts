import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { corrected, type Rettelse } from './correction';
import { versjoner } from './read.server';
import { addVersion } from './register.server';

/**
 * Corrects a journalpost: a new version with a reason; the one before stays as it was.
 * @param rettelse `versjon` is the version that was on the screen
 * @returns the version that is now in force, or why not
 */
export function correct(
	actor: Actor,
	referanse: string,
	rettelse: Rettelse
): Promise<number | Refusal> {
	return write(async (tx) => {
		const [current] = await versjoner(tx, actor, referanse);
		if (!current) return refuse('journal_not_found');
		const next = corrected(current, rettelse, { at: now(), by: actor.name });
		if (isRefused(next)) return next;
		await addVersion(tx, next);
		await record(tx, {
			actor,
			action: 'journal.correct',
			subject: referanse,
			details: { versjon: next.versjon }
		});
		return next.versjon;
	});
}
