import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { browser } from '../../../test/support/browser';
import { useTemporaryDatabase } from '../../../test/support/database';
import { granted } from '../../../test/support/actors';
import { now } from '../database/clock.server';
import { newId } from '../database/ids.server';
import { reader, write } from '../database/database.server';
import type { Actor } from '../staff/actor';
import { actorById } from '../staff/actors.server';
import { demoUser, fillDemo } from '../staff/demo.server';
import { addShift, saveLine } from '../staff/duty/planning.server';
import { moveSwap, offerShift, pendingSwaps } from '../staff/duty/swaps.server';
import { callOf } from '../staff/elevation/elevate.server';
import { elevation } from '../staff/elevation/tables.server';
import { storeGrant } from '../staff/grants.server';
import { beginHalf, finishHalf, halfOf } from '../staff/keys/halfSignIn.server';
import { person, switchPerson, takeRole } from '../staff/people.server';
import { may } from '../staff/rights';
import { isStanding, sessionFromCookie, startSession } from '../staff/sessions.server';
import { shift } from '../staff/duty/tables.server';
import { user } from '../staff/tables.server';
import { changeStream } from './changeStream.server';

await useTemporaryDatabase();
const HOUR = 3_600_000;
const [admin, ola, geir] = ['admin', 'vakt', 'geir.rognli'].map(demoUser) as [
	string,
	string,
	string
];

await write((tx) => fillDemo(tx, { passwordHash: 'x', at: now() }));

const known = async (id: string): Promise<Actor> => (await actorById(reader, id, now()))!;
const off = async (id: string) => switchPerson(await known(admin), id, false);
const on = (id: string) =>
	write((tx) => tx.update(user).set({ active: true }).where(eq(user.id, id)));
const grantOf = async (id: string) => (await person(reader, id))!.grants[0]!;

/** Signs in, and opens a screen that follows what changes. */
async function atWork(id: string) {
	const here = browser();
	await startSession(here, id, 'Firefox', 'password');
	const { actor, session } = (await sessionFromCookie(here))!;
	const reading = changeStream(actor, () => isStanding(session)).getReader();
	const closed = (async () => {
		while (!(await reading.read()).done);
		return true;
	})();
	return { here, closed };
}

/** Two on a line; the first has a shift that begins in an hour, and has offered it. */
async function offered() {
	const by = await known(demoUser('leder'));
	const details = { kinds: null, unitId: null, phone: '55 50 00 99', step: 'primary' as const };
	const line = await saveLine(by, null, { name: newId(), role: 'dutyOfficer', ...details });
	if (typeof line !== 'string') throw new Error(line.refused);
	const span = { startsAt: now() + HOUR, endsAt: now() + 9 * HOUR };
	expect(await addShift(by, line, { userId: ola, ...span }, null)).toBe(true);
	const [held] = await reader.select().from(shift).where(eq(shift.lineId, line));
	const { startsAt, endsAt } = held!;
	const offer = { shiftId: held!.id, startsAt, endsAt, askedId: null, reason: '' };
	expect(await offerShift(await known(ola), offer, null)).toBe(true);
	const swap = (await pendingSwaps(reader, now())).find(({ shiftId }) => shiftId === held!.id)!;
	return { swap, holder: () => holderOf(line) };
}
const holderOf = async (line: string) =>
	(await reader.select().from(shift).where(eq(shift.lineId, line)))
		.filter(({ cancelledAt }) => cancelledAt === null)
		.map(({ userId }) => userId);

describe('somebody who is switched off while at work', () => {
	afterEach(() => on(ola));

	test('is out with the next request, and the open screen closes', async () => {
		const { here, closed } = await atWork(ola);
		expect(await sessionFromCookie(here)).not.toBeNull();
		await off(ola);
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await closed).toBe(true);
		await on(ola);
		expect(await sessionFromCookie(here), 'the old cookie opens nothing later').toBeNull();
	});

	test('does not finish a sign-in that was half done, nor later', async () => {
		const here = browser();
		await beginHalf(here, ola);
		await off(ola);
		expect(await halfOf(reader, here)).toBeNull();
		expect(await finishHalf(here, '123456', '10.0.0.1')).toEqual({ refused: 'keys_half_late' });
		await on(ola);
		expect(await halfOf(reader, here)).toBeNull();
	});

	test('has no extended rights left, nor after coming back', async () => {
		const onCall = { ...granted('editor'), onCall: true };
		await write(async (tx) => {
			await storeGrant(tx, ola, onCall, { givenBy: admin, directoryMappingId: null });
			const times = { startedAt: now(), endsAt: now() + HOUR };
			await tx.insert(elevation).values({ id: newId(), userId: ola, reason: 'Flom', ...times });
		});
		expect(may(await known(ola), 'edit plan')).toBe(true);
		await off(ola);
		await on(ola);
		expect((await callOf(reader, { id: ola })).elevatedUntil).toBeNull();
		expect(may(await known(ola), 'edit plan')).toBe(false);
	});
});

describe('somebody who loses a role while at work', () => {
	test('may not do it with the next request, on the same session', async () => {
		const { here } = await atWork(ola);
		const { id } = await grantOf(ola);
		await takeRole(await known(admin), ola, id);
		const found = await sessionFromCookie(here);
		expect(may(found!.actor, 'publish crisis message')).toBe(false);
		await write((tx) =>
			storeGrant(tx, ola, granted('dutyOfficer'), { givenBy: admin, directoryMappingId: null })
		);
	});
});

describe('a shift that somebody has said yes to', () => {
	test('does not go to one who has lost the right meanwhile', async () => {
		const { swap, holder } = await offered();
		expect(await moveSwap(await known(geir), swap.id, 'take')).toBeUndefined();
		for (const { id } of (await person(reader, geir))!.grants)
			await takeRole(await known(admin), geir, id);
		expect(await moveSwap(await known(ola), swap.id, 'confirm')).toMatchObject({
			refused: 'duty_holder_unable'
		});
		expect(await holder()).toEqual([ola]);
		await write((tx) =>
			storeGrant(tx, geir, granted('dutyOfficer'), { givenBy: admin, directoryMappingId: null })
		);
	});

	test('nor to one who has been switched off', async () => {
		const { swap, holder } = await offered();
		expect(await moveSwap(await known(geir), swap.id, 'take')).toBeUndefined();
		await off(geir);
		expect(await moveSwap(await known(ola), swap.id, 'confirm')).toMatchObject({
			refused: 'duty_holder_unable'
		});
		expect(await holder()).toEqual([ola]);
	});
});
