import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { setUp as setUpSms } from '../../../test/support/smsGateway';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { saveDraft } from '../crisis/drafts.server';
import { submitDraft, takeBackDraft } from '../crisis/handDraft.server';
import { entriesOf } from '../crisis/log/log.server';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { append } from '../outbox/outbox.server';
import { letter } from '../outbox/tables.server';
import { stopLane } from '../public/lane.server';
import { alertDevice } from '../staff/alerts/tables.server';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { fillDemo as fillDuty } from '../staff/duty/demo.server';
import { onDuty } from '../staff/duty/onDuty.server';
import { dutyLine, shift } from '../staff/duty/tables.server';
import { grant, user } from '../staff/tables.server';
import { watchDuty } from './dutyWatch.server';
import { publishDraft } from './publishIncident.server';

const MINUTE = 60_000;
await useTemporaryDatabase();
process.env.SMTP_URL = 'smtp://127.0.0.1:9';
beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00+01:00') });
	await setUpSms('link', 'http://127.0.0.1:9');
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
		await fillDuty(tx, { at: now() });
		await tx
			.update(user)
			.set({ phone: '+4791234567' })
			.where(eq(user.id, demoUser('leder')));
	});
});
beforeEach(async () => {
	await write((tx) => tx.delete(letter));
});
afterAll(() => {
	stopLane();
	vi.useRealTimers();
});

const vakt = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };
const told = async (of = '') =>
	(await reader.select().from(letter))
		.filter(({ key }) => key.startsWith(`duty:alarm:${of}`))
		.map(({ key }) => key.replace(/^.*:(demo-[^:]+):/, '$1 '))
		.sort();

async function drafted(kind: 'vann_borte' | 'kokevarsel') {
	const message = {
		...messageOf(kind, 'first', 'known'),
		areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
		nextUpdateAt: now() + 60 * MINUTE,
		expiresAt: now() + 12 * 60 * MINUTE
	};
	const on = { incidentId: null, baseVersion: 0, kind };
	const seen = await saveDraft(vakt, { id: newId(), ...on, message });
	if (isRefused(seen)) throw new Error(seen.refused);
	return seen;
}

/** Colleagues who have turned alarms on in a browser. */
async function withPush(...mailboxes: string[]) {
	const keys = { origin: 'http://127.0.0.1:9', p256dh: '', auth: '', device: '', createdAt: now() };
	for (const id of mailboxes) {
		const endpoint = `${keys.origin}/${id}`;
		await write((tx) =>
			tx.insert(alertDevice).values({ id, userId: demoUser(id), endpoint, ...keys })
		);
	}
}

test('a promise that is not kept is told the primary, then the backup, then the leader', async () => {
	await withPush('vakt', 'admin');
	const result = await publishDraft(vakt, await drafted('vann_borte'), null);
	if (isRefused(result)) throw new Error(result.refused);
	const at = async (minutes: number) => {
		vi.setSystemTime(now() + minutes * MINUTE);
		await watchDuty();
		await watchDuty();
		return told('promise:');
	};
	expect(await at(49)).toEqual([]);
	expect(await told('soon:')).toEqual([]);
	expect(await at(10)).toEqual([]);
	expect(await told('soon:'), 'ten minutes before').toEqual([
		'demo-vakt email',
		'demo-vakt staffPush'
	]);
	expect(await at(2)).toEqual(['demo-vakt email', 'demo-vakt staffPush']);
	await write((tx) => tx.delete(alertDevice));
	expect(await at(10)).toEqual(['demo-teknisk email', 'demo-vakt email', 'demo-vakt staffPush']);
	expect(await at(10)).toEqual([
		'demo-leder email',
		'demo-leder sms',
		'demo-teknisk email',
		'demo-vakt email',
		'demo-vakt staffPush'
	]);
	expect(await at(10), 'and then no more').toHaveLength(5);
	expect(await told('ended:')).toEqual([]);
	expect(await at(11 * 60)).toHaveLength(5);
	expect(await told('ended:'), 'and when it runs out, whether it still holds').toContain(
		'demo-vakt email'
	);
	await write((tx) => tx.delete(letter));
});

test('a message that takes two persons is told the leader, and never the one who wrote it', async () => {
	const seen = await drafted('kokevarsel');
	expect(await submitDraft(vakt, seen)).toBeUndefined();
	await watchDuty();
	expect(await told('draft:')).toEqual(['demo-leder email', 'demo-leder sms']);
	vi.setSystemTime(now() + 4 * MINUTE);
	await watchDuty();
	const all = await told('draft:');
	expect(all, 'the technician answers for other kinds').toEqual([
		'demo-leder email',
		'demo-leder email',
		'demo-leder sms',
		'demo-leder sms'
	]);
});

test('the same words, taken back and sent again, call the leader again', async () => {
	const seen = await drafted('kokevarsel');
	await submitDraft(vakt, seen);
	await watchDuty();
	await takeBackDraft(vakt, seen);
	await write((tx) => tx.delete(letter));
	vi.setSystemTime(now() + MINUTE);
	expect(await submitDraft(vakt, seen)).toBeUndefined();
	await watchDuty();
	expect(await told(`draft:${seen.id}`)).toEqual(['demo-leder email', 'demo-leder sms']);
	await takeBackDraft(vakt, seen);
});

test('that nobody could be told is written in the log once, however often it is tried', async () => {
	const leader = eq(user.id, demoUser('leder'));
	const url = process.env.SMTP_URL;
	delete process.env.SMTP_URL;
	await write((tx) => tx.update(user).set({ phone: null }).where(leader));
	const seen = await drafted('kokevarsel');
	expect(await submitDraft(vakt, seen)).toBeUndefined();
	const alarmed = async () =>
		(await entriesOf(reader, seen.id)).flatMap(({ kind, details }) =>
			kind === 'alarmed' ? [(details as { told: number }).told] : []
		);
	for (let i = 0; i < 3; i++) await watchDuty();
	expect(await alarmed()).toEqual([0]);
	process.env.SMTP_URL = url;
	await write((tx) => tx.update(user).set({ phone: '+4791234567' }).where(leader));
	for (let i = 0; i < 3; i++) await watchDuty();
	expect(await alarmed(), 'and when there is a way').toEqual([0, 1]);
});

test('nobody on duty: everybody who could be is told', async () => {
	await write(async (tx) => {
		await tx.update(shift).set({ cancelledAt: now() });
		await append(tx, { delivery: 'smsAlert', key: 'sms:K-1@1', payload: {} });
		await tx.update(letter).set({ state: 'refused', doneAt: now() });
	});
	expect(await onDuty(reader, now())).toEqual([]);
	await watchDuty();
	const people = new Set((await told('failed:')).map((one) => one.split(' ')[0]));
	expect([...people].sort()).toEqual([
		'demo-geir.rognli',
		'demo-leder',
		'demo-teknisk',
		'demo-tomasz.kowalski',
		'demo-vakt'
	]);
});

test('a code that a resident never got wakes nobody', async () => {
	await write(async (tx) => {
		await append(tx, { delivery: 'sms', key: 'sms-code:1:2', payload: {} });
		await tx.update(letter).set({ state: 'refused', doneAt: now() });
	});
	await watchDuty();
	expect(await told('failed:')).toEqual([]);
});

test('an alarm goes by the ways that are set up, before other letters, and by SMS for an hour', async () => {
	await write((tx) => append(tx, { delivery: 'push', key: 'push:K-2@1', payload: {} }));
	await write((tx) => tx.update(letter).set({ state: 'refused', doneAt: now() }));
	const withoutSmtp = process.env.SMTP_URL;
	delete process.env.SMTP_URL;
	await watchDuty();
	process.env.SMTP_URL = withoutSmtp;
	const alarms = (await reader.select().from(letter)).filter(({ key }) => key.startsWith('duty:'));
	expect(new Set(alarms.map(({ delivery }) => delivery))).toEqual(new Set(['sms']));
	const hour = { to: '+4791234567', until: now() + 60 * MINUTE };
	expect(alarms[0]).toMatchObject({ urgent: true, payload: hour });
});

test('whoever begins soon without the right is told of in time', async () => {
	const startsAt = now() + 50 * MINUTE;
	await write(async (tx) => {
		await tx.delete(grant).where(eq(grant.userId, demoUser('geir.rognli')));
		const [line] = await tx.select().from(dutyLine).where(eq(dutyLine.id, 'beredskapsvakt'));
		const times = { startsAt, endsAt: startsAt + 60 * MINUTE, createdAt: 0, changedAt: 0 };
		await tx
			.insert(shift)
			.values({ id: 'soon', lineId: line!.id, userId: demoUser('geir.rognli'), ...times });
	});
	await watchDuty();
	const keys = (await reader.select().from(letter)).map(({ key }) => key);
	expect(keys.some((key) => key.includes('unable:soon'))).toBe(true);
});
