import { inWords } from './template';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Locale } from '$lib/i18n/locale';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { preview } from './compose';
import { promiseKept } from './beginning';
import { openDrafts } from './drafts.server';
import { askedNow } from './ending/ending';
import { labelled } from './exercise/mark';
import { FIELDS } from './fields';
import { incidentById, incidents } from './incidents.server';
import { library, templatesOf } from './library/library.server';
import { publishedWith } from './library/snapshot';
import { namesOf } from './people.server';
import { PICTOGRAMS } from './pictograms';
import { KINDS } from './templates';

/** The kinds that a colleague may publish and the kommune has not switched off, with their names. */
export async function kindsFor(actor: Actor, locale: Locale) {
	const all = await library(reader);
	return KINDS.filter(
		(kind) => !all[kind].off && may(actor, 'publish crisis message', { kind })
	).map((kind) => {
		const { name, pictogram, approval, severity, search, trigger } = all[kind].template;
		const words = `${Object.values(name).join(' ')} ${search}`.toLocaleLowerCase('nb');
		return {
			kind,
			name: name[locale],
			sign: PICTOGRAMS[pictogram],
			persons: approval,
			severity,
			/** when it is told unasked; null: always */
			when: trigger.mode === 'proactive' ? null : trigger.threshold[locale],
			words
		};
	});
}

/**
 * What lies on the desk of whoever is on duty: what goes on, what ended lately, what is not sent.
 * @param exerciseId the desk of an exercise; null: what is meant
 */
export async function desk(exerciseId: string | null = null) {
	const [all, drafts, at] = [await incidents(exerciseId), await drafting(exerciseId), now()];
	const templates = await templatesOf(reader);
	const cards = all.map((one) => {
		const { kind, status, nextUpdateAt, newest } = one;
		const card = cardOf(one);
		return {
			...card,
			promiseAt: promiseKept(templates[kind], nextUpdateAt, at),
			/** of the intent to say that it still applies */
			key: newId(),
			asks: askedNow(newest, { status, severity: card.severity, now: at })
		};
	});
	const ended = cards.filter(({ status }) => status === 'avsluttet');
	return {
		active: cards.filter(({ status }) => status === 'aktiv'),
		ended: ended.sort((a, b) => b.updatedAt - a.updatedAt).slice(0, 5),
		drafts,
		now: at
	};
}

/** What goes on now, for every colleague: what residents read of it, and until when. */
export async function goingOn() {
	const all = await incidents(null);
	return all.filter(({ status }) => status === 'aktiv').map(cardOf);
}

function cardOf(incident: Awaited<ReturnType<typeof incidents>>[number]) {
	const { ref, status, version, updatedAt, nextUpdateAt, newest } = incident;
	const { pictogram, severity } = publishedWith(newest);
	const title = inWords(newest.texts, newest.cap.mainLanguage).title;
	return {
		ref,
		title,
		sign: PICTOGRAMS[pictogram],
		status,
		severity,
		version,
		updatedAt,
		nextUpdateAt
	};
}

async function drafting(exerciseId: string | null) {
	const drafts = await openDrafts(exerciseId);
	const [us, templates] = await Promise.all([kommune(), templatesOf(reader)]);
	const names = await namesOf(
		reader,
		drafts.map(({ editedBy }) => editedBy)
	);
	const sender = { kommune: us.name, dutyPhone: us.dutyPhone };
	const titled = (title: string) =>
		exerciseId === null ? title : labelled(title, us.mainLanguage);
	return Promise.all(
		drafts.map(async ({ id, kind, message, state, editedBy, editedAt, incidentId }) => ({
			id,
			exerciseId,
			title: titled(
				preview(
					{ template: templates[kind], message, sender, fields: FIELDS, now: now() },
					us.mainLanguage
				).title
			),
			sign: PICTOGRAMS[templates[kind].pictogram],
			state,
			step: message.step,
			ref: incidentId && ((await incidentById(reader, incidentId))?.ref ?? null),
			by: names[editedBy] ?? '',
			editedAt
		}))
	);
}
