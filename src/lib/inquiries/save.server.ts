import { eq } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { setClocksBack } from './clocks/back.server';
import { runClocks } from './clocks/run.server';
import type { Decision, Inquiry } from './inquiry';
import type { InquiryRow } from './read.server';
import { followOutside } from './outside/follow.server';
import { learn } from './routing/lesson.server';
import { noteTaken } from './stop/taken.server';
import { inquiry, inquiryEvent } from './tables.server';

/** Who did something; without an id somebody of a unit that works outside Varde. Null: the sender, or Varde. */
export type By = { id: string | null; name: string } | null;

/**
 * Writes down a decision: the inquiry as it is now, the event, and a word to the open screens of
 * those who could see it before and of those who can see it now.
 * @param by the colleague, or null when it was the sender
 * @param step the same for all that one press of a button does
 */
export async function save(
	tx: Tx,
	before: InquiryRow,
	{ changes, event }: Decision,
	by: By,
	step: string = newId()
): Promise<InquiryRow> {
	const version = before.version + 1;
	const at = now();
	const after = { ...before, ...changes, version };
	await tx
		.update(inquiry)
		.set({ ...changes, version })
		.where(eq(inquiry.id, before.id));
	await tx.insert(inquiryEvent).values({
		inquiryId: before.id,
		...event,
		at,
		userId: by?.id,
		userName: by?.name,
		version,
		step,
		before: asItWas(before, changes)
	});
	if (event.kind === 'undone') await setClocksBack(tx, event.details.event);
	else await runClocks(tx, before, after, event, at);
	const colleague = by?.id ? { id: by.id } : null;
	await learn(tx, after, event, colleague);
	await noteTaken(tx, before.id, event, colleague);
	const added = event.kind === 'followUp' ? event.text : undefined;
	await followOutside(tx, after, { undoable: colleague !== null, added });
	await tell(tx, after);
	if (after.unitId !== before.unitId || after.sensitivity !== before.sensitivity)
		await tell(tx, before);
	return after;
}

/** What the fields that a decision changes were before it. */
function asItWas(before: InquiryRow, changes: Partial<Inquiry>): Partial<Inquiry> {
	const fields = Object.keys(changes) as (keyof Inquiry)[];
	return Object.fromEntries(fields.map((field) => [field, before[field]]));
}

/** Tells open screens that something happened to an inquiry. */
export function tell(
	tx: Tx,
	{ ref, unitId, sensitivity }: Pick<InquiryRow, 'ref' | 'unitId' | 'sensitivity'>
) {
	return announce(tx, { topic: 'inquiry', subject: ref, unitId, sensitivity });
}
