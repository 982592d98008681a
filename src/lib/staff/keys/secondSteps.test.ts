import { generateHOTP } from '@oslojs/otp';
import { decodeBase32IgnorePadding } from '@oslojs/encoding';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader, write } from '$lib/database/database.server';
import { letter } from '$lib/outbox/tables.server';
import { actor } from '../../../../test/support/actors';
import { browser } from '../../../../test/support/browser';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { hashPassword } from '../password.server';
import { checkPassword } from '../signIn.server';
import { grant, loginAttempt, session, user } from '../tables.server';
import { admit, afterPassword } from './admit.server';
import { beginHalf, finishHalf, halfOf } from './halfSignIn.server';
import { codeOf, confirmCode, offeredSecret, removeCode } from './oneTimeCode.server';
import { makeRecoveryCodes, recoveryCodesLeft } from './recoveryCodes.server';
import { owedBy, takeSecondSteps } from './secondStep.server';
import { halfSignIn, oneTimeCode, recoveryCode, secondStepDue } from './tables.server';
import { confirmTyped } from './typedCode.server';

await useTemporaryDatabase();
const PASSWORD = 'fjorden ligger stille i natt';
const kari = { ...actor('dutyOfficer'), id: 'kari', email: 'kari@lillevik.test' };
const known = { id: kari.id, name: kari.name, locale: kari.locale };
const PLACE = '10.0.0.1';
const passwordHash = await hashPassword(PASSWORD);

beforeEach(async () => {
	await write(async (tx) => {
		const tables = [oneTimeCode, recoveryCode, halfSignIn, secondStepDue, session, loginAttempt];
		for (const table of [...tables, letter, grant]) await tx.delete(table);
		const { id, name, email } = kari;
		const row = { id, name, email, passwordHash, createdAt: 0 };
		await tx.insert(user).values(row).onConflictDoNothing();
		await tx.insert(grant).values({ id: 'g', userId: id, role: 'dutyOfficer', givenAt: 0 });
	});
});

/** What the app on the telephone shows. @param later in steps of half a minute */
function shown(secret: string, later = 0): string {
	const step = Math.floor(Date.now() / 30_000) + later;
	return generateHOTP(decodeBase32IgnorePadding(secret), BigInt(step), 6);
}

/** An app that has been set up with the code before this one, so that this one is unused. */
async function withApp(): Promise<string> {
	const secret = await offeredSecret(kari);
	expect(await confirmCode(kari, shown(secret, -1), PLACE)).toBeUndefined();
	return secret;
}

async function rightPassword() {
	const here = browser();
	await beginHalf(here, kari.id);
	return here;
}

describe('setting up one-time codes', () => {
	test('begins when a code shows that the app has the key, which is stored sealed', async () => {
		const secret = await offeredSecret(kari);
		expect(await offeredSecret(kari)).toBe(secret);
		expect(await codeOf(reader, kari.id)).toBeNull();
		expect(await confirmCode(kari, '000000', PLACE)).toEqual({ refused: 'keys_code_wrong' });
		expect(await confirmCode(kari, shown(secret), PLACE)).toBeUndefined();
		expect(await codeOf(reader, kari.id)).toMatchObject({ usedAt: null });
		const [row] = await reader.select().from(oneTimeCode);
		expect(JSON.stringify(row)).not.toContain(secret);
		const [mail] = await reader.select().from(letter);
		expect(mail?.payload).toMatchObject({ to: kari.email });
	});

	test('a new app works from when it is confirmed, and the old one until then', async () => {
		const old = await withApp();
		const fresh = await offeredSecret(kari);
		expect(fresh).not.toBe(old);
		expect(await finishHalf(await rightPassword(), shown(old), PLACE)).toEqual(known);
		expect(await confirmCode(kari, shown(fresh), PLACE)).toBeUndefined();
		expect(await finishHalf(await rightPassword(), shown(old, 1), PLACE)).toMatchObject({
			refused: 'keys_code_wrong'
		});
		await removeCode(kari);
		expect(await codeOf(reader, kari.id)).toBeNull();
	});
});

describe('the second page of signing in', () => {
	test('comes after the right password, and lets in by a code, once', async () => {
		const secret = await withApp();
		const here = browser('http://localhost:3000/logg-inn?til=/intern/krise');
		expect(await checkPassword(kari.email, PASSWORD, PLACE)).toEqual(known);
		expect(await afterPassword(here, known)).toBe('/logg-inn/kode?til=%2Fintern%2Fkrise');
		expect(await reader.select().from(session)).toEqual([]);
		const jar = new Map(here.jar);
		const code = shown(secret);
		expect(await finishHalf(here, code, PLACE)).toEqual(known);
		for (const [name, cookie] of jar) here.jar.set(name, cookie);
		expect(await finishHalf(here, shown(secret, 1), PLACE)).toEqual({ refused: 'keys_half_late' });
		expect(await finishHalf(await rightPassword(), code, PLACE)).toEqual({
			refused: 'keys_code_wrong'
		});
	});

	test('does not open without the password, and not ten minutes after it', async () => {
		const secret = await withApp();
		expect(await finishHalf(browser(), shown(secret), PLACE)).toEqual({
			refused: 'keys_half_late'
		});
		const here = await rightPassword();
		await write((tx) => tx.update(halfSignIn).set({ expiresAt: Date.now() - 1 }));
		expect(await halfOf(reader, here)).toBeNull();
		expect(await finishHalf(here, shown(secret), PLACE)).toEqual({ refused: 'keys_half_late' });
	});

	test('a wrong code may be mended, until it looks like guessing', async () => {
		const secret = await withApp();
		const here = await rightPassword();
		expect(await finishHalf(here, '000000', PLACE)).toEqual({ refused: 'keys_code_wrong' });
		expect(await finishHalf(here, shown(secret), PLACE)).toEqual(known);
		const guesser = await rightPassword();
		for (let guess = 0; guess < 5; guess++) await finishHalf(guesser, '000000', PLACE);
		expect(await finishHalf(guesser, shown(secret, 1), PLACE)).toMatchObject({
			refused: 'staff_sign_in_wait'
		});
	});

	test('keeps neither the password nor what opens the browser’s cookie', async () => {
		const here = await rightPassword();
		const [row] = await reader.select().from(halfSignIn);
		const [{ value } = { value: '' }] = here.jar.values();
		expect(JSON.stringify(row)).not.toContain(value);
		expect(Object.keys(row ?? {})).toEqual(['id', 'userId', 'expiresAt']);
	});
});

describe('recovery codes', () => {
	test('are ten, stored as hashes, each worth one sign-in that the person is told of', async () => {
		await withApp();
		const codes = await makeRecoveryCodes(kari);
		expect(new Set(codes).size).toBe(10);
		expect(JSON.stringify(await reader.select().from(recoveryCode))).not.toContain(codes[0]);
		await write((tx) => tx.delete(letter));
		const typed = ` ${codes[3]?.toLowerCase()} `;
		expect(await finishHalf(await rightPassword(), typed, PLACE)).toEqual(known);
		expect(await recoveryCodesLeft(reader, kari.id)).toBe(9);
		expect(await finishHalf(await rightPassword(), typed, PLACE)).toEqual({
			refused: 'keys_recovery_wrong'
		});
		const [mail] = await reader.select().from(letter);
		expect(JSON.stringify(mail?.payload)).toContain('logget inn på kontoen din med en reservekode');
		const { entries } = await auditEntries(reader, { subject: kari.id });
		expect(entries.map(({ action }) => action)).toContain('staff.useRecoveryCode');
	});

	test('from before are worth nothing when new ones are made', async () => {
		await withApp();
		const [old = ''] = await makeRecoveryCodes(kari);
		await makeRecoveryCodes(kari);
		expect(await finishHalf(await rightPassword(), old, PLACE)).toMatchObject({
			refused: 'keys_recovery_wrong'
		});
	});
});

describe('showing once more who it is', () => {
	test('takes the password, and the code where one is set up', async () => {
		const password = PASSWORD;
		expect(await confirmTyped(kari, { password: 'feil', code: '' }, PLACE)).toMatchObject({
			refused: 'staff_sign_in_wrong'
		});
		expect(await confirmTyped(kari, { password, code: '' }, PLACE)).toBeUndefined();
		const secret = await withApp();
		expect(await confirmTyped(kari, { password, code: '' }, PLACE)).toMatchObject({
			refused: 'keys_recovery_wrong'
		});
		expect(await confirmTyped(kari, { password, code: shown(secret) }, PLACE)).toBeUndefined();
	});
});

describe('a duty officer with nothing but a password', () => {
	test('is led to set more up, has two weeks from being told, and is never told anew', async () => {
		expect(await admit(browser('http://localhost/?til=/intern/krise'), known, 'password')).toBe(
			'/logg-inn/sikre?til=%2Fintern%2Fkrise'
		);
		const first = await owedBy(kari, 'password');
		expect(first?.dueAt).toBeGreaterThan(Date.now() + 13 * 24 * 3_600_000);
		await write((tx) => tx.update(secondStepDue).set({ dueAt: 1 }));
		await admit(browser(), known, 'password');
		expect(await owedBy(kari, 'password')).toEqual({ dueAt: 1, overdue: true });
		await withApp();
		expect(await owedBy(kari, 'password')).toBeNull();
		expect(await admit(browser(), known, 'password')).toBe('/intern');
	});
});

test('a new invitation takes passkeys and codes away, and the person is told', async () => {
	await withApp();
	await makeRecoveryCodes(kari);
	await write((tx) => tx.delete(letter));
	await write((tx) => takeSecondSteps(tx, kari.id));
	expect(await codeOf(reader, kari.id)).toBeNull();
	expect(await recoveryCodesLeft(reader, kari.id)).toBe(0);
	const mails = await reader.select().from(letter).where(eq(letter.delivery, 'email'));
	expect(mails).toHaveLength(1);
	await write((tx) => takeSecondSteps(tx, kari.id));
	expect(await reader.select().from(letter)).toHaveLength(1);
});
