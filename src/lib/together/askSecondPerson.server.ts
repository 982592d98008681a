import type { Seen } from '../crisis/drafts.server';
import { submitDraft } from '../crisis/handDraft.server';
import type { Refusal } from '../i18n/refusal';
import type { Actor } from '../staff/actor';
import { watchDuty } from './dutyWatch.server';

/** Sends a draft to the second person, who is called at once and not when somebody looks next. */
export async function askSecondPerson(actor: Actor, seen: Seen): Promise<void | Refusal> {
	const refusal = await submitDraft(actor, seen);
	if (!refusal) await watchDuty();
	return refusal;
}
