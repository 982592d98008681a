import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { VersionAudience } from './audience';
import { capIdentifier } from './cap';
import type { CapSender } from './capDocument';
import type { Draft } from './drafts.server';
import { FIELDS } from './fields';
import type { Incident, Version } from './incidents.server';
import { snapshotOf, type Snapshot } from './library/snapshot';
import { mayApprove, stepped } from './lifecycle';
import type { Sender } from './message';
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
}

/** What may be published: the words, what becomes of the incident, and how many persons it takes. */
export interface Ready extends Before {
	texts: Worded;
	status: IncidentStatus;
	persons: 1 | 2;
}

/** Decides whether a draft may go out now, by the hand of `actorId`; the first reason why not. */
export function readyToPublish(before: Before, actorId: string): Ready | Refusal {
	const { draft, incident, sender, now, template, stands } = before;
	const persons = approvals(template, draft.message, stands);
	if (incident && incident.exerciseId !== draft.exerciseId) return refuse('crisis_draft_moved');
	if (persons === 2 && !mayApprove(draft, actorId)) return refuse('crisis_second_person');
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
	return isRefused(texts)
		? texts
		: { ...before, texts: worded(texts, draft.message, sender, before.languages), status, persons };
}

/** The new version, and the incident after it. */
export function publication(
	{ draft, audience, incident, template, cap, now, texts, status }: Ready,
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
		aloneBecause: null
	};
	return { after, version };
}

/** When people may be notified at night of a message that has just been published. */
export function nightOf({
	draft,
	template
}: Pick<Before, 'draft' | 'template'>): 'now' | 'morning' {
	const { severity, night } = template;
	return draft.message.step === 'allClear' && severity === 'hverdag' ? 'morning' : night;
}
