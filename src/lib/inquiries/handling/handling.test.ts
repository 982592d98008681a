import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { absence, user } from '$lib/staff/tables.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { queueFilter } from '../queue';
import { asking, countOf, neighbours, queue } from '../queue.server';
import { eventsOf, inquiryByRef, type InquiryRow } from '../read.server';
import { receive } from '../receive.server';
import { addFollowUp } from '../resident.server';
import { answer } from '../replies/answer.server';
import * as staff from '../staff.server';
import { inquiry } from '../tables.server';
import { assign, snooze } from './handling.server';
import { snoozes, snoozeUntil } from './snooze';
import { undoable, undoLast } from './undo.server';

await useTemporaryDatabase();

let jonas: Actor;
let skole: Actor;
let barnevern: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const colleague = async (mailbox: string) => {
		const found = await actorById(reader, demoUser(mailbox), now());
		if (!found) throw new Error(mailbox);
		return found;
	};
	jonas = await colleague('saksbehandler');
	skole = await colleague('kari.strand');
	barnevern = await colleague('barnevern');
});

let written = 0;
const wrote = () =>
	receive(
		{ text: `Spørsmål nummer ${++written}`, name: '', email: '', phone: '' },
		{ intake: 'form', actor: null, address: String(written) }
	);
const opened = async (actor: Actor, ref: string) => {
	const row = await inquiryByRef(reader, actor, ref);
	return { actor, ref, version: row?.version ?? 0 };
};
const done = (result: InquiryRow | Refusal): InquiryRow => {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
};
const stored = async (ref: string) =>
	(await reader.select().from(inquiry).where(eq(inquiry.ref, ref)))[0]!;
const inPart = async (actor: Actor, part: string) => {
	const who = await asking(reader, actor, now());
	const { items } = await queue(reader, who, queueFilter(new URLSearchParams(part)));
	return items.map(({ ref }) => ref);
};

describe('what is put off', () => {
	test('leaves the queue, keeps its clock, and is back when its time has come', async () => {
		const { ref } = await wrote();
		const before = await stored(ref);
		const later = { choice: 'tomorrow', date: '', why: 'Venter på driftsleder' } as const;
		done(await snooze(await opened(jonas, ref), later));
		expect(await inPart(jonas, '')).not.toContain(ref);
		expect(await inPart(jonas, 'tilstand=snoozed')).toContain(ref);
		expect((await stored(ref)).answerDueAt).toBe(before.answerDueAt);

		await write((tx) =>
			tx
				.update(inquiry)
				.set({ snoozedUntil: now() - 1 })
				.where(eq(inquiry.ref, ref))
		);
		expect(await inPart(jonas, '')).toContain(ref);
		expect((await stored(ref)).snoozedFor).toBe('Venter på driftsleder');
	});

	test('is not hidden once the promise to the sender is broken', async () => {
		const { ref } = await wrote();
		done(await snooze(await opened(jonas, ref), { choice: 'monday', date: '', why: '' }));
		await write((tx) =>
			tx
				.update(inquiry)
				.set({ answerDueAt: now() - 1 })
				.where(eq(inquiry.ref, ref))
		);
		expect(await inPart(jonas, 'frist=over')).toContain(ref);
	});

	test('comes back when the sender adds something', async () => {
		const { ref, token } = await wrote();
		done(await snooze(await opened(jonas, ref), { choice: 'monday', date: '', why: '' }));
		await addFollowUp(token, 'Det haster mer nå');
		expect(await inPart(jonas, '')).toContain(ref);
	});

	const FRIDAY_11 = Date.parse('2027-03-26T11:00+01:00');
	test.each([
		['afternoon', '', '2027-03-26T13:00+01:00'],
		['tomorrow', '', '2027-03-27T08:00+01:00'],
		// Summer time begins on the Sunday between.
		['monday', '', '2027-03-29T08:00+02:00'],
		['date', '2027-04-05', '2027-04-05T08:00+02:00']
	] as const)('%s %s is %s', (choice, date, at) => {
		expect(snoozeUntil(choice, date, FRIDAY_11)).toBe(Date.parse(at));
	});

	test('is not put off into the past, nor for ever', () => {
		expect(snoozes(Date.parse('2027-03-26T14:00+01:00')).map(({ choice }) => choice)).toEqual([
			'tomorrow',
			'monday'
		]);
		for (const date of ['', '2027-03-26', '2029-01-01', 'i morgen'])
			expect(snoozeUntil('date', date, FRIDAY_11)).toHaveProperty('refused');
	});
});

describe('who has it', () => {
	test('only somebody who can handle it where it lies', async () => {
		const { ref } = await wrote();
		expect(await assign(await opened(jonas, ref), skole.id)).toEqual({
			refused: 'handling_assignee_cannot'
		});
		expect(done(await assign(await opened(jonas, ref), jonas.id)).assigneeId).toBe(jonas.id);
		expect(await inPart(jonas, 'person=meg')).toContain(ref);
	});

	test('whoever is away leaves it to the unit, and another unit starts afresh', async () => {
		const { ref } = await wrote();
		done(await assign(await opened(jonas, ref), jonas.id));
		expect(await inPart(jonas, 'person=ingen')).not.toContain(ref);
		const today = osloDate(now());
		const away = { id: 'x', userId: jonas.id, fromDate: today, untilDate: today };
		await write((tx) => tx.insert(absence).values(away));
		expect(await inPart(jonas, 'person=ingen')).toContain(ref);
		await write((tx) => tx.delete(absence));
		await write((tx) => tx.update(user).set({ active: false }).where(eq(user.id, jonas.id)));
		expect(await inPart(jonas, 'person=ingen')).toContain(ref);
		await write((tx) => tx.update(user).set({ active: true }).where(eq(user.id, jonas.id)));

		const to = { unitId: 'vann', sensitivity: 'normal' } as const;
		expect(done(await staff.forward(await opened(jonas, ref), to)).assigneeId).toBeNull();
	});
});

describe('undoing', () => {
	test('sets back what was done last, as an event of its own, and then what was before it', async () => {
		const { ref } = await wrote();
		const { ref: other } = await wrote();
		done(await staff.close(await opened(jonas, other), 'spam'));
		done(await staff.forward(await opened(jonas, ref), { unitId: 'vann', sensitivity: 'normal' }));
		const last = await undoable(reader, jonas);
		expect(last).toMatchObject({ kind: 'forwarded', refs: [ref], to: 'vann' });
		expect(await undoLast(jonas, last!.step)).toEqual({ done: [ref], failed: [] });
		const row = await stored(ref);
		expect(row).toMatchObject({ unitId: 'servicetorget', state: 'new', version: 3 });
		expect((await eventsOf(reader, row)).at(-1)).toMatchObject({ kind: 'undone' });

		const earlier = await undoable(reader, jonas);
		expect(earlier).toMatchObject({ kind: 'closed', refs: [other] });
		await undoLast(jonas, earlier!.step);
		expect(await stored(other)).toMatchObject({ state: 'new', closedAt: null });
	});

	test('brings back what went out of sight, until somebody there has touched it', async () => {
		const [{ ref: back }, { ref: gone }] = [await wrote(), await wrote()];
		const to = { unitId: 'barnevern', sensitivity: 'special' } as const;
		done(await staff.forward(await opened(jonas, back), to));
		await undoLast(jonas, (await undoable(reader, jonas))!.step);
		expect(await inquiryByRef(reader, jonas, back)).not.toBeNull();

		done(await staff.forward(await opened(jonas, gone), to));
		const { step } = (await undoable(reader, jonas))!;
		done(await staff.note(await opened(barnevern, gone), 'Vi har den'));
		expect(await undoLast(jonas, step)).toEqual({
			done: [],
			failed: [{ ref: gone, why: { refused: 'handling_undo_changed' } }]
		});
		expect(await inquiryByRef(reader, jonas, gone)).toBeNull();
	});

	test('never takes back what the sender was told, and nobody undoes another’s step', async () => {
		const { ref } = await wrote();
		done(await assign(await opened(jonas, ref), jonas.id));
		const { step } = (await undoable(reader, jonas))!;
		expect(await undoLast(barnevern, step)).toEqual({ refused: 'handling_undo_nothing' });
		done(await answer(await opened(jonas, ref), { text: 'Ja', way: 'page' }));
		expect(await undoable(reader, jonas)).toBeNull();
	});
});

test('the next one is the next in the part of the queue that it was opened from', async () => {
	const refs = [(await wrote()).ref, (await wrote()).ref, (await wrote()).ref];
	const who = await asking(reader, jonas, now());
	for (const part of ['', 'tilstand=all', 'sok=nummer']) {
		const filter = queueFilter(new URLSearchParams(part));
		const { items } = await queue(reader, who, filter);
		for (const [i, { ref }] of items.entries()) {
			const row = await stored(ref);
			expect(await neighbours(reader, who, filter, row)).toEqual({
				previous: items[i - 1]?.ref ?? null,
				next: items[i + 1]?.ref ?? null
			});
		}
		expect(items.map(({ ref }) => ref)).toEqual(expect.arrayContaining(refs));
		expect(await countOf(reader, who, filter)).toBe(items.length);
	}
});
