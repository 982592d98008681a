import { areas } from '$lib/areas/areas.server';
import { offered } from './offered';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { gatewaySettings } from '$lib/outbox/sms/gateway.server';
import type { Actor } from '$lib/staff/actor';
import { beginning, type Earlier } from './beginning';
import { draftById, saveDraft, type Draft, type Seen } from './drafts.server';
import { fieldsOf } from './fields';
import {
	incidentById,
	incidentByRef,
	standing,
	versionsOf,
	type Incident
} from './incidents.server';
import { templateOf } from './library/library.server';
import type { Message } from './message';
import { messageFrom } from './messageForm';
import { PICTOGRAMS } from './pictograms';
import { personsFor } from './decision';
import { nightOf } from './publication';
import type { Step } from './template';
import { asKind, type Kind } from './templates';

/** What a composer is opened on: a new incident, a step of one that goes on, or a draft. */
export interface Opened {
	kind: Kind;
	step: Step;
	ref: string | null;
	draftId: string | null;
	/** The exercise that a first message is begun in; what it goes on with says so itself. */
	exerciseId?: string | null;
}

/** Everything the composer needs to show a message and to put it into words by itself. */
export type Composition = Awaited<ReturnType<typeof composition>>;

export async function composition({ kind, step, ref, draftId, exerciseId = null }: Opened) {
	const at = now();
	const us = await kommune();
	const found = draftId ? await draftById(reader, draftId) : null;
	const draft = found?.kind === kind && found.message.step === step ? found : null;
	const incident = await incidentOf(draft, ref);
	const earlier = await earlierOf(incident, kind);
	const template = await templateOf(reader, kind);
	const message = draft?.message ?? beginning(template, step, earlier, at);
	return {
		id: draft?.id ?? draftId ?? newId(),
		kind,
		step,
		ref: incident?.ref ?? null,
		template,
		fields: fieldsOf(template),
		sign: PICTOGRAMS[template.pictogram],
		areas: offered(await areas(), [...message.areas, ...(message.excluded ?? [])]),
		appliedTo: step === 'update' || step === 'correction' ? (earlier?.message.areas ?? null) : null,
		message,
		persons: personsFor(template, message, await standing(reader, incident), at),
		sender: { kommune: us.name, dutyPhone: us.dutyPhone },
		mainLanguage: us.mainLanguage,
		messageLanguages: us.messageLanguages,
		/** whether warnings can go by SMS */
		sms: template.notifies !== 'nobody' && (await gatewaySettings(reader)) !== null,
		/** whether telephones ring at night, and when that is */
		rings: nightOf({ draft: { message }, template }),
		night: { nightFrom: us.nightFrom, nightUntil: us.nightUntil },
		incident,
		/** The exercise that it is written in; null: it is meant. */
		exerciseId: (found ?? incident ?? { exerciseId }).exerciseId,
		state: draft?.state ?? ('writing' as const),
		returnReason: draft?.returnReason ?? null,
		now: at
	};
}

function incidentOf(draft: Draft | null, ref: string | null): Promise<Incident | null> {
	if (draft?.incidentId) return incidentById(reader, draft.incidentId);
	return ref ? incidentByRef(reader, ref) : Promise.resolve(null);
}

async function earlierOf(incident: Incident | null, kind: Kind): Promise<Earlier | null> {
	const [newest] = incident ? await versionsOf(reader, incident.id) : [];
	if (!newest) return null;
	const { message, publishedAt } = newest;
	return { message, publishedAt, sameKind: newest.kind === kind };
}

const STEPS: Step[] = ['first', 'update', 'correction', 'allClear'];

/** What a composer's form said. */
interface Saved {
	kind: Kind;
	message: Message;
	incidentId: string | null;
	exerciseId: string | null;
}

/** Keeps what a composer's form says, complete or not. Answers what was kept. */
export async function saveComposed(
	actor: Actor,
	form: FormData
): Promise<(Seen & Saved) | Refusal> {
	const kind = asKind(form.get('kind'));
	const step = STEPS.find((one) => one === form.get('step'));
	if (!kind || !step) return refuse('ui_field_invalid');
	const ref = String(form.get('ref') ?? '') || null;
	const draftId = asId(form.get('draft'));
	const asked = asId(form.get('ovelse'));
	const {
		template,
		fields,
		areas,
		appliedTo,
		mainLanguage,
		messageLanguages,
		message: before,
		incident,
		...rest
	} = await composition({
		kind,
		step,
		ref,
		draftId,
		exerciseId: asked
	});
	if (step !== 'first' && !incident) return refuse('crisis_step_closed');
	const composing = {
		template,
		fields,
		step,
		areas,
		appliedTo,
		mainLanguage,
		messageLanguages,
		before,
		by: actor.name,
		now: rest.now
	};
	const message = messageFrom(form, composing);
	const incidentId = incident?.id ?? null;
	// The version that stood when the composer was opened: whoever writes has seen it.
	const baseVersion = incident ? Math.min(asVersion(form.get('base')), incident.version) : 0;
	const { id, exerciseId } = rest;
	// The page was one of an exercise, and what it would be kept in is not.
	if (asked !== null && asked !== exerciseId) return refuse('crisis_draft_moved');
	const written = { id, incidentId, baseVersion, kind, message, exerciseId };
	const seen = await saveDraft(actor, written);
	return 'refused' in seen ? seen : { ...seen, kind, message, incidentId, exerciseId };
}

function asVersion(input: unknown): number {
	return typeof input === 'string' && /^\d{1,6}$/.test(input) ? Number(input) : 0;
}

function asId(input: unknown): string | null {
	return typeof input === 'string' && /^[0-9a-f-]{36}$/.test(input) ? input : null;
}
