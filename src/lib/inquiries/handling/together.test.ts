import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { grant, user } from '$lib/staff/tables.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { presentOn, sayPresent } from '../presence/presence.server';
import { eventsOf, inquiryByRef, type InquiryRow } from '../read.server';
import { receive } from '../receive.server';
import * as staff from '../staff.server';
import { inquiry } from '../tables.server';
import { removeView, saveView, unitsOf, viewsFor } from '../views/views.server';
import { asking } from '../queue.server';
import type { Bulk } from './bulk';
import { answerMany } from '../replies/many.server';
import { inBulk } from './bulk.server';
import { assign, snooze } from './handling.server';
import { undoable, undoLast } from './undo.server';

await useTemporaryDatabase();

const PEOPLE = 50;
let jonas: Actor;
let skole: Actor;
let barnevern: Actor;
let desk: Actor[];

const colleague = async (id: string) => {
	const found = await actorById(reader, id, now());
	if (!found) throw new Error(id);
	return found;
};

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	jonas = await colleague(demoUser('saksbehandler'));
	skole = await colleague(demoUser('kari.strand'));
	barnevern = await colleague(demoUser('barnevern'));
	const ids = Array.from({ length: PEOPLE }, (_, i) => `desk-${i}`);
	await write(async (tx) => {
		await tx
			.insert(user)
			.values(ids.map((id) => ({ id, name: id, email: `${id}@lillevik.test`, createdAt: 0 })));
		await tx
			.insert(grant)
			.values(ids.map((id) => ({ id, userId: id, role: 'router' as const, givenAt: 0 })));
	});
	desk = await Promise.all(ids.map(colleague));
});

let written = 0;
const wrote = async () => {
	const text = `Spørsmål nummer ${++written}`;
	const message = { text, name: '', email: '', phone: '' };
	return (await receive(message, { intake: 'form', actor: null, address: text })).ref;
};
const rowOf = async (ref: string) =>
	(await reader.select().from(inquiry).where(eq(inquiry.ref, ref)))[0]!;
const opened = async (actor: Actor, ref: string) => {
	const row = await inquiryByRef(reader, actor, ref);
	return { actor, ref, version: row?.version ?? 0 };
};

test('fifty people at once lose nothing: what was accepted stands, in one unbroken order', async () => {
	const refs = [await wrote(), await wrote()];
	const accepted: string[] = [];
	const acts = [
		(at: number) => (who: Awaited<ReturnType<typeof opened>>) => staff.note(who, `notat ${at}`),
		() => (who: Awaited<ReturnType<typeof opened>>) => assign(who, who.actor.id),
		() => (who: Awaited<ReturnType<typeof opened>>) =>
			snooze(who, { choice: 'monday', date: '', why: '' }),
		(at: number) => (who: Awaited<ReturnType<typeof opened>>) => staff.note(who, `også ${at}`)
	];
	/** Somebody who is told that another was faster looks again, and sends on top of it. */
	const insists = async (actor: Actor, ref: string, at: number): Promise<void> => {
		const act = acts[at % acts.length]!(at);
		for (;;) {
			const result: InquiryRow | Refusal = await act(await opened(actor, ref));
			if (!isRefused(result)) return void accepted.push(`${ref}@${result.version}`);
			if (result.refused !== 'inquiries_changed_meanwhile') return;
		}
	};
	// Each of the two has all four kinds of acts.
	await Promise.all(desk.map((actor, i) => insists(actor, refs[(i >> 2) % 2]!, i)));
	expect(new Set(accepted).size).toBe(accepted.length);
	for (const ref of refs) {
		const row = await rowOf(ref);
		const events = await eventsOf(reader, row);
		expect(events.map(({ version }) => version)).toEqual(events.map((_, i) => i + 1));
		expect(row.version).toBe(events.length);
		const notes = events.filter(({ kind }) => kind === 'note');
		expect(new Set(notes.map(({ text }) => text)).size).toBe(notes.length);
		expect(events.length - 1).toBe(accepted.filter((one) => one.startsWith(`${ref}@`)).length);
		const last = events.findLast(({ kind }) => kind === 'assigned');
		expect(row.assigneeId).toBe(last?.userId);
	}
	const all = await Promise.all(refs.map(async (ref) => eventsOf(reader, await rowOf(ref))));
	const notes = desk.filter((_, i) => i % acts.length === 0 || i % acts.length === 3);
	expect(all.flat().filter(({ kind }) => kind === 'note')).toHaveLength(notes.length);
}, 60_000);

const doing = (act: Bulk['act'], more: Partial<Bulk> = {}): Bulk => ({
	...{ act, unitId: 'vann', choice: 'monday', date: '', reason: 'spam' },
	...more
});

test('what is done with many is decided for each, and undone as one', async () => {
	const refs = [await wrote(), await wrote(), await wrote()];
	const [first = '', second = '', third = ''] = refs;
	const closed = await staff.close(await opened(jonas, second));
	expect(closed).toHaveProperty('state', 'closed');
	const chosen = [
		{ ref: first, version: 1 },
		{ ref: second, version: 2 },
		{ ref: third, version: 7 },
		{ ref: 'H-1999-00001', version: 1 }
	];
	const result = await inBulk(jonas, chosen, doing('close'));
	expect(result).toMatchObject({
		done: [first],
		failed: [
			{ ref: second, why: { refused: 'inquiries_closed_already' } },
			{ ref: third, why: { refused: 'inquiries_changed_meanwhile' } },
			{ ref: 'H-1999-00001', why: { refused: 'inquiries_not_found' } }
		]
	});
	await inBulk(
		jonas,
		[
			{ ref: third, version: 1 },
			{ ref: await wrote(), version: 1 }
		],
		doing('forward')
	);
	const last = await undoable(reader, jonas);
	expect(last?.refs).toHaveLength(2);
	expect(await undoLast(jonas, last!.step)).toMatchObject({ failed: [] });
	expect((await rowOf(third)).unitId).toBe('servicetorget');
	const answered = await answerMany(jonas, [{ ref: third, version: 3 }], 'Fikset.');
	expect(answered).toEqual([{ ref: third, refusal: null }]);
	expect(await undoable(reader, jonas)).toBeNull();
});

test('who has it open is told only to those who may see it, and forgotten at once', async () => {
	const ref = await wrote();
	await sayPresent(jonas, 'tab-of-jonas', { ref, writing: true });
	expect(await presentOn(reader, desk[0]!)).toEqual([
		{ ref, userId: jonas.id, name: jonas.name, writing: true }
	]);
	expect(await presentOn(reader, skole)).toEqual([]);
	expect(await sayPresent(skole, 'tab-of-skole', { ref, writing: false })).toBe(false);
	await staff.forward(await opened(jonas, ref), { unitId: 'barnevern', sensitivity: 'special' });
	expect(await presentOn(reader, desk[0]!)).toEqual([]);
	expect(await presentOn(reader, barnevern)).toHaveLength(1);
	await sayPresent(jonas, 'tab-of-jonas', null);
	expect(await presentOn(reader, barnevern)).toEqual([]);
});

test('a view is the owner’s or the unit’s, and counted with the eyes of whoever looks', async () => {
	const ref = await wrote();
	await staff.forward(await opened(jonas, ref), { unitId: 'barnevern', sensitivity: 'special' });
	await saveView(jonas, { name: 'Alt', query: 'tilstand=all', unitId: 'barnevern' });
	await saveView(jonas, { name: 'Min', query: 'sok=x&tull=1', unitId: '' });
	const seen = async (actor: Actor) =>
		viewsFor(reader, await asking(reader, actor, now()), await unitsOf(reader, actor));
	const [mine, theirs] = [await seen(jonas), await seen(barnevern)];
	expect(mine.map(({ name }) => name)).toEqual(['Alt', 'Min']);
	expect(theirs.map(({ name }) => name)).toEqual(['Alt']);
	expect(theirs[0]?.count).not.toBe(mine[0]?.count);
	expect(await removeView(barnevern, mine[0]!.id)).toBeNull();
	expect(await saveView(skole, { name: 'X', query: '', unitId: 'barnevern' })).toEqual({
		refused: 'views_unit_not_yours'
	});
});
