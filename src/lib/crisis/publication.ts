import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { VersionAudience } from './audience';
import { breakGlassRefusal, reasonRefusal, waitOf, type Case } from './breakGlass/breakGlass';
import { capIdentifier } from './cap';
import type { CapSender } from './capDocument';
import { isDecided } from './decision';
import type { Draft } from './drafts.server';
import { FIELDS } from './fields';
import type { Incident, Version } from './incidents.server';
import { snapshotOf, type Snapshot } from './library/snapshot';
import { mayApprove, stepped } from './lifecycle';
import type { Message, Sender } from './message';
import type { IncidentStatus } from './published';
import { publishable } from './publishable';
import { approvals } from './steps';
import type { Template, Worded } from './template';
import { worded } from './translations';

/** Everything that a publication is decided on. */
export interface Before {
	draft: Draft;
	/** Whom it is for; null: nobody is notified. */
	audience: VersionAudience | null;
	/** The incident as it stands; null: the draft begins one. */
	incident: Incident | null;
	/** What the draft is written with, as it is in force. */
	template: Template;
	/** What the incident's newest version was published with; null: the draft begins one. */
	stands: Snapshot | null;
	sender: Sender;
	cap: CapSender;
	/** Which languages it goes out in, BCP 47. */
	languages: readonly string[];
	now: number;
	/** What whoever publishes without a second person says and may; left out: does not ask to. */
	alone?: Alone;
}

/** Somebody who asks to publish alone what takes two. */
export interface Alone extends Pick<Case, 'publishes' | 'leads' | 'onDuty'> {
	reason: string;
}

/** By whose hands a message goes out: one is enough; a second person; an authority; one for two. */
export type Way = 'one' | 'second' | 'decision' | 'breakGlass';

/** What may be published: the words, what becomes of the incident, and by whose hands. */
export interface Ready extends Before {
	texts: Worded;
	status: IncidentStatus;
	way: Way;
	/** How long a second person had to answer, in milliseconds. */
	wait: number;
}

/** Decides whether a draft may go out now, by the hand of `actorId`; the first reason why not. */
export function readyToPublish(before: Before, actorId: string): Ready | Refusal {
	const { draft, incident, sender, now, template, stands } = before;
	if (incident && incident.exerciseId !== draft.exerciseId) return refuse('crisis_draft_moved');
	const wait = waitOf(stands ? [template, stands] : [template]);
	const way = wayOf(before, wait, actorId);
	if (isRefused(way)) return way;
	if ((incident?.version ?? 0) !== draft.baseVersion) return refuse('crisis_version_moved');
	const status = stepped(incident?.status ?? 'none', draft.message);
	if (isRefused(status)) return status;
	const texts = publishable({
		template,
		message: draft.message,
		sender,
		fields: FIELDS,
		now
	});
	if (isRefused(texts)) return texts;
	const said = worded(texts, draft.message, sender, before.languages, draft.exercise);
	return { ...before, texts: said, status, way, wait };
}

/** By whose hands it may go out: what takes two is decided, approved, or nobody has answered. */
function wayOf(before: Before, wait: number, actorId: string): Way | Refusal {
	const { draft, template, stands, now, alone } = before;
	if (approvals(template, draft.message, stands) === 1) return 'one';
	if (isDecided(draft.message, stands ? [template, stands] : [template], now)) return 'decision';
	if (alone) {
		const { submittedAt } = draft;
		const refusal =
			breakGlassRefusal({ ...alone, submittedAt, wait, now }) ?? reasonRefusal(alone.reason);
		return refusal ?? 'breakGlass';
	}
	return mayApprove(draft, actorId) ? 'second' : refuse('crisis_second_person');
}

/** The new version, and the incident after it. */
export function publication(
	{ draft, audience, alone, way, incident, template, cap, now, texts, status }: Ready,
	by: { actorId: string; ref: string; incidentId: string; versionId: string }
): { after: Incident; version: Version } {
	const { kind, message, contentHash, authorId, exercise, exerciseId } = draft;
	const number = draft.baseVersion + 1;
	const after: Incident = {
		id: by.incidentId,
		ref: by.ref,
		kind,
		status,
		version: number,
		publishedAt: incident?.publishedAt ?? now,
		updatedAt: now,
		nextUpdateAt: status === 'aktiv' ? message.nextUpdateAt : null,
		expiresAt: message.expiresAt,
		exercise,
		exerciseId
	};
	const version: Version = {
		id: by.versionId,
		incidentId: by.incidentId,
		version: number,
		kind,
		message,
		texts,
		contentHash,
		capIdentifier: capIdentifier(cap.municipality, by.incidentId, number),
		cap,
		template: snapshotOf(template),
		publishedAt: now,
		authorId,
		publishedBy: by.actorId,
		exercise,
		audience,
		aloneBecause: way === 'breakGlass' ? (alone?.reason ?? '') : null
	};
	return { after, version };
}

/** When people may be notified at night of a message that has just been published. */
export function nightOf({
	draft,
	template
}: {
	draft: { message: Pick<Message, 'step'> };
	template: Pick<Template, 'severity' | 'night'>;
}): 'now' | 'morning' {
	const { severity, night } = template;
	return draft.message.step === 'allClear' && severity === 'hverdag' ? 'morning' : night;
}
