import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { adviceOn } from './checks';
import { notifyAt } from './clock';
import { preview } from './compose';
import { AUTHORITY_KEYS } from './authorities';
import { decisionRefusal, personsFor } from './decision';
import { draftById, type Draft } from './drafts.server';
import { FIELDS, fieldsOf } from './fields';
import { incidentById, standing, versionsOf, type Incident } from './incidents.server';
import { templateOf } from './library/library.server';
import { mayApprove, MOVES, type Move } from './lifecycle';
import { namesOf } from './people.server';
import { mayDo } from './permission';
import { nightOf } from './publication';
import { publishable } from './publishable';
import type { Composed, Lang } from './template';
import { worded } from './translations';

/** A draft as a person looks at it before it goes out, with what that person may do; null: no such. */
export async function draftView(actor: Actor, id: string) {
	const draft = await draftById(reader, id);
	if (!draft) return null;
	const { kind, message, state } = draft;
	const us = await kommune();
	const template = await templateOf(reader, kind);
	const composing = {
		template,
		message,
		sender: { kommune: us.name, dutyPhone: us.dutyPhone },
		fields: FIELDS,
		now: now()
	};
	const texts = publishable(composing);
	const shown = isRefused(texts) ? drafted(composing) : texts;
	const main = us.mainLanguage;
	const incident = draft.incidentId ? await incidentById(reader, draft.incidentId) : null;
	const names = await namesOf(reader, [draft.authorId, draft.submittedBy, draft.returnedBy]);
	const may = (task: 'publish crisis message' | 'approve crisis message') =>
		mayDo(actor, task, kind, message);
	const writes = may('publish crisis message');
	const approves = may('approve crisis message') && mayApprove(draft, actor.id);
	const stands = await standing(reader, incident);
	const persons = personsFor(template, message, stands, composing.now);
	const asking = [template, ...(stands ? [stands] : [])].filter(({ approval }) => approval === 2);
	const authorities = AUTHORITY_KEYS.filter((one) =>
		asking.every(({ decidedBy }) => decidedBy?.includes(one))
	);
	const can = (move: Move) => MOVES[state][move] !== undefined;
	return {
		id,
		hash: draft.contentHash,
		kind,
		step: message.step,
		state,
		template,
		fields: fieldsOf(template),
		ref: incident?.ref ?? null,
		texts: worded(shown, message, composing.sender, us.messageLanguages, draft.exercise),
		advice: adviceOn(shown[main], main, message, composing),
		refusal: isRefused(texts) ? (texts as Refusal) : null,
		persons,
		decision: message.decision && {
			...message.decision,
			refusal: decisionRefusal(message.decision, template, composing.now)
		},
		fallen: message.decision ? null : draft.fallenDecision,
		authorities: asking.length && can('decide') && writes ? authorities : [],
		overtakenBy: await overtaking(draft, incident),
		/** Where those are who are told; none: everywhere. */
		places: template.notifies === 'areas' ? message.areas.map(({ phrases }) => phrases) : [],
		withoutSms: message.withoutSms ?? false,
		/** when telephones would ring; null: never */
		ringsAt:
			template.notifies === 'nobody'
				? null
				: notifyAt(composing.now, nightOf({ draft, template }), us),
		author: names[draft.authorId] ?? '',
		submitter: names[draft.submittedBy ?? ''] ?? '',
		editedAt: draft.editedAt,
		returned: draft.returnReason && {
			name: names[draft.returnedBy ?? ''] ?? '',
			reason: draft.returnReason
		},
		may: {
			edit: writes && can('edit'),
			publish: writes && persons === 1 && can('publish'),
			submit: writes && persons === 2 && can('submit'),
			approve: approves && can('approve'),
			takeBack: writes && can('takeBack'),
			discard: writes && can('discard')
		},
		main: us.mainLanguage,
		kommune: us.name,
		now: composing.now
	};
}

/** What somebody else published while the draft was written: its texts, when, and by whom. */
async function overtaking(draft: Draft, incident: Incident | null) {
	const open = !['published', 'discarded'].includes(draft.state);
	if (!open || !incident || incident.version === draft.baseVersion) return null;
	const [newest] = await versionsOf(reader, incident.id);
	if (!newest) return null;
	const names = await namesOf(reader, [newest.publishedBy]);
	const { version, texts, publishedAt, publishedBy } = newest;
	return { version, texts, publishedAt, by: names[publishedBy] ?? '' };
}

function drafted(composing: Parameters<typeof preview>[0]): Record<Lang, Composed> {
	return {
		nb: preview(composing, 'nb'),
		nn: preview(composing, 'nn'),
		en: preview(composing, 'en')
	};
}
