import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { letter } from '$lib/outbox/tables.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { unit } from '$lib/staff/tables.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { inquiry } from '../tables.server';
import { inquiryByRef } from '../read.server';
import { receive } from '../receive.server';
import { answer } from '../replies/answer.server';
import * as staff from '../staff.server';
import { startMissing } from './missing.server';
import { remindUnits } from './remind.server';
import { judge } from './request.server';
import { clocksOf } from './run.server';
import { inquiryClock } from './tables.server';

await useTemporaryDatabase();

const FRIDAY_14 = Date.parse('2026-11-20T14:00+01:00');
let jonas: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const found = await actorById(reader, demoUser('saksbehandler'), FRIDAY_14);
	if (!found) throw new Error('saksbehandler');
	jonas = found;
	vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.setSystemTime(FRIDAY_14));

const from = async (text: string) => {
	const message = { text, name: 'Åse', email: 'ase@example.com', phone: '' };
	return (await receive(message, { intake: 'form', actor: null, address: text })).ref;
};
const row = async (ref: string) => {
	const found = await inquiryByRef(reader, jonas, ref);
	if (!found) throw new Error(ref);
	return found;
};
const opened = async (ref: string) => ({ actor: jonas, ref, version: (await row(ref)).version });
const running = async (ref: string) =>
	(await clocksOf(reader, [(await row(ref)).id])).filter(({ stoppedAt }) => stoppedAt === null);
const letters = async () =>
	(await reader.select().from(letter).where(eq(letter.delivery, 'email')))
		.filter(({ key }) => key.startsWith('inquiry-due'))
		.map(({ payload }) => payload as unknown as { to: string; text: string });
const at = (iso: string) => vi.setSystemTime(Date.parse(iso));

describe('the clocks of an inquiry', () => {
	test('start as it comes in and stop with the answer', async () => {
		vi.setSystemTime(FRIDAY_14);
		const ref = await from('Når åpner bassenget?');
		expect((await running(ref)).map(({ kind }) => kind)).toEqual(['answer', 'preliminary']);
		await answer(await opened(ref), { text: 'I morgen.', way: 'page' });
		expect(await running(ref)).toEqual([]);
	});

	test('start for what has waited since before there were any, from the day it came in', async () => {
		vi.setSystemTime(FRIDAY_14);
		const ref = await from('Fra før klokkene kom');
		const { id } = await row(ref);
		const before = await running(ref);
		await write((tx) => tx.delete(inquiryClock).where(eq(inquiryClock.inquiryId, id)));
		vi.setSystemTime(FRIDAY_14 + 3_600_000);
		await startMissing();
		await startMissing();
		const told = (clocks: typeof before) =>
			clocks.map(({ kind, startedAt, dueAt, remindAt }) => ({ kind, startedAt, dueAt, remindAt }));
		expect(told(await running(ref))).toEqual(told(before));
	});

	test('give a unit its own time, which new opening hours never move', async () => {
		const ref = await from('Rust i vannet');
		await write((tx) => tx.update(unit).set({ targetHours: 4 }).where(eq(unit.id, 'vann')));
		await staff.forward(await opened(ref), { unitId: 'vann', sensitivity: 'normal' });
		const own = async () => (await running(ref)).find(({ kind }) => kind === 'unit')?.dueAt;
		// Friday 14–15, Monday 7–10.
		expect(await own()).toBe(Date.parse('2026-11-23T10:00+01:00'));
		await write((tx) => tx.update(unit).set({ hours: null }).where(eq(unit.id, 'vann')));
		expect(await own()).toBe(Date.parse('2026-11-23T10:00+01:00'));
	});

	test('of the law start when a person says so, from when it was asked', async () => {
		const ref = await from('Jeg ber om innsyn i kontrakten om brøyting.');
		at('2026-11-23T09:00+01:00');
		await judge(await opened(ref), { request: 'insight', yes: true });
		const insight = (await running(ref)).find(({ kind }) => kind === 'insight');
		expect(insight?.dueAt).toBe(Date.parse('2026-11-27T23:59+01:00'));
		await judge(await opened(ref), { request: 'insight', yes: false });
		expect((await running(ref)).map(({ kind }) => kind)).not.toContain('insight');
	});
});

describe('a unit is reminded', () => {
	test('once before and once after, only while it is open, with nothing of what was written', async () => {
		const ref = await from('Hemmelig sak om hagen min');
		await staff.forward(await opened(ref), { unitId: 'plan', sensitivity: 'normal' });
		const about = async () => (await letters()).filter(({ text }) => text.includes(ref));
		await remindUnits();
		expect(await about()).toEqual([]);
		at('2026-11-23T03:00+01:00');
		await remindUnits();
		expect(await about()).toEqual([]);
		at('2026-11-23T10:05+01:00');
		await remindUnits();
		await remindUnits();
		expect(await about()).toHaveLength(1);
		at('2026-11-23T14:05+01:00');
		await remindUnits();
		await remindUnits();
		const told = await about();
		expect(told).toHaveLength(2);
		expect(told[1]?.to).toBe('byggesak@lillevik.test');
		expect(JSON.stringify(told)).not.toMatch(/hagen|Åse|ase@/);
	});

	test('and so is whoever has taken it on, of that alone', async () => {
		const ref = await from('Noen har tatt den');
		await write((tx) =>
			tx.update(inquiry).set({ assigneeId: jonas.id }).where(eq(inquiry.ref, ref))
		);
		at('2026-11-23T10:05+01:00');
		await remindUnits();
		const mine = (await letters()).filter(({ to }) => to === jonas.email);
		expect(mine.map(({ text }) => text.match(/H-\d{4}-\d{5}:/g))).toEqual([[`${ref}:`]]);
	});

	test('of nothing that has been answered', async () => {
		const ref = await from('Besvart i tide');
		await answer(await opened(ref), { text: 'Ja.', way: 'page' });
		at('2026-11-23T14:05+01:00');
		await remindUnits();
		expect((await letters()).filter(({ text }) => text.includes(ref))).toEqual([]);
	});
});
