import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { helpedNumbers, sayHelped } from '../helped/helped.server';
import { inquiryByRef, type InquiryRow } from '../read.server';
import { receive } from '../receive.server';
import { answer } from '../replies/answer.server';
import { alikeWaiting, answerMany, picked } from '../replies/many.server';
import { receiptFor } from '../resident.server';
import { publishQuestion, takeDown } from './publish.server';
import { historyOf, questionById, standingQuestions } from './read.server';
import { publicQuestionEvent } from './tables.server';

await useTemporaryDatabase();

let jonas: Actor;
let barnevern: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const colleague = async (mailbox: string) => {
		const found = await actorById(reader, demoUser(mailbox), Date.now());
		if (!found) throw new Error(mailbox);
		return found;
	};
	[jonas, barnevern] = [await colleague('saksbehandler'), await colleague('barnevern')];
});

const asked = (text: string) => {
	const message = { text, name: 'Åse Øvrebø', email: 'ase@example.com', phone: '' };
	return receive(message, { intake: 'form', actor: null, address: text });
};
const rowOf = async (ref: string) => (await inquiryByRef(reader, jonas, ref)) as InquiryRow;
const opened = async (ref: string) => ({ actor: jonas, ref, version: (await rowOf(ref)).version });
const written = {
	words: { nb: { question: 'Når åpner skiløypa?', answer: 'Når det er nok snø.' } },
	validUntil: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
	checked: true,
	unitId: 'servicetorget',
	area: null,
	fromRef: ''
};

describe('an answer for everybody', () => {
	test('stands at its address, is revised and taken down, and its history is kept', async () => {
		const id = await publishQuestion(jonas, { id: null, version: 0 }, written);
		if (isRefused(id)) throw new Error(id.refused);
		const up = async () => (await standingQuestions(reader)).find((one) => one.id === id);
		expect((await up())?.slug).toBe('nar-apner-skiloypa');
		const revised = { ...written, words: { nb: { ...written.words.nb, answer: 'I dag!' } } };
		expect(await publishQuestion(jonas, { id, version: 0 }, revised)).toEqual({
			refused: 'faq_changed'
		});
		await publishQuestion(jonas, { id, version: 1 }, revised);
		expect((await up())?.words.nb?.answer).toBe('I dag!');
		expect((await up())?.slug).toBe('nar-apner-skiloypa');
		expect(await takeDown(jonas, { id, version: 2 }, 'Snøen smeltet')).toBeNull();
		expect(await up()).toBeUndefined();
		expect((await questionById(reader, id))?.version).toBe(3);
		const kinds = (await historyOf(reader, id)).map(({ event }) => event.kind);
		expect(kinds).toEqual(['takenDown', 'published', 'published']);
		await expect(
			write(async (tx) => void (await tx.delete(publicQuestionEvent)))
		).rejects.toThrow();
	});

	test('is not for a unit that one does not work for, and never names who asked', async () => {
		const theirs = { ...written, unitId: 'skole' };
		expect(await publishQuestion(barnevern, { id: null, version: 0 }, theirs)).toEqual({
			refused: 'staff_task_missing'
		});
		const { ref } = await asked('Kan Åse få vite når løypa åpner?');
		const words = { nb: { question: 'Når kan Øvrebø gå på ski?', answer: 'Snart.' } };
		expect(
			await publishQuestion(jonas, { id: null, version: 0 }, { ...written, words, fromRef: ref })
		).toEqual({ refused: 'faq_gives_away', args: { what: 'Øvrebø' } });
	});

	test('gets another address when the question has been asked before, never that of the search', async () => {
		const words = { nb: { question: 'Søk', answer: 'Slik.' } };
		const id = await publishQuestion(jonas, { id: null, version: 0 }, { ...written, words });
		expect((await questionById(reader, String(id)))?.slug).toBe('sok-2');
	});
});

describe('many who ask the same', () => {
	test('get one answer, each by its own rule; what could not is told, and nobody gets two', async () => {
		const question = (place: string) => `Når brøytes veien til ${place}? Bussen kommer ikke fram.`;
		const refs = [(await asked(question('Nes'))).ref, (await asked(question('Furulia'))).ref];
		const spoken = { text: question('Solåsen'), name: '', email: '', phone: '90010009' };
		const phoned = { intake: 'phone', actor: jonas, address: '' } as const;
		refs.push((await receive(spoken, phoned)).ref);
		const [first, second, third] = refs as [string, string, string];
		const others = await alikeWaiting(reader, jonas, {
			ref: first,
			text: (await rowOf(first)).text
		});
		expect(others.map(({ ref }) => ref).sort()).toEqual([second, third].sort());
		const { inquiries, templates } = await picked(reader, jonas, refs);
		expect(templates.some(({ text }) => text.includes('{navn}'))).toBe(true);
		expect(templates.map(({ kind }) => kind)).not.toContain('preliminary');
		const screen = inquiries.map(({ ref, version }) => ({ ref, version }));
		const fates = await answerMany(jonas, screen, 'Hei {navn}! I kveld.');
		expect(fates.map(({ refusal }) => refusal?.refused ?? null)).toEqual([
			null,
			null,
			'inquiries_answer_no_page'
		]);
		await answerMany(jonas, screen, 'Hei {navn}! I kveld.');
		expect((await rowOf(first)).version).toBe(2);
		const still = await alikeWaiting(reader, jonas, { ref: 'H-0', text: 'brøytes veien bussen' });
		expect(still.map(({ ref }) => ref)).toEqual([third]);
	});
});

describe('did it help?', () => {
	test('no opens it again with the clock, yes does not; each is counted once', async () => {
		const { ref, token } = await asked('Hjelper dere?');
		expect(await sayHelped(token, true)).toEqual({ refused: 'inquiries_not_answered' });
		await answer(await opened(ref), { text: 'Ja.', way: 'page' });
		expect(await sayHelped(token, true)).toBeNull();
		expect(await rowOf(ref)).toMatchObject({ state: 'answered', answerDueAt: null });
		expect((await receiptFor(reader, token))?.helped).toBe(true);
		expect(await sayHelped(token, false)).toBeNull();
		expect(await sayHelped(token, false)).toBeNull();
		const again = await rowOf(ref);
		expect(again.state).toBe('open');
		expect(again.answerDueAt).toBeGreaterThan(Date.now());
		expect(await helpedNumbers(reader, jonas, 0)).toMatchObject([{ all: 1, yes: 0 }]);
		expect(await helpedNumbers(reader, barnevern, 0)).toEqual([]);
	});

	test('is not asked of somebody with another address', async () => {
		expect(await sayHelped('finnes-ikke', false)).toEqual({ refused: 'inquiries_not_found' });
	});
});
