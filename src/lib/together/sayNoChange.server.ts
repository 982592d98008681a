import { unchanged } from '../crisis/beginning';
import { saveDraft } from '../crisis/drafts.server';
import { incidentByRef, versionsOf } from '../crisis/incidents.server';
import { reader } from '../database/database.server';
import { isRefused, refuse, type Refusal } from '../i18n/refusal';
import type { Actor } from '../staff/actor';
import { publishDraft, type Published } from './publishIncident.server';

interface Tap {
	/** One id for one tap: it is the draft's as well as the key of the intent. */
	id: string;
	/** The version that the person was looking at. */
	baseVersion: number;
	/** The promise that stood on the button. */
	nextUpdateAt: number;
}

/** Publishes «ingen endring» for an incident in one tap: what was approved is said again. */
export async function sayNoChange(
	actor: Actor,
	ref: string,
	{ id, baseVersion, nextUpdateAt }: Tap
): Promise<Published | Refusal> {
	const incident = await incidentByRef(reader, ref);
	if (!incident || !/^[0-9a-f-]{36}$/.test(id)) return refuse('ui_field_invalid');
	const versions = await versionsOf(reader, incident.id);
	const last = versions.find(({ version }) => version === baseVersion);
	if (!last || !Number.isSafeInteger(nextUpdateAt)) return refuse('ui_field_invalid');
	const message = unchanged(last.message, nextUpdateAt);
	const { id: incidentId, exerciseId } = incident;
	const draft = { id, incidentId, baseVersion, kind: last.kind, message, exerciseId };
	const seen = await saveDraft(actor, draft);
	return isRefused(seen) ? seen : publishDraft(actor, seen, id);
}
