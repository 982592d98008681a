import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { browser } from '../../../test/support/browser';
import { useTemporaryDatabase } from '../../../test/support/database';
import {
	devices,
	endAllSessions,
	endSession,
	sessionFromCookie,
	startSession
} from './sessions.server';
import { deleteOwnSession } from './sessionStore.server';
import { dutyLine, shift } from './duty/tables.server';
import { grant, session, user } from './tables.server';

await useTemporaryDatabase();
const DAY = 24 * 60 * 60 * 1000;

/** Who is known again; fails when nobody is. */
async function known(here: ReturnType<typeof browser>) {
	const found = await sessionFromCookie(here);
	if (!found) throw new Error('Nobody is signed in');
	return found;
}

beforeAll(async () => {
	await write((tx) =>
		tx.insert(user).values(
			['kari', 'ola', 'eli', 'vakt'].map((id) => ({
				id,
				name: id,
				email: `${id}@lillevik.test`,
				createdAt: 0
			}))
		)
	);
	const role = { userId: 'kari', givenAt: 0 };
	await write((tx) =>
		tx.insert(grant).values([
			{ id: '1', role: 'editor', ...role },
			{ id: '2', role: 'dutyOfficer', until: 1, ...role },
			{ id: '3', role: 'caseworkerSpecial', unitId: null, userId: 'eli', givenAt: 0 },
			{ id: '4', role: 'dutyOfficer', userId: 'vakt', givenAt: 0 }
		])
	);
});
beforeEach(() => write((tx) => tx.delete(session)));

describe('a session', () => {
	test('is known again by its cookie, with the grants that are in force', async () => {
		const here = browser();
		await startSession(here, 'kari', 'Firefox', 'password');
		const { actor } = await known(here);
		expect(actor).toMatchObject({ id: 'kari', email: 'kari@lillevik.test' });
		expect(actor.grants.map(({ role }) => role)).toEqual(['editor']);
	});

	test('is stored so that a leaked database opens nothing', async () => {
		const here = browser();
		await startSession(here, 'kari', 'Firefox', 'password');
		const [{ value: secret } = { value: '' }] = here.jar.values();
		const [row] = await reader.select().from(session);
		expect(JSON.stringify(row)).not.toContain(secret);
		const thief = browser();
		thief.jar.set('varde-3000', { value: row?.id ?? '', options: {} });
		expect(await sessionFromCookie(thief)).toBeNull();
	});

	test.each([
		['http://localhost:3000/', 'varde-3000', false],
		['https://varde.lillevik.kommune.no/', '__Host-varde', true]
	])(
		'at %s has a cookie that scripts and other sites cannot use',
		async (address, name, secure) => {
			const here = browser(address);
			await startSession(here, 'kari', 'Firefox', 'password');
			expect(here.jar.get(name)?.options).toMatchObject({
				httpOnly: true,
				sameSite: 'lax',
				secure,
				path: '/'
			});
		}
	);

	test('ends when the person signs out, here only', async () => {
		const [here, phone] = [browser(), browser()];
		await startSession(here, 'kari', 'Firefox', 'password');
		await startSession(phone, 'kari', 'Phone', 'password');
		await endSession(here);
		expect(here.jar.size).toBe(0);
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await sessionFromCookie(phone)).not.toBeNull();
	});

	test('is replaced by a second sign-in in the same browser, so that one browser is one device', async () => {
		const here = browser();
		await startSession(here, 'kari', 'Firefox', 'password');
		await startSession(here, 'ola', 'Firefox', 'password');
		expect((await known(here)).actor.id).toBe('ola');
		expect(await reader.select().from(session)).toHaveLength(1);
	});

	test('a copied cookie is worth nothing after sign-out', async () => {
		const [here, copy] = [browser(), browser()];
		await startSession(here, 'kari', 'Firefox', 'password');
		for (const [name, cookie] of here.jar) copy.jar.set(name, cookie);
		await endSession(here);
		expect(await sessionFromCookie(copy)).toBeNull();
	});

	test('ends everywhere at once, and nobody else is signed out', async () => {
		const [here, phone, other] = [browser(), browser(), browser()];
		await startSession(here, 'kari', 'Firefox', 'password');
		await startSession(phone, 'kari', 'Phone', 'password');
		await startSession(other, 'ola', 'Edge', 'password');
		await endAllSessions('kari');
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await sessionFromCookie(phone)).toBeNull();
		expect((await known(other)).actor.id).toBe('ola');
	});

	test('of a person who is switched off is out with the next request, for good', async () => {
		const here = browser();
		await startSession(here, 'ola', 'Firefox', 'password');
		await write((tx) => tx.update(user).set({ active: false }).where(eq(user.id, 'ola')));
		const copy = browser();
		for (const [name, cookie] of here.jar) copy.jar.set(name, cookie);
		expect(await sessionFromCookie(here)).toBeNull();
		await write((tx) => tx.update(user).set({ active: true }).where(eq(user.id, 'ola')));
		expect(await sessionFromCookie(copy)).toBeNull();
	});

	test('past half its time is prolonged, and the cookie is set again', async () => {
		const here = browser();
		await startSession(here, 'kari', 'Firefox', 'password');
		const soon = Date.now() + 60_000;
		await write((tx) => tx.update(session).set({ expiresAt: soon }));
		here.jar.forEach((cookie) => (cookie.options = {}));
		expect(await sessionFromCookie(here)).not.toBeNull();
		const [row] = await reader.select().from(session);
		expect(row?.expiresAt).toBeGreaterThan(soon);
		expect(here.jar.get('varde-3000')?.options).toMatchObject({
			expires: new Date(row?.expiresAt ?? 0)
		});
	});

	test.each([
		['unused for half a day', { expiresAt: Date.now() - 1 }],
		['a week old, though used all the time', { authenticatedAt: Date.now() - 7 * DAY }]
	])('%s asks for a new sign-in', async (_case, change) => {
		const here = browser();
		await startSession(here, 'kari', 'Firefox', 'password');
		await write((tx) => tx.update(session).set(change));
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await reader.select().from(session)).toEqual([]);
	});
});

describe('how long a session lasts', () => {
	const HOUR = 60 * 60 * 1000;
	const aged = (usedAgo: number, signedInAgo = usedAgo) =>
		write((tx) =>
			tx.update(session).set({
				usedAt: Date.now() - usedAgo,
				authenticatedAt: Date.now() - signedInAgo
			})
		);

	test('is half an hour on a screen that was left open on special matters', async () => {
		const here = browser();
		await startSession(here, 'eli', 'Edge', 'password');
		await aged(HOUR / 2);
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await reader.select().from(session)).toEqual([]);
	});

	test('is not prolonged by what an open page asks for by itself', async () => {
		const here = browser();
		await startSession(here, 'eli', 'Edge', 'password');
		await aged(HOUR / 3);
		expect(await sessionFromCookie(here, false)).not.toBeNull();
		const [left] = await reader.select().from(session);
		expect(left?.usedAt).toBeLessThan(Date.now() - HOUR / 4);
		await known(here);
		const [used] = await reader.select().from(session);
		expect(used?.usedAt).toBeGreaterThan(Date.now() - HOUR / 4);
	});

	test('is six hours on duty: by trust while no roster is kept, then by the roster', async () => {
		const here = browser();
		await startSession(here, 'vakt', 'Phone', 'passkey');
		await aged(5 * HOUR);
		expect((await known(here)).session).toMatchObject({ isOnDuty: true, method: 'passkey' });
		const roster = {
			lineId: 'line',
			startsAt: 0,
			endsAt: Date.now() + DAY,
			createdAt: 0,
			changedAt: 0
		};
		await write(async (tx) => {
			await tx.insert(dutyLine).values({ id: 'line', name: 'Vakt', step: 'primary', createdAt: 0 });
			await tx.insert(shift).values({ id: 's', userId: 'kari', ...roster });
		});
		expect((await known(here)).session.isOnDuty).toBe(false);
		await write((tx) => tx.update(shift).set({ userId: 'vakt' }));
		await aged(0, 6 * HOUR);
		expect(await sessionFromCookie(here)).toBeNull();
	});
});

describe('the list of my devices', () => {
	test('shows mine, this one first, and ends one that is mine', async () => {
		const [here, phone, other] = [browser(), browser(), browser()];
		await startSession(phone, 'kari', 'Phone', 'password');
		await startSession(here, 'kari', 'Firefox', 'passkey');
		await startSession(other, 'ola', 'Edge', 'password');
		const { session } = await known(here);
		const mine = await devices(session, 'kari');
		expect(mine.map(({ device, method, isThis }) => [device, method, isThis])).toEqual([
			['Firefox', 'passkey', true],
			['Phone', 'password', false]
		]);
		await deleteOwnSession('ola', mine[1]?.id ?? '');
		expect(await sessionFromCookie(phone)).not.toBeNull();
		await deleteOwnSession('kari', mine[1]?.id ?? '');
		expect(await sessionFromCookie(phone)).toBeNull();
	});
});
