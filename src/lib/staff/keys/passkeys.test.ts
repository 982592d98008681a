import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { letter } from '$lib/outbox/tables.server';
import { Authenticator } from '../../../../test/support/authenticator';
import { actor } from '../../../../test/support/actors';
import { browser } from '../../../../test/support/browser';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { user } from '../tables.server';
import {
	addPasskey,
	askToAdd,
	askToSignIn,
	checkPasskey,
	prefersPasskey
} from './passkeyCeremony.server';
import { passkeys, removePasskey, restorePasskey } from './passkeys.server';
import { passkey, passkeyChallenge } from './tables.server';

await useTemporaryDatabase();
const kari = { ...actor('dutyOfficer'), id: 'kari', email: 'kari@lillevik.test' };
const HERE = 'http://localhost:3000';
type Browser = ReturnType<typeof browser>;

beforeEach(async () => {
	await write(async (tx) => {
		for (const table of [passkey, passkeyChallenge, letter]) await tx.delete(table);
		const { id, name, email } = kari;
		await tx.insert(user).values({ id, name, email, createdAt: 0 }).onConflictDoNothing();
		await tx.update(user).set({ active: true });
	});
});

/** What the page asks this browser to sign. */
async function question(here: Browser, how: typeof askToAdd | typeof askToSignIn = askToSignIn) {
	const asked = how === askToAdd ? await askToAdd(here, kari) : await askToSignIn(here, null);
	if (isRefused(asked)) throw new Error(asked.refused);
	return { challenge: asked.challenge, origin: HERE };
}

async function phoneWithPasskey() {
	const [phone, here] = [new Authenticator(), browser()];
	expect(await addPasskey(here, kari, phone.make(await question(here, askToAdd)), 'Vakt')).toBe(
		undefined
	);
	return phone;
}

describe('a passkey', () => {
	test('is added by its owner, who is told, and signs in without saying who', async () => {
		const phone = await phoneWithPasskey();
		expect(await passkeys(reader, 'kari')).toMatchObject([{ name: 'Vakt', usedAt: null }]);
		const here = browser();
		expect(await checkPasskey(here, phone.sign(await question(here)))).toMatchObject({
			id: 'kari'
		});
		const [used] = await passkeys(reader, 'kari');
		expect(used?.usedAt).toBeGreaterThan(0);
		const { entries } = await auditEntries(reader, { subject: 'kari' });
		expect(entries[0]).toMatchObject({ action: 'staff.addPasskey', details: { key: 'Vakt' } });
		const [mail] = await reader.select().from(letter);
		expect(mail?.payload).toMatchObject({ to: kari.email });
	});

	test('is asked for first next time in the browser that made it', async () => {
		const here = browser();
		expect(prefersPasskey(here)).toBe(false);
		await addPasskey(here, kari, new Authenticator().make(await question(here, askToAdd)), '');
		expect(prefersPasskey(here)).toBe(true);
		expect((await passkeys(reader, 'kari'))[0]?.name).toBe('Passnøkkel');
	});

	test('is refused with one sentence when it is for another site, or no finger was shown', async () => {
		const phone = await phoneWithPasskey();
		for (const wrong of [
			{ origin: 'https://varde.evil.example' },
			{ rpId: 'evil.example' },
			{ verified: false },
			{ challenge: 'YW5vdGhlcg' }
		]) {
			const here = browser();
			const answer = phone.sign({ ...(await question(here)), ...wrong });
			expect(await checkPasskey(here, answer)).toEqual({ refused: 'keys_passkey_wrong' });
		}
	});

	test.each([['not json'], ['null'], ['{}'], ['{"id":7}'], ['{"id":"x","response":null}']])(
		'is refused when the answer is %s',
		async (answer) => {
			const here = browser();
			await question(here);
			expect(await checkPasskey(here, answer)).toEqual({ refused: 'keys_passkey_unknown' });
		}
	);

	test('of somebody who is switched off is unknown', async () => {
		const phone = await phoneWithPasskey();
		await write((tx) => tx.update(user).set({ active: false }).where(eq(user.id, 'kari')));
		const here = browser();
		expect(await checkPasskey(here, phone.sign(await question(here)))).toEqual({
			refused: 'keys_passkey_unknown'
		});
	});

	test('that was copied does not come in, and its owner is told', async () => {
		const phone = await phoneWithPasskey();
		phone.counter = 7;
		const here = browser();
		await checkPasskey(here, phone.sign(await question(here)));
		await write((tx) => tx.delete(letter));
		phone.counter = 7;
		expect(await checkPasskey(here, phone.sign(await question(here)))).toEqual({
			refused: 'keys_passkey_copied'
		});
		const [mail] = await reader.select().from(letter);
		expect(JSON.stringify(mail?.payload)).toContain('kan være kopiert');
		expect((await passkeys(reader, 'kari')).length).toBe(1);
	});

	test('cannot be made or used where there is no name', async () => {
		const here = browser('http://127.0.0.1:3000/');
		expect(await askToAdd(here, kari)).toEqual({ refused: 'keys_passkey_address' });
		expect(await askToSignIn(here, null)).toEqual({ refused: 'keys_passkey_address' });
	});
});

describe('a question', () => {
	test('is answered once', async () => {
		const phone = await phoneWithPasskey();
		const here = browser();
		const answer = phone.sign(await question(here));
		const jar = new Map(here.jar);
		await checkPasskey(here, answer);
		for (const [name, cookie] of jar) here.jar.set(name, cookie);
		expect(await checkPasskey(here, answer)).toEqual({ refused: 'keys_passkey_late' });
	});

	test('is answered by the browser that was asked', async () => {
		const phone = await phoneWithPasskey();
		const answer = phone.sign(await question(browser()));
		expect(await checkPasskey(browser(), answer)).toEqual({ refused: 'keys_passkey_late' });
	});

	test('to make one is no question to sign in', async () => {
		const phone = await phoneWithPasskey();
		const here = browser();
		const answer = phone.sign(await question(here, askToAdd));
		expect(await checkPasskey(here, answer)).toEqual({ refused: 'keys_passkey_late' });
	});

	test('is forgotten after five minutes', async () => {
		const phone = await phoneWithPasskey();
		const here = browser();
		const answer = phone.sign(await question(here));
		await write((tx) => tx.update(passkeyChallenge).set({ expiresAt: Date.now() - 1 }));
		expect(await checkPasskey(here, answer)).toEqual({ refused: 'keys_passkey_late' });
	});
});

describe('taking away a passkey', () => {
	test('shuts it out at once, can be undone for a while, and is nobody else’s to do', async () => {
		const phone = await phoneWithPasskey();
		const [key] = await passkeys(reader, 'kari');
		const id = key?.id ?? '';
		const here = browser();
		expect(await removePasskey({ ...kari, id: 'ola' }, id)).toBeNull();
		expect(await removePasskey(kari, id)).toBe('Vakt');
		expect(await removePasskey(kari, id)).toBeNull();
		const refused = await checkPasskey(here, phone.sign(await question(here)));
		expect(refused).toEqual({ refused: 'keys_passkey_unknown' });
		expect(await restorePasskey(kari, id)).toBeUndefined();
		expect(await checkPasskey(here, phone.sign(await question(here)))).toMatchObject({
			id: 'kari'
		});
		await removePasskey(kari, id);
		await write((tx) => tx.update(passkey).set({ removedAt: Date.now() - 11 * 60_000 }));
		expect(await restorePasskey(kari, id)).toEqual({ refused: 'keys_passkey_gone' });
	});
});
