import { desc, eq, like } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { letter } from '$lib/outbox/tables.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { maySee } from '$lib/staff/visibility';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { dutyLine, shift } from '$lib/staff/duty/tables.server';
import { watchDuty } from '$lib/together/dutyWatch.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { eventsOf } from '../read.server';
import { answer } from '../replies/answer.server';
import { receive } from '../receive.server';
import { addFollowUp, receiptFor } from '../resident.server';
import { inquiry } from '../tables.server';
import { markOf } from './mark.server';
import { saveSettings } from './settings.server';
import { stopMark } from './tables.server';
import { openStop, take, waitingStops } from './take.server';

await useTemporaryDatabase();
process.env.SMTP_URL = 'smtp://127.0.0.1:9';

const DAY = 86_400_000;
let jonas: Actor;
let ola: Actor;
let terje: Actor;
let maren: Actor;

beforeAll(async () => {
	const at = Date.now();
	await write(async (tx) => {
		await fillDemo(tx, { passwordHash: 'x', at });
		for (const [id, step, mailbox] of [
			['vakt', 'primary', 'vakt'],
			['teknisk', 'backup', 'teknisk']
		] as const) {
			await tx.insert(dutyLine).values({ id, name: id, step, role: 'dutyOfficer', createdAt: at });
			await tx.insert(shift).values({
				...{ id: `s-${id}`, lineId: id, userId: demoUser(mailbox), createdAt: at, changedAt: at },
				...{ startsAt: at - DAY, endsAt: at + DAY }
			});
		}
	});
	const colleague = async (mailbox: string) => (await actorById(reader, demoUser(mailbox), at))!;
	[jonas, ola, terje, maren] = (await Promise.all(
		['saksbehandler', 'vakt', 'teknisk', 'barnevern'].map(colleague)
	)) as [Actor, Actor, Actor, Actor];
	const watches = { child: { lineIds: [], unitId: 'barnevern' } };
	await saveSettings(jonas, {
		numbers: { childDuty: '55 50 01 40', privacy: '', crisis: '' },
		watches
	});
});

const from = (text: string) =>
	receive(
		{ text, name: 'Åse Øvrebø', email: '', phone: '90000000' },
		{ intake: 'form', actor: null, address: text }
	);
const told = async (ref: string) => {
	const rows = await reader
		.select()
		.from(letter)
		.where(like(letter.key, `duty:alarm:stop:${ref}%`));
	return rows.map(({ key, payload }) => ({ key, said: JSON.stringify(payload) }));
};
const rowOf = async (ref: string) =>
	(await reader.select().from(inquiry).where(eq(inquiry.ref, ref)))[0]!;

/** Takes what is on the screen. */
const takes = async (actor: Actor, ref: string) =>
	take(actor, ref, (await markOf(reader, (await rowOf(ref)).id))?.at ?? 0);

describe('what must not wait', () => {
	test('is told to whoever is first on duty at once, without a word of what was written', async () => {
		const { ref, token } = await from('Det brenner i garasjen til Per Hansen i Solbakken 3!');
		const letters = await told(ref);
		expect(letters.length).toBeGreaterThan(0);
		expect(letters.every(({ key }) => key.includes(demoUser('vakt')))).toBe(true);
		expect(JSON.stringify(letters)).not.toMatch(/garasje|Hansen|Solbakken|Øvrebø|90000000/);
		expect(JSON.stringify(letters)).toContain(`/intern/haster/${ref}`);
		expect(await receiptFor(reader, token)).toMatchObject({ call: [{ number: '110' }] });
	});

	test('stands first until a person has taken it, and its history says who', async () => {
		const { ref } = await from('Mannen puster ikke, skynd dere');
		expect((await waitingStops(reader, jonas)).map((one) => one.ref)).toContain(ref);
		expect(await takes(jonas, ref)).toBeNull();
		expect((await waitingStops(reader, jonas)).map((one) => one.ref)).not.toContain(ref);
		const row = await rowOf(ref);
		expect(row.state).toBe('open');
		const events = await eventsOf(reader, row);
		expect(events.map(({ kind }) => kind)).toEqual(['received', 'stopHeard', 'stopTaken']);
		expect(events.at(-1)).toMatchObject({ userName: 'Jonas Berge' });
		expect(await takes(ola, ref)).toMatchObject({ refused: 'stop_taken_already' });
		expect(await takes(jonas, ref)).toBeNull();
	});

	test('opens for those who were told, and for no other who may not read it', async () => {
		const { ref } = await from('Naboen slår barna sine, jeg er redd');
		expect(await rowOf(ref)).toMatchObject({ unitId: 'barnevern', sensitivity: 'special' });
		expect(await openStop(jonas, ref)).toBeNull();
		expect(await openStop(terje, ref)).toBeNull();
		expect(await openStop(maren, ref)).toMatchObject({ whole: true });
		expect(await openStop(ola, ref)).toMatchObject({ whole: false, text: expect.any(String) });
		expect((await openStop(ola, ref))?.numbers).toContainEqual({
			who: 'child_duty',
			number: '55 50 01 40'
		});
		expect(await takes(maren, ref)).toBeNull();
		expect(await openStop(ola, ref)).toMatchObject({ over: true, text: '', taker: 'Maren Aas' });
		expect(await waitingStops(reader, jonas)).not.toContainEqual(expect.objectContaining({ ref }));
	});

	test('calls the next when nobody takes it, and nobody more when somebody has', async () => {
		const { ref } = await from('Det lukter gass i hele blokka');
		const { id } = await rowOf(ref);
		const ago = (minutes: number) =>
			write((tx) =>
				tx
					.update(stopMark)
					.set({ at: Date.now() - minutes * 60_000 })
					.where(eq(stopMark.inquiryId, id))
			);
		await ago(11);
		await watchDuty();
		expect((await told(ref)).some(({ key }) => key.includes(demoUser('teknisk')))).toBe(true);
		expect(await openStop(terje, ref)).toMatchObject({ ref });
		await takes(terje, ref);
		const before = (await told(ref)).length;
		await ago(25);
		await watchDuty();
		expect(await told(ref)).toHaveLength(before);
	});

	test('is taken by whoever answers it, too', async () => {
		const { ref } = await from('Det står en mann med kniv utenfor biblioteket');
		expect((await waitingStops(reader, jonas)).map((one) => one.ref)).toContain(ref);
		const { version } = await rowOf(ref);
		await answer({ actor: jonas, ref, version }, { text: 'Politiet er varslet.', way: 'page' });
		const [mark] = await reader
			.select()
			.from(stopMark)
			.where(eq(stopMark.inquiryId, (await rowOf(ref)).id));
		expect(mark).toMatchObject({ takenBy: jonas.id });
	});

	test('is heard in what is added later too, also when it was taken before', async () => {
		const { ref, token } = await from('Når åpner badet?');
		expect(await told(ref)).toEqual([]);
		await addFollowUp(token, 'Jeg orker ikke å leve lenger');
		expect(await take(jonas, ref, 1)).toMatchObject({ refused: 'stop_heard_more' });
		expect((await told(ref)).length).toBeGreaterThan(0);
		expect((await waitingStops(reader, jonas)).map((one) => one.ref)).toContain(ref);
		const [newest] = await reader.select().from(stopMark).orderBy(desc(stopMark.at)).limit(1);
		expect(newest?.stops.map(({ intent }) => intent)).toEqual(['suicide']);
	});
});

test('what is for few eyes starts where somebody may read it, and is never lost to all', async () => {
	const health = await from('Sønnen min har fått diagnosen epilepsi og trenger støttekontakt');
	expect(await rowOf(health.ref)).toMatchObject({ unitId: 'helse', sensitivity: 'special' });
	const school = await from(
		'Datteren min har adhd og rektor svarer ikke, skolen må gi spesialundervisning til eleven i klassen'
	);
	expect(await rowOf(school.ref)).toMatchObject({ unitId: 'skole', sensitivity: 'personal' });
	const plain = await from('Dunken min ble ikke tømt');
	expect(await rowOf(plain.ref)).toMatchObject({ unitId: 'servicetorget', sensitivity: 'normal' });
});

test('what a colleague writes down about somebody’s health is for few, though the colleague is not one of them', async () => {
	const { ref } = await receive(
		{ text: 'Ringer om mannen sin, som har demens', name: '', email: '', phone: '' },
		{ intake: 'phone', actor: jonas, address: '' }
	);
	const row = await rowOf(ref);
	expect(row).toMatchObject({ sensitivity: 'special' });
	expect(maySee(jonas, row)).toBe(false);
	const [first] = await eventsOf(reader, row);
	expect(first?.details).toMatchObject({ sensitive: { level: 'special', because: 'health' } });
});
