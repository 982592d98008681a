import type { Cookies } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import {
	devices,
	endAllSessions,
	endSession,
	sessionFromCookie,
	startSession
} from './sessions.server';
import { deleteOwnSession } from './sessionStore.server';
import { grant, session, user } from './tables.server';

await useTemporaryDatabase();
const DAY = 24 * 60 * 60 * 1000;

/** A browser that keeps cookies as SvelteKit hands them over. */
function browser(address = 'http://localhost:3000/') {
	const jar = new Map<string, { value: string; options: object }>();
	const cookies = {
		get: (name: string) => jar.get(name)?.value,
		set: (name: string, value: string, options: object) => void jar.set(name, { value, options }),
		delete: (name: string) => void jar.delete(name)
	} satisfies Pick<Cookies, 'get' | 'set' | 'delete'> as Partial<Cookies> as Cookies;
	return { jar, cookies, url: new URL(address) };
}

beforeAll(async () => {
	await write((tx) =>
		tx.insert(user).values(
			['kari', 'ola'].map((id) => ({
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
			{ id: '2', role: 'dutyOfficer', until: 1, ...role }
		])
	);
});
beforeEach(() => write((tx) => tx.delete(session)));

describe('a session', () => {
	test('is known again by its cookie, with the grants that are in force', async () => {
		const here = browser();
		await startSession(here, 'kari', 'Firefox', 'password');
		const actor = await sessionFromCookie(here);
		expect(actor).toMatchObject({ id: 'kari', email: 'kari@lillevik.test' });
		expect(actor?.grants.map(({ role }) => role)).toEqual(['editor']);
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
		expect(await sessionFromCookie(here)).toMatchObject({ id: 'ola' });
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
		expect(await sessionFromCookie(other)).toMatchObject({ id: 'ola' });
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
		['a week old, though used all the time', { startedAt: Date.now() - 7 * DAY }]
	])('%s asks for a new sign-in', async (_case, change) => {
		const here = browser();
		await startSession(here, 'kari', 'Firefox', 'password');
		await write((tx) => tx.update(session).set(change));
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await reader.select().from(session)).toEqual([]);
	});
});

describe('the list of my devices', () => {
	test('shows mine, this one first, and ends one that is mine', async () => {
		const [here, phone, other] = [browser(), browser(), browser()];
		await startSession(phone, 'kari', 'Phone', 'password');
		await startSession(here, 'kari', 'Firefox', 'password');
		await startSession(other, 'ola', 'Edge', 'password');
		const mine = await devices(here, 'kari');
		expect(mine.map(({ device, isThis }) => [device, isThis])).toEqual([
			['Firefox', true],
			['Phone', false]
		]);
		await deleteOwnSession('ola', mine[1]?.id ?? '');
		expect(await sessionFromCookie(phone)).not.toBeNull();
		await deleteOwnSession('kari', mine[1]?.id ?? '');
		expect(await sessionFromCookie(phone)).toBeNull();
	});
});
