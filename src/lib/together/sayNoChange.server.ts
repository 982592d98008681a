import { unchanged } from '../crisis/beginning';
import { publishedDraft, saveDraft } from '../crisis/drafts.server';
import { incidentByRef, versionsOf, type Incident, type Version } from '../crisis/incidents.server';
import { library } from '../crisis/library/library.server';
import { publishedWith } from '../crisis/library/snapshot';
import { now } from '../database/clock.server';
import { reader } from '../database/database.server';
import { isRefused, refuse, type Refusal } from '../i18n/refusal';
import type { Actor } from '../staff/actor';
import { wholeNumber } from '../ui/forms';
import { publishDraft, type Published } from './publishIncident.server';

export interface Tap {
	/** One id for one tap: it is the draft's as well as the key of the intent. */
	id: string;
	/** The version that the person was looking at. */
	baseVersion: number;
	/** The promise that stood on the button. */
	nextUpdateAt: number;
}

/** No template promises further ahead than a fortnight. */
const FURTHEST = 15 * 24 * 3_600_000;
const isPromise = (at: number) => Number.isSafeInteger(at) && at < now() + FURTHEST;

/** The tap that a form says. @param id of the tap */
export function tapFrom(form: FormData, id: string): Tap {
	return {
		id,
		baseVersion: wholeNumber(form, 'base'),
		nextUpdateAt: wholeNumber(form, 'nextUpdateAt')
	};
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
	if (!last || !isPromise(nextUpdateAt)) return refuse('ui_field_invalid');
	if (!(await isSaidAgain(incident, last))) return refuse('crisis_no_change_moved');
	const message = unchanged(last.message, nextUpdateAt);
	const { id: incidentId, exerciseId } = incident;
	const draft = { id, incidentId, baseVersion, kind: last.kind, message, exerciseId };
	const seen = await saveDraft(actor, draft);
	return isRefused(seen) ? seen : publishDraft(actor, seen, id);
}

/**
 * Whether the tap says again what two persons have said yes to: a template that somebody has changed
 * since would put words in it that nobody but the one who taps has seen.
 */
async function isSaidAgain({ id, kind }: Incident, last: Version): Promise<boolean> {
	const { template, hash } = (await library(reader))[kind];
	if (template.approval === 1 && publishedWith(last).approval === 1) return true;
	const draft = await publishedDraft(reader, id, last.version);
	return (draft?.templateHash ?? hash) === hash;
}
