import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { useTemporaryDatabase } from '../../../test/support/database';
import { hashPassword } from './password.server';
import { checkPassword } from './signIn.server';
import { loginAttempt, user } from './tables.server';

await useTemporaryDatabase();
const PASSWORD = 'fjorden ligger stille i natt';
const person = (id: string, passwordHash: string | null, active = true) => ({
	id,
	name: id,
	email: `${id}@lillevik.test`,
	passwordHash,
	active,
	createdAt: 0
});

beforeAll(async () => {
	const hash = await hashPassword(PASSWORD);
	await write((tx) =>
		tx
			.insert(user)
			.values([
				person('kari', hash),
				person('slow', hash),
				person('off', hash, false),
				person('invited', null)
			])
	);
});

describe('signing in with a password', () => {
	test('knows the right person, however the address is written', async () => {
		expect(await checkPassword(' Kari@Lillevik.TEST ', PASSWORD, '10.0.0.1')).toMatchObject({
			id: 'kari'
		});
	});

	test('logs what was refused, and not what was typed', async () => {
		await checkPassword('kari@lillevik.test', 'feil passord', '10.0.0.7');
		const { entries } = await auditEntries(reader, { subject: 'kari' });
		expect(entries.map(({ action, details }) => [action, details])).toEqual([
			['staff.signInFailed', null]
		]);
	});

	test.each([
		['a wrong password', 'kari@lillevik.test', 'wrong'],
		['an unknown account', 'nobody@lillevik.test', PASSWORD],
		['a person who is switched off', 'off@lillevik.test', PASSWORD],
		['a person who never accepted the invitation', 'invited@lillevik.test', PASSWORD],
		['nothing at all', '', '']
	])('answers the same sentence to %s', async (_case, email, password) => {
		expect(await checkPassword(email, password, '10.0.0.2')).toEqual({
			refused: 'staff_sign_in_wrong'
		});
	});

	test('makes guesses at one account wait, known or unknown, and nobody else at the place', async () => {
		for (const email of ['slow@lillevik.test', 'unknown@lillevik.test']) {
			for (let guess = 0; guess < 5; guess++) await checkPassword(email, 'guess', '10.0.0.3');
			expect(await checkPassword(email, PASSWORD, '10.0.0.3')).toMatchObject({
				refused: 'staff_sign_in_wait'
			});
		}
		expect(await checkPassword('kari@lillevik.test', PASSWORD, '10.0.0.3')).toMatchObject({
			id: 'kari'
		});
	});

	test('counts guesses that come all at once', async () => {
		const guesses = Array.from({ length: 12 }, () =>
			checkPassword('burst@lillevik.test', 'guess', '10.0.0.4')
		);
		const answers = await Promise.all(guesses);
		const tried = answers.filter(
			(answer) => isRefused(answer) && answer.refused === 'staff_sign_in_wrong'
		);
		expect(tried.length).toBeLessThanOrEqual(6);
	});

	test('keeps neither addresses nor e-mails in the count', async () => {
		const rows = await reader.select().from(loginAttempt);
		expect(rows.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
	});

	test('lets a person who is switched on again in', async () => {
		await write((tx) => tx.update(user).set({ active: true }).where(eq(user.id, 'off')));
		expect(await checkPassword('off@lillevik.test', PASSWORD, '10.0.0.5')).toMatchObject({
			id: 'off'
		});
	});
});
