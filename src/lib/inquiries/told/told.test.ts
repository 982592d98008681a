import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntry } from '$lib/audit/tables.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { inquiryByRef } from '../read.server';
import { receive } from '../receive.server';
import { answer } from '../replies/answer.server';
import { pagesOf, unpublishable } from './card';
import { beginning, tellThoseWhoAsked } from './edit.server';
import { cardById, historyOf, standingCards } from './read.server';
import { toldCardEvent } from './tables.server';
import { publishCard, saveCard, takeDownCard } from './write.server';

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
	jonas = await colleague('saksbehandler');
	barnevern = await colleague('barnevern');
});

const NEW = { id: null, version: 0 };
const told = { title: 'Lys på stien', said: 'Det var mørkt.', did: 'Vi satte opp lys.' };
const card = {
	...{ words: { nb: told }, place: 'på Nes', doneDate: '2026-01-02', area: null },
	...{ unitId: 'servicetorget', refs: [] as string[] }
};

async function answered(): Promise<{ ref: string; token: string }> {
	const text = 'Stien er mørk';
	const message = { text, name: 'Åse Øvrebø', email: 'ase@example.com', phone: '91512345' };
	const { ref, token } = await receive(message, { intake: 'form', actor: null, address: text });
	const { version } = (await inquiryByRef(reader, jonas, ref))!;
	await answer({ actor: jonas, ref, version }, { text: 'Hei Åse!\n\nVi ser på det.', way: 'page' });
	return { ref, token: token ?? '' };
}

describe('a card', () => {
	test('is a draft until it is published, changes unseen, and is taken down with its history kept', async () => {
		const id = await saveCard(jonas, NEW, card);
		if (isRefused(id)) throw new Error(id.refused);
		expect(await standingCards(reader)).toEqual([]);
		await publishCard(jonas, { id, version: 1 }, card);
		const [up] = await standingCards(reader);
		expect(up).toMatchObject({ slug: 'lys-pa-stien', words: { nb: told } });
		expect(Object.keys(up!)).not.toContain('refs');
		await saveCard(jonas, { id, version: 2 }, { ...card, words: { nb: { ...told, did: 'Ny' } } });
		expect((await standingCards(reader))[0]?.words.nb?.did).toBe('Vi satte opp lys.');
		expect(await publishCard(jonas, { id, version: 2 }, card)).toEqual({ refused: 'told_changed' });
		expect(await takeDownCard(jonas, { id, version: 3 }, 'Lyset er borte')).toBeNull();
		expect(await standingCards(reader)).toEqual([]);
		const kinds = (await historyOf(reader, id)).map(({ event }) => event.kind);
		expect(kinds).toEqual(['takenDown', 'saved', 'published', 'saved']);
		await expect(write(async (tx) => void (await tx.delete(toldCardEvent)))).rejects.toThrow();
	});

	test('never names who wrote, whoever publishes it', async () => {
		const { ref } = await answered();
		for (const said of ['Øvrebø sa fra', 'Ring 915 12 345', 'Skriv til ASE@example.com']) {
			const draft = { ...card, words: { nb: { ...told, said } }, refs: [ref] };
			expect(await publishCard(jonas, NEW, draft, 'phone:1')).toMatchObject({
				refused: 'told_gives_away'
			});
		}
	});

	test('asks about what looks personal, and the log holds kinds and never the number', async () => {
		const words = { nb: { ...told, did: 'Spør 17912099997 eller ring 40 40 40 41' } };
		const draft = { ...card, words };
		expect(await publishCard(jonas, NEW, draft)).toEqual({ refused: 'privacy_found' });
		const id = await publishCard(jonas, NEW, draft, 'nationalId:1 phone:1');
		expect(isRefused(id)).toBe(false);
		const log = JSON.stringify(await reader.select().from(auditEntry));
		expect(log).toContain('"warned":["nationalId","phone"]');
		expect(log).not.toMatch(/17912099997|40 40 40 41/);
	});

	test('is made of what is done, is one’s own and of normal sensitivity', async () => {
		const open = await receive(
			{ text: 'Ny', name: '', email: '', phone: '' },
			{ intake: 'form', actor: null, address: 'ny' }
		);
		expect(await saveCard(jonas, NEW, { ...card, refs: [open.ref] })).toMatchObject({
			refused: 'told_ref_open'
		});
		expect(await saveCard(jonas, NEW, { ...card, refs: ['H-1999-00001'] })).toMatchObject({
			refused: 'told_ref_unknown'
		});
		expect(await saveCard(barnevern, NEW, card)).toEqual({ refused: 'staff_task_missing' });
	});

	test('begins without what the sender wrote, and without the greeting of the answer', async () => {
		const { ref } = await answered();
		expect(await beginning(jonas, ref)).toMatchObject({ refs: [ref], did: 'Vi ser på det.' });
	});

	test('is told to those who wrote, once', async () => {
		const { ref } = await answered();
		const id = await publishCard(jonas, NEW, { ...card, refs: [ref] });
		if (isRefused(id)) throw new Error(id.refused);
		expect(await tellThoseWhoAsked(jonas, id)).toBe(1);
		expect(await tellThoseWhoAsked(jonas, id)).toBe(0);
		expect((await inquiryByRef(reader, jonas, ref))?.state).toBe('answered');
		expect((await cardById(reader, id))?.refs).toEqual([ref]);
	});
});

describe('the rules of a card', () => {
	const circumstances = { main: 'nb', today: '2026-11-20', senders: [] };
	test.each([
		[{ words: { nn: told } }, 'told_title_missing'],
		[{ words: { nb: { ...told, did: '' } } }, 'told_half'],
		[{ doneDate: '2026-12-24' }, 'told_date_future'],
		[{}, undefined]
	])('%j: %s', (changes, refused) => {
		expect(unpublishable({ ...card, ...changes }, circumstances)?.refused).toBe(refused);
	});

	test('twelve on a page, and one empty page when there are none', () => {
		expect(pagesOf(Array.from({ length: 25 }, (_, i) => i)).map(({ length }) => length)).toEqual([
			...[12, 12, 1]
		]);
		expect(pagesOf([])).toEqual([[]]);
	});
});
