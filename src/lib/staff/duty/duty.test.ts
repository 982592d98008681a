import { asc, eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { actor, granted } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { letter } from '$lib/outbox/tables.server';
import { demoUser, fillDemo as fillStaff } from '../demo.server';
import { grant, user } from '../tables.server';
import { calendarOf, endCalendar, newCalendar } from './calendars.server';
import { cancelShift, changeShift } from './changing.server';
import { isOnDuty, onDuty } from './onDuty.server';
import { addRotation, addShift, saveLine, switchLine } from './planning.server';
import { roster, shiftsBetween } from './roster.server';
import { moveSwap, offerShift, pendingSwaps, swapsOf } from './swaps.server';
import { shift } from './tables.server';
import { handOvers, takeOver } from './takeOver.server';

const HOUR = 3_600_000;
await useTemporaryDatabase();

const start = Date.parse('2027-03-26T15:30:00+01:00');
const person = (mailbox: string, role: 'dutyOfficer' | 'crisisLeader') => ({
	...actor(),
	id: demoUser(mailbox),
	name: mailbox,
	grants: [granted(role)]
});
const ola = person('vakt', 'dutyOfficer');
const geir = person('geir.rognli', 'dutyOfficer');
const silje = person('leder', 'crisisLeader');
let lineId = '';

beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: start });
	await write((tx) => fillStaff(tx, { passwordHash: 'x', at: now() }));
	await write((tx) => tx.update(user).set({ phone: '+4791234567' }).where(eq(user.id, ola.id)));
});
beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: start });
	const details = { kinds: null, unitId: null, phone: '55 50 00 99', step: 'primary' as const };
	const made = await saveLine(silje, null, { name: newId(), role: 'dutyOfficer', ...details });
	if (typeof made !== 'string') throw new Error(made.refused);
	lineId = made;
});
afterEach(async () => {
	await switchLine(silje, lineId, false);
	vi.useRealTimers();
});

const at = (hours: number) => start + hours * HOUR;
const put = (userId: string, from: number, until: number) =>
	addShift(silje, lineId, { userId, startsAt: at(from), endsAt: at(until) }, null);
const stored = () =>
	reader
		.select()
		.from(shift)
		.where(eq(shift.lineId, lineId))
		.orderBy(asc(shift.startsAt), asc(shift.id));
const standing = async () =>
	(await shiftsBetween(reader, 0, at(10_000), eq(shift.lineId, lineId))).map(
		({ userId, startsAt, endsAt }) => [userId, (startsAt - start) / HOUR, (endsAt - start) / HOUR]
	);
const lettersTo = async (userId: string) =>
	(await reader.select().from(letter)).filter(({ key }) => key.includes(`:${userId}:`));

test('who takes over has the watch at once, the other is told, and the note can be read', async () => {
	expect(await put(ola.id, 0, 24)).toBe(true);
	vi.setSystemTime(at(11.5));
	const intent = { lineId, note: 'Lekkasjen er funnet', key: newId() };
	expect(await takeOver(silje, intent)).toBe(true);
	expect(await takeOver(silje, intent), 'a second tap').toBe(true);
	expect(await standing()).toEqual([
		[ola.id, 0, 11.5],
		[silje.id, 11.5, 24]
	]);
	expect((await onDuty(reader, now())).map(({ userId }) => userId)).toEqual([silje.id]);
	expect(await isOnDuty(reader, ola.id, now())).toBe(false);
	expect(await isOnDuty(reader, ola.id, now() - 1)).toBe(true);
	const [note] = await handOvers(reader);
	expect(note).toMatchObject({
		from: 'Ola Nygård',
		to: 'Silje Haugen',
		note: 'Lekkasjen er funnet'
	});
	const told = (await lettersTo(ola.id)).filter(({ key }) => key.includes('taken'));
	expect(told.map(({ delivery }) => delivery).sort()).toEqual(['email', 'sms']);
	expect(await takeOver(silje, { ...intent, key: null })).toEqual({
		refused: 'duty_already_yours'
	});
});

test('who lacks the right cannot take over, and nothing has changed', async () => {
	await put(ola.id, 0, 24);
	const kari = { ...actor('caseworker'), id: demoUser('kari.strand') };
	expect(await takeOver(kari, { lineId, note: '', key: null })).toMatchObject({
		refused: 'duty_holder_unable'
	});
	expect(await standing()).toEqual([[ola.id, 0, 24]]);
});

test('who steps in when nobody has it, has it until the next one comes', async () => {
	await put(ola.id, 3, 24);
	expect(await takeOver(geir, { lineId, note: '', key: null })).toBe(true);
	expect(await standing()).toEqual([
		[geir.id, 0, 3],
		[ola.id, 3, 24]
	]);
});

test('a part of a shift changes hands when both have said yes', async () => {
	await put(ola.id, 2, 50);
	const [held] = await stored();
	const part = { startsAt: at(10), endsAt: at(20) };
	const offer = { shiftId: held!.id, ...part, askedId: null, reason: 'Konfirmasjon' };
	expect(await offerShift(geir, offer, null)).toEqual({ refused: 'duty_not_yours' });
	expect(await offerShift(ola, offer, null)).toBe(true);
	expect(await offerShift(ola, offer, null)).toEqual({ refused: 'duty_offered_already' });
	const [swap] = await pendingSwaps(reader, now());
	expect(await moveSwap(geir, swap!.id, 'take')).toBeUndefined();
	expect(await moveSwap(silje, swap!.id, 'take')).toEqual({ refused: 'duty_swap_moved' });
	expect(await standing(), 'not before the holder has confirmed').toEqual([[ola.id, 2, 50]]);
	expect(await moveSwap(ola, swap!.id, 'confirm')).toBeUndefined();
	expect(await standing()).toEqual([
		[ola.id, 2, 10],
		[geir.id, 10, 20],
		[ola.id, 20, 50]
	]);
	expect(await swapsOf(reader, held!.id)).toMatchObject([{ state: 'done', taker: 'Geir Rognli' }]);
	expect((await lettersTo(geir.id)).some(({ key }) => key.includes('confirm'))).toBe(true);
});

test('two who take the same offer at the same time: one has it', async () => {
	await put(ola.id, 2, 50);
	const [held] = await stored();
	const offer = { shiftId: held!.id, startsAt: at(2), endsAt: at(50), askedId: null, reason: '' };
	await offerShift(ola, offer, null);
	const [swap] = await pendingSwaps(reader, now());
	const answers = await Promise.all([geir, silje].map((one) => moveSwap(one, swap!.id, 'take')));
	expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
});

test('an offer that the planner has overtaken cannot be taken', async () => {
	await put(ola.id, 2, 50);
	const [held] = await stored();
	await offerShift(
		ola,
		{ shiftId: held!.id, startsAt: at(2), endsAt: at(50), askedId: geir.id, reason: '' },
		null
	);
	const [swap] = await pendingSwaps(reader, now());
	await changeShift(silje, held!.id, { userId: silje.id, startsAt: at(2), endsAt: at(50) });
	expect(await moveSwap(geir, swap!.id, 'take')).toEqual({ refused: 'duty_shift_gone' });
	expect(await pendingSwaps(reader, now())).toEqual([]);
});

test('what has been stood of a shift stands; only the rest can be changed', async () => {
	await put(ola.id, 0, 24);
	vi.setSystemTime(at(10));
	const [held] = await stored();
	expect(
		await changeShift(silje, held!.id, { userId: geir.id, startsAt: at(0), endsAt: at(30) })
	).toBeUndefined();
	expect(await standing()).toEqual([
		[ola.id, 0, 10],
		[geir.id, 10, 30]
	]);
	expect(await cancelShift(silje, held!.id)).toEqual({ refused: 'duty_shift_over' });
});

test('a rotation takes the place of what stood there only when that was asked for', async () => {
	await put(ola.id, 10 * 24, 11 * 24);
	const plan = {
		userIds: [ola.id, geir.id],
		fromDate: '2027-03-29',
		untilDate: '2027-04-26',
		time: '15:30',
		days: 7
	};
	const request = { plan, replace: false, key: null };
	expect(await addRotation(silje, lineId, request)).toMatchObject({
		refused: 'duty_rotation_overlaps'
	});
	expect(await addRotation(silje, lineId, { ...request, replace: true })).toBe(4);
	const from = Date.parse('2027-03-29T15:30:00+02:00');
	const [found] = (await roster(reader, from, from + 28 * 24 * HOUR)).filter(
		({ line }) => line.id === lineId
	);
	expect([found!.holes, found!.doubles]).toEqual([[], []]);
	const wrong = {
		...plan,
		userIds: [ola.id, demoUser('kari.strand')],
		fromDate: '2027-05-03',
		untilDate: '2027-05-31'
	};
	expect(await addRotation(silje, lineId, { plan: wrong, replace: true, key: null })).toMatchObject(
		{
			refused: 'duty_holder_unable'
		}
	);
});

test('a shift of somebody who lost the right, or was switched off, is shown as such', async () => {
	await put(ola.id, 0, 24);
	const ends = { until: at(12) };
	await write((tx) => tx.update(grant).set(ends).where(eq(grant.userId, ola.id)));
	const faults = async () =>
		(await shiftsBetween(reader, 0, at(48), eq(shift.lineId, lineId))).map(({ fault }) => fault);
	expect(await faults()).toEqual(['right']);
	await write((tx) => tx.update(user).set({ active: false }).where(eq(user.id, ola.id)));
	expect(await faults()).toEqual(['off']);
	expect(await onDuty(reader, now())).toEqual([]);
	await write((tx) => tx.update(user).set({ active: true }).where(eq(user.id, ola.id)));
	await write((tx) => tx.update(grant).set({ until: null }).where(eq(grant.userId, ola.id)));
});

test('a calendar follows what happens to the shifts, and closes', async () => {
	await put(ola.id, 1, 24);
	const token = /vakt\/(.+)\.ics$/.exec(await newCalendar(ola))![1]!;
	const events = async () =>
		new ICAL.Component(ICAL.parse((await calendarOf(reader, token))!))
			.getAllSubcomponents('vevent')
			.map((event) =>
				['uid', 'sequence', 'status'].map((name) => event.getFirstPropertyValue(name))
			);
	const before = await events();
	const [held] = await stored();
	await cancelShift(silje, held!.id);
	const mine = (rows: Awaited<ReturnType<typeof events>>) =>
		rows.find(([uid]) => String(uid).startsWith(held!.id))!;
	expect(mine(before).slice(1)).toEqual([0, 'CONFIRMED']);
	expect(mine(await events())).toEqual([mine(before)[0], 1, 'CANCELLED']);
	expect(await calendarOf(reader, 'another')).toBeNull();
	await endCalendar(ola);
	expect(await calendarOf(reader, token)).toBeNull();
});
