import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { roundUp } from '../crisis/clock';
import { saveDraft } from '../crisis/drafts.server';
import { submitDraft } from '../crisis/handDraft.server';
import { incidentByRef } from '../crisis/incidents.server';
import { entriesOf } from '../crisis/log/log.server';
import { detailsOf } from '../crisis/log/says';
import { questionsOf, saveQuestion } from '../crisis/questions/questions.server';
import { incidentAnswer } from '../crisis/questions/tables.server';
import type { Kind } from '../crisis/templates';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { mergeInto } from '../inquiries/merging/merge.server';
import { eventsOf, inquiryByRef } from '../inquiries/read.server';
import { receive } from '../inquiries/receive.server';
import { answer } from '../inquiries/replies/answer.server';
import { inquiry } from '../inquiries/tables.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { letter } from '../outbox/tables.server';
import { laneEntry } from '../public/lane.server';
import type { Actor } from '../staff/actor';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { answerWaiting } from './answerWaiting.server';
import {
	incidentQuestions,
	linkInquiry,
	publishAnswer,
	questionsWaiting,
	tieInquiry,
	withdrawAnswer
} from './incidentQuestions.server';
import { publishDraft } from './publishIncident.server';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	})
);

const as = (mailbox: string, ...grants: Actor['grants']): Actor => ({
	...actor(),
	id: demoUser(mailbox),
	grants
});
const vakt = as('vakt', granted('dutyOfficer'));
const leder = as('leder', granted('crisisLeader'));
const desk = as('saksbehandler', granted('router'), granted('caseworker'));

function done<T>(result: T | Refusal): T {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}

async function incidentOf(kind: Kind) {
	const message = {
		...messageOf(kind, 'first', 'known'),
		areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
		nextUpdateAt: roundUp(now() + 3_600_000),
		expiresAt: now() + 12 * 3_600_000
	};
	const draft = { id: newId(), incidentId: null, baseVersion: 0, kind, message };
	const seen = done(await saveDraft(vakt, draft));
	const { ref } = done(await publishDraft(vakt, seen, newId()));
	return { ref, id: (await incidentByRef(reader, ref))!.id };
}

let asked = 0;
async function ask(ref: string, email = `innbygger${++asked}@eksempel.test`) {
	const message = { text: `Kan jeg dusje? (${++asked})`, name: '', email, phone: '' };
	const about = { intake: 'form', actor: null, address: '127.0.0.1', incidentRef: ref } as const;
	return (await receive(message, about)).ref;
}

async function opened(ref: string) {
	const row = (await inquiryByRef(reader, desk, ref))!;
	return { actor: desk, ref, version: row.version };
}

const WORDS = { nb: { question: 'Kan jeg dusje?', answer: 'Ja, men ikke svelg vannet.' } };

async function questionOn(incidentId: string, words = WORDS) {
	const id = newId();
	return done(await saveQuestion(vakt, incidentId, { id, version: 0, words, confirmedBy: 'VA' }));
}

async function answers(ref: string): Promise<string[]> {
	const row = await inquiryByRef(reader, desk, ref);
	const events = await eventsOf(reader, row!);
	return events.filter(({ kind }) => kind === 'answered').map(({ text }) => text ?? '');
}

const mailsAbout = async (ref: string) =>
	(await reader.select().from(letter).where(eq(letter.delivery, 'email'))).filter(({ key }) =>
		key.startsWith(`inquiry-answered ${ref}@`)
	).length;

test('one answer goes to all who asked the same, in their sight and by mail, and stands on the page', async () => {
	const { ref, id } = await incidentOf('vann_borte');
	const [one, two, other] = [await ask(ref), await ask(ref), await ask(ref)];
	const question = await questionOn(id);
	for (const inquiry of [one, two]) done(await tieInquiry(await opened(inquiry), question.id));
	expect(laneEntry(`/hendelse/${ref}`)?.body).not.toContain('svelg vannet');

	expect(await publishAnswer(vakt, question, false)).toBeUndefined();
	for (const inquiry of [one, two]) {
		expect(await answers(inquiry)).toEqual([expect.stringContaining('ikke svelg vannet')]);
		expect(await mailsAbout(inquiry)).toBe(1);
	}
	expect(await answers(other)).toEqual([]);
	expect(laneEntry(`/hendelse/${ref}`)?.body).toContain('ikke svelg vannet');
	expect(laneEntry(`/hendelse/${ref}/sporsmal`)?.body).toContain('ikke svelg vannet');

	// Who is tied to it afterwards hears at once, and nobody hears twice.
	done(await tieInquiry(await opened(other), question.id));
	await answerWaiting();
	expect(await answers(other)).toHaveLength(1);
	expect(await answers(one)).toHaveLength(1);
});

test('who asked in an inquiry that was merged into another gets the answer too, and once', async () => {
	const { ref, id } = await incidentOf('vann_borte');
	const [whole, tied, untied, elsewhere] = [
		await ask(ref),
		await ask(ref),
		await ask(ref),
		await ask(ref)
	];
	const other = await ask(ref);
	const question = await questionOn(id);
	for (const inquiry of [whole, tied, elsewhere])
		done(await tieInquiry(await opened(inquiry), question.id));
	const merge = async (from: string, into: string) => {
		const seen = (await inquiryByRef(reader, desk, into))!;
		done(await mergeInto(await opened(from), seen));
	};
	await merge(tied, whole);
	await merge(untied, whole);
	await merge(elsewhere, other);

	await publishAnswer(vakt, question, false);
	await answerWaiting();
	for (const inquiry of [whole, tied, untied, elsewhere]) {
		expect(await answers(inquiry)).toEqual([expect.stringContaining('ikke svelg vannet')]);
		expect(await mailsAbout(inquiry)).toBe(1);
	}
	expect(await answers(other)).toEqual([]);
	expect(await inquiryByRef(reader, desk, elsewhere)).toMatchObject({ state: 'closed' });

	const words = { nb: { question: 'Kan jeg dusje?', answer: 'Nei, ikke bruk vannet.' } };
	const [now] = await questionsOf(reader, id);
	const edited = { id: question.id, version: now!.version, words, confirmedBy: 'VA' };
	await publishAnswer(vakt, done(await saveQuestion(vakt, id, edited)), true);
	for (const inquiry of [whole, tied, untied, elsewhere]) expect(await mailsAbout(inquiry)).toBe(2);
});

test('a changed answer goes again to those who got the old one, but a typo tells nobody', async () => {
	const { ref, id } = await incidentOf('vann_borte');
	const inquiry = await ask(ref);
	const question = await questionOn(id);
	done(await tieInquiry(await opened(inquiry), question.id));
	await publishAnswer(vakt, question, false);
	const change = async (text: string, tells: boolean) => {
		const [now] = await questionsOf(reader, id);
		const words = { nb: { question: 'Kan jeg dusje?', answer: text } };
		const edit = { id: question.id, version: now!.version, words, confirmedBy: 'VA' };
		await publishAnswer(vakt, done(await saveQuestion(vakt, id, edit)), tells);
	};
	await change('Ja, men ikkje svelg vatnet.', false);
	expect(await answers(inquiry)).toHaveLength(1);
	await change('Nei, ikke bruk vannet.', true);
	expect(await answers(inquiry)).toEqual([
		expect.stringContaining('Ja'),
		expect.stringContaining('Nei, ikke bruk vannet.')
	]);
});

test('who has been answered by a person is left alone, and so is what is sensitive or has no page', async () => {
	const { ref, id } = await incidentOf('vann_borte');
	const [answered, sensitive] = [await ask(ref), await ask(ref)];
	const question = await questionOn(id);
	for (const inquiry of [answered, sensitive])
		done(await tieInquiry(await opened(inquiry), question.id));
	done(await answer(await opened(answered), { text: 'Ja.', way: 'page' }));
	const personal = { sensitivity: 'personal' } as const;
	await write((tx) => tx.update(inquiry).set(personal).where(eq(inquiry.ref, sensitive)));
	await publishAnswer(vakt, question, false);
	expect(await answers(answered)).toEqual(['Ja.']);
	const [row] = await reader.select().from(inquiry).where(eq(inquiry.ref, sensitive));
	expect(row).toMatchObject({ state: 'open', answeredNumber: null });

	const message = { text: 'Ring meg', name: 'Ola', email: '', phone: '90000000' };
	const call = await receive(message, { intake: 'phone', actor: desk, address: '' });
	done(await linkInquiry(await opened(call.ref), ref));
	const tied = await tieInquiry(await opened(call.ref), question.id);
	expect(tied).toMatchObject({ refused: 'inquiries_answer_no_page' });
});

test('an incident that takes two persons takes two for its answers as well', async () => {
	const message = {
		...messageOf('royk_utslipp', 'first', 'known'),
		nextUpdateAt: roundUp(now() + 3_600_000),
		expiresAt: now() + 12 * 3_600_000
	};
	const draft = { id: newId(), incidentId: null, baseVersion: 0, kind: 'royk_utslipp', message };
	const seen = done(await saveDraft(vakt, { ...draft, kind: 'royk_utslipp' }));
	await submitDraft(vakt, seen);
	const { ref } = done(await publishDraft(leder, seen, newId()));
	const question = await questionOn((await incidentByRef(reader, ref))!.id);
	const alone = await publishAnswer(vakt, question, false);
	expect(alone).toMatchObject({ refused: 'questions_second_person' });
	expect(await publishAnswer(leder, question, false)).toBeUndefined();
	const nobody = await withdrawAnswer(desk, { ...question, version: question.version + 1 });
	expect(nobody).toMatchObject({ refused: 'crisis_not_allowed' });
});

test('a form that was sent twice is one question, and who comes second sees that it moved', async () => {
	const { id } = await incidentOf('vann_borte');
	const written = { id: newId(), version: 0, words: WORDS, confirmedBy: 'VA' };
	const first = done(await saveQuestion(vakt, id, written));
	expect(await saveQuestion(vakt, id, written)).toEqual(first);
	expect(await questionsOf(reader, id)).toHaveLength(1);
	const other = { ...written, words: { nb: { question: 'Noe annet?', answer: 'Nei.' } } };
	expect(await saveQuestion(leder, id, other)).toMatchObject({ refused: 'questions_changed' });
});

test('what residents were answered is never changed, and others’ inquiries stay out of sight', async () => {
	const { ref, id } = await incidentOf('vann_borte');
	await ask(ref);
	await publishAnswer(vakt, await questionOn(id), false);
	await expect(
		write((tx) => tx.update(incidentAnswer).set({ confirmedBy: 'x' }))
	).rejects.toThrow();
	expect((await incidentQuestions(desk, ref))?.inquiries).toHaveLength(1);
	expect((await incidentQuestions(vakt, ref))?.inquiries).toEqual([]);
});

test('the log of the incident tells which inquiries are about it and what was answered, in nobody’s words but ours', async () => {
	const [first, second] = [await incidentOf('vann_borte'), await incidentOf('vann_borte')];
	const call = await ask('');
	done(await linkInquiry(await opened(call), first.ref));
	done(await linkInquiry(await opened(call), second.ref));
	const question = await questionOn(second.id);
	await publishAnswer(vakt, question, false);
	await withdrawAnswer(vakt, { ...question, version: question.version + 1 });
	const noted = async (id: string) =>
		(await entriesOf(reader, id))
			.filter(({ kind }) => !['begun', 'published'].includes(kind))
			.map((entry) => `${entry.kind}: ${detailsOf(entry).who}`);
	expect(await noted(first.id)).toEqual([`linked: ${call}`, `unlinked: ${call}`]);
	expect(await noted(second.id)).toEqual([
		`linked: ${call}`,
		'answered: Kan jeg dusje?',
		'unanswered: Kan jeg dusje?'
	]);
});

test('who leads a crisis knows how many wait, and not what they ask', async () => {
	const { ref } = await incidentOf('vann_borte');
	const [open, shut] = [await ask(ref), await ask(ref)];
	await write((tx) =>
		tx.update(inquiry).set({ sensitivity: 'personal' }).where(eq(inquiry.ref, shut))
	);
	expect(await questionsWaiting([ref])).toEqual({ [ref]: 1 });
	const seen = await incidentQuestions(leder, ref);
	expect([seen?.waiting, seen?.inquiries]).toEqual([1, []]);
	done(await answer(await opened(open), { text: 'Ja.', way: 'page' }));
	expect(await questionsWaiting([ref, 'K-1'])).toEqual({});
});
