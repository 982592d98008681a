import { eq } from 'drizzle-orm';
import { wholeAreas } from '$lib/areas/areas.server';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { saveDraft } from '../drafts.server';
import { templateOf } from '../library/library.server';
import { kindOf, madeFrom, standing } from './desk.server';
import { infoFor } from './hazard';
import { prefilled } from './prefilled';
import { warning, warningDraft } from './tables.server';

/** Takes a warning off the desk for everybody, or puts it back. An update of it is shown again. */
export function hideWarning(actor: Actor, id: string, hide: boolean): Promise<Refusal | void> {
	return write(async (tx): Promise<Refusal | void> => {
		const set = hide ? { hiddenAt: now(), hiddenBy: actor.id } : { hiddenAt: null, hiddenBy: null };
		const [one] = await tx
			.update(warning)
			.set(set)
			.where(eq(warning.id, id))
			.returning({ identifier: warning.identifier });
		if (!one) return refuse('warnings_gone');
		const details = { warning: one.identifier ?? '' };
		const action = hide ? 'warnings.hide' : 'warnings.show';
		await record(tx, { actor, action, subject: id, details });
		await announce(tx, { topic: 'incident', subject: id });
	});
}

/**
 * Begins a draft from a warning: what the warning says is filled in, and nobody has confirmed any of it.
 * @returns where the composer opens on it; the draft that is there, when somebody has begun already
 */
export async function draftFromWarning(actor: Actor, id: string): Promise<string | Refusal> {
	const [row] = (await standing(reader)).filter((one) => one.id === id);
	const info = row?.alert && infoFor(row.alert, 'nb');
	const kind = row?.alert && kindOf(row.alert);
	if (!row?.alert || !info || !kind) return refuse('warnings_gone');
	const made = await madeFrom(reader, row);
	if (made?.ref) return `/intern/krise/${made.ref}`;
	if (made?.draftId) return `/intern/krise/utkast/${made.draftId}`;
	const source = `${info.senderName || row.feed.name}, varsel ${row.alert.identifier}`;
	const message = prefilled(
		{ alert: row.alert, info, source },
		{
			template: await templateOf(reader, kind),
			places: await wholeAreas(reader),
			now: now()
		}
	);
	const draftId = newId();
	const written = { id: draftId, incidentId: null, baseVersion: 0, kind, message };
	// First, so that a draft of a warning is never taken for another.
	await write((tx) =>
		tx.insert(warningDraft).values({ draftId, warningId: row.id, begunAt: now() })
	);
	const saved = await saveDraft(actor, written);
	if (isRefused(saved)) return saved;
	return `/intern/krise/ny/${kind}?utkast=${draftId}`;
}
