import type { Reader } from '$lib/database/database.server';
import { draftById } from '../drafts.server';
import { incidentById, incidentByRef, versionsOf, type Incident } from '../incidents.server';
import { inWords } from '../template';
import { TEMPLATES } from '../templates';
import type { Locale } from '$lib/i18n/locale';

/** Something that has a log: an incident, or the draft of one that nobody has published yet. */
export interface Matter {
	id: string;
	/** How its pages are addressed: the reference, or the draft's id. */
	address: string;
	title: string;
	incident: Incident | null;
	/** Nothing in it was meant. */
	exercise: boolean;
}

/** The matter that an address names: 'K-2026-0007' or the id of a first message's draft. */
export async function matterAt(
	db: Reader,
	address: string,
	locale: Locale
): Promise<Matter | null> {
	const draft = await draftById(db, address);
	const incident = draft?.incidentId
		? await incidentById(db, draft.incidentId)
		: await incidentByRef(db, address);
	if (!incident)
		return (
			draft && {
				id: draft.id,
				address,
				title: TEMPLATES[draft.kind].name[locale],
				incident,
				exercise: draft.exercise
			}
		);
	const [newest] = await versionsOf(db, incident.id);
	const title = newest ? inWords(newest.texts, newest.cap.mainLanguage).title : incident.ref;
	return { id: incident.id, address: incident.ref, title, incident, exercise: incident.exercise };
}
