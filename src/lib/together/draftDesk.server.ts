import { waitingView } from '../crisis/breakGlass/waiting.server';
import { draftView } from '../crisis/draftView.server';
import { draftById } from '../crisis/drafts.server';
import { frameOf } from '../crisis/exercise/shown.server';
import { reader } from '../database/database.server';
import type { Actor } from '../staff/actor';
import { reachOf } from './reach.server';
import { smsEstimate } from './smsEstimate.server';
import { unreached } from './unreached.server';

/** A draft as whoever is to send it sees it: what it says, whom it reaches, at what price; null: none such. */
export async function draftDesk(actor: Actor, id: string) {
	const view = await draftView(actor, id);
	const draft = await draftById(reader, id);
	if (!view || !draft) return null;
	return {
		view,
		exercise: await frameOf(draft.exerciseId),
		waiting: await waitingView(actor, draft),
		reach: await reachOf(reader, draft),
		sms: await smsEstimate(reader, draft),
		unset: await unreached(reader, actor, draft)
	};
}
