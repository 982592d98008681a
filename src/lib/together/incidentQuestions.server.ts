import { likely, type Candidate } from '../crisis/questions/question';
import * as questions from '../crisis/questions/questions.server';
import { incidentByRef, incidents, liveIncidentByRef } from '../crisis/incidents.server';
import { templatesOf } from '../crisis/library/library.server';
import { note } from '../crisis/log/log.server';
import { inWords } from '../crisis/template';
import { reader, type Tx } from '../database/database.server';
import { isRefused, refuse, type Refusal } from '../i18n/refusal';
import type { Opened } from '../inquiries/act.server';
import type { InquiryRow } from '../inquiries/read.server';
import * as staff from '../inquiries/staff.server';
import { inquiriesAbout, waitingAbout } from '../inquiries/together.server';
import { kommune } from '../kommune/kommune.server';
import { refreshLane } from '../public/lane.server';
import type { Actor } from '../staff/actor';
import { answerWaiting } from './answerWaiting.server';

/** How long a text is shown in a list, in code points. */
const EXCERPT = 280;

/** What people ask about an incident: its questions, and the inquiries that the actor may see. */
export async function incidentQuestions(actor: Actor, ref: string) {
	const incident = await incidentByRef(reader, ref);
	if (!incident) return null;
	const rows = await inquiriesAbout(reader, actor, ref);
	const { [ref]: waiting = 0 } = await questionsWaiting([ref]);
	return {
		ref,
		incidentId: incident.id,
		persons: await questions.personsFor(reader, incident),
		questions: await questions.questionsOf(reader, incident.id),
		inquiries: rows.map(listed),
		/** how many wait for an answer, also of those that the actor may not read */
		waiting
	};
}

/** How many questions from people wait for an answer, by the incident they are about. */
export const questionsWaiting = (refs: string[]) => waitingAbout(reader, refs);

function listed({ ref, text, state, version, receivedAt, ...row }: InquiryRow) {
	const all = [...text];
	const excerpt = all.length > EXCERPT ? `${all.slice(0, EXCERPT).join('')}…` : text;
	const { questionId, answeredNumber, sensitivity } = row;
	return {
		ref,
		text: excerpt,
		state,
		sensitivity,
		version,
		receivedAt,
		questionId,
		answeredNumber
	};
}

type Asking = Pick<InquiryRow, 'ref' | 'text' | 'incidentRef' | 'questionId'>;

/** What the screen of an inquiry says of incidents: the one it is about, or those it may be about. */
export async function incidentsFor({ ref, text, incidentRef, questionId }: Asking) {
	const all = await candidates();
	const about = incidentRef ? await incidentByRef(reader, incidentRef) : null;
	const asked = about ? await questions.questionsOf(reader, about.id) : [];
	const guesses = likely(text, all).map((one) => one.ref);
	return {
		ref,
		about: incidentRef,
		questionId,
		questions: asked.map(({ id, words }) => ({ id, words })),
		candidates: all
			.map(({ ref, title }) => ({ ref, title, likely: guesses.includes(ref) }))
			.sort((a, b) => Number(b.likely) - Number(a.likely)),
		main: (await kommune()).mainLanguage
	};
}

/** What goes on now, by what people would call it. */
async function candidates(): Promise<Candidate[]> {
	const active = (await incidents(null)).filter(({ status }) => status === 'aktiv');
	const templates = await templatesOf(reader);
	return active.map(({ ref, kind, newest }) => ({
		ref,
		title: inWords(newest.texts, newest.cap.mainLanguage).title,
		areas: newest.message.areas.map(({ name }) => name),
		search: templates[kind].search
	}));
}

/** Says which incident an inquiry is about; '' for none. */
export async function linkInquiry(
	opened: Opened,
	incidentRef: string
): Promise<InquiryRow | Refusal> {
	// What residents ask is never part of an exercise.
	if (incidentRef && !(await liveIncidentByRef(reader, incidentRef)))
		return refuse('questions_incident_unknown');
	return staff.link(opened, incidentRef || null, async (tx, { ref }, before) => {
		await noteLink(tx, opened.actor, 'unlinked', { ref, incidentRef: before.incidentRef });
		await noteLink(tx, opened.actor, 'linked', { ref, incidentRef });
	});
}

/** Says in the log of an incident which inquiry it was; never what somebody asked. */
async function noteLink(
	tx: Tx,
	actor: Actor,
	kind: 'linked' | 'unlinked',
	{ ref, incidentRef }: Pick<InquiryRow, 'ref' | 'incidentRef'>
): Promise<void> {
	const incident = incidentRef ? await incidentByRef(tx, incidentRef) : null;
	if (incident) await note(tx, { matterId: incident.id, actor, kind, details: { who: ref } });
}

/** Ties an inquiry to a question, '' for none; when it is answered already, the sender hears at once. */
export async function tieInquiry(
	opened: Opened,
	questionId: string
): Promise<InquiryRow | Refusal> {
	const about = questionId ? await question(questionId) : null;
	if (about && !(await liveIncidentByRef(reader, about.incidentRef)))
		return refuse('questions_incident_unknown');
	const tied = await staff.tie(opened, about);
	if (!isRefused(tied)) await answerWaiting();
	return tied;
}

async function question(id: string) {
	const found = await questions.questionById(reader, id);
	const [first] = Object.values(found?.words ?? {});
	const incidentRef = found ? await questions.refOf(reader, found) : '';
	return { id, text: first?.question ?? '', incidentRef };
}

/** Shows residents an answer, and gives it to everybody who asked. */
export async function publishAnswer(
	...of: Parameters<typeof questions.publishAnswer>
): Promise<Refusal | void> {
	const published = await questions.publishAnswer(...of);
	if (isRefused(published)) return published;
	await refreshLane();
	await answerWaiting();
}

/** Takes an answer off the page again. */
export async function withdrawAnswer(
	...of: Parameters<typeof questions.withdrawAnswer>
): Promise<Refusal | void> {
	const withdrawn = await questions.withdrawAnswer(...of);
	if (isRefused(withdrawn)) return withdrawn;
	await refreshLane();
}
