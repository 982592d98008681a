import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { startDovecot, withoutDovecot, type Dovecot } from '../../../test/support/dovecot';
import { CLIENT, tokenEndpoint, type TokenEndpoint } from '../../../test/support/tokenEndpoint';
import { reader, write } from '../database/database.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { saveAccount } from '../mail/accounts.server';
import { saveCaps } from '../mail/departures.server';
import { mailDeparture } from '../mail/tables.server';
import { email } from '../outbox/deliveries/email.server';
import { append } from '../outbox/outbox.server';
import { letters } from '../outbox/read.server';
import { letter } from '../outbox/tables.server';
import { startWorker } from '../outbox/worker.server';
import { user } from '../staff/tables.server';
import { tryMail } from './tryMail.server';

const BOX = 'servicetorg@lillevik.test';
const admin = actor('administrator');
await useTemporaryDatabase();
await write(async (tx) => {
	await putKommune(tx, LILLEVIK, null);
	await tx
		.insert(user)
		.values({ id: admin.id, name: admin.name, email: admin.email, createdAt: 0 });
});

let endpoint: TokenEndpoint;
let smtp: SMTPServer;
const received: string[] = [];

beforeAll(async () => {
	endpoint = await tokenEndpoint(BOX);
	smtp = await mailServer();
	const { port } = smtp.server.address() as AddressInfo;
	await saveAccount(admin, null, account('out', port), CLIENT.secret);
	await saveCaps(admin, { perMinute: 100_000, perDay: 100_000, perRecipientHour: 100 });
});
afterAll(async () => {
	endpoint.stop();
	await new Promise<void>((closed) => smtp.close(() => closed()));
});
beforeEach(async () => {
	received.length = 0;
	endpoint.trouble = null;
	endpoint.delay = 0;
	await write(async (tx) => {
		await tx.delete(letter);
		await tx.delete(mailDeparture);
	});
});

/** A mail server that lets in whoever has a token that the endpoint vouches for (XOAUTH2). */
async function mailServer(): Promise<SMTPServer> {
	const server = new SMTPServer({
		authMethods: ['XOAUTH2'],
		allowInsecureAuth: true,
		disabledCommands: ['STARTTLS'],
		onAuth: ({ username, accessToken }, _session, done) =>
			username === BOX && endpoint.valid.has(accessToken ?? '')
				? done(null, { user: username })
				: done(null, { data: { status: '401', schemes: 'bearer', scope: '' } }),
		onData: (stream, { envelope }, done) => {
			stream.resume();
			stream.on('end', () => {
				received.push(...envelope.rcptTo.map(({ address }) => address));
				done();
			});
		}
	});
	server.on('error', () => {});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	return server;
}

function account(way: 'in' | 'out', port: number) {
	return {
		...{ way, port, host: '127.0.0.1', security: 'none' as const, signIn: 'oauth' as const },
		...{ user: BOX, clientId: CLIENT.clientId, tokenEndpoint: endpoint.address, scope: 'mail' },
		authserv: ''
	};
}

const write20 = () =>
	write(async (tx) => {
		for (let n = 0; n < 20; n++)
			await append(tx, {
				delivery: 'email',
				key: `n${n}`,
				payload: { to: `n${n}@example.org`, subject: 'Hei', text: 'Hei' }
			});
	});

test('letters leave with a token that was asked for once, however many wanted it at the same time', async () => {
	endpoint.valid.clear();
	endpoint.delay = 200;
	const before = endpoint.asked;
	await write20();
	const stop = startWorker([email]);
	await until(() => received.length === 20);
	await stop(5000);
	expect(endpoint.asked - before).toBeLessThanOrEqual(2);
	expect(new Set(received).size).toBe(20);
});

test('a token endpoint that fails in the middle of many letters loses none and doubles none', async () => {
	await write20();
	const stop = startWorker([email]);
	await until(() => received.length >= 5);
	endpoint.valid.clear();
	endpoint.trouble = { status: 503, said: {} };
	await until(async () => (await letters(reader, ['due'])).some(({ note }) => note));
	const [waiting] = (await letters(reader, ['due'])).filter(({ note }) => note);
	expect(waiting?.note).toMatch(/^mail_fault_token_down/);
	endpoint.trouble = null;
	await write((tx) => tx.update(letter).set({ dueAt: 0 }));
	await until(async () => {
		await write((tx) => tx.update(letter).set({ dueAt: 0 }));
		return (await letters(reader, ['sent'])).length === 20;
	});
	await stop(5000);
	expect(received.toSorted()).toEqual(
		Array.from({ length: 20 }, (_, n) => `n${n}@example.org`).toSorted()
	);
});

test('trying it says in words what is wrong, and sends a test when nothing is', async () => {
	expect(await tryMail(admin, 'out', 'out')).toMatchObject({
		worked: true,
		signIn: 'oauth',
		to: admin.email
	});
	expect(received).toEqual([admin.email]);
	endpoint.valid.clear();
	endpoint.trouble = {
		status: 401,
		said: {
			error: 'invalid_client',
			error_description: 'AADSTS7000222: The provided client secret keys are expired.'
		}
	};
	expect(await tryMail(admin, 'out', 'out')).toMatchObject({
		worked: false,
		because: 'mail_fault_token_expired'
	});
	endpoint.trouble = { status: 401, said: { error: 'invalid_client' } };
	expect(await tryMail(admin, 'out', 'out')).toMatchObject({ because: 'mail_fault_token_client' });
});

test('caps hold letters back without trying them, and never an urgent one', async () => {
	await saveCaps(admin, { perMinute: 5, perDay: 1000, perRecipientHour: 3 });
	await write20();
	await write((tx) =>
		append(tx, {
			delivery: 'email',
			key: 'alarm',
			urgent: true,
			payload: { to: 'vakt@lillevik.test', subject: 'Alarm', text: 'Vannet er borte' }
		})
	);
	const stop = startWorker([email]);
	await until(async () => (await letters(reader, ['due'])).filter(({ note }) => note).length >= 15);
	await stop(5000);
	expect(received.slice(0, 5)).toContain('vakt@lillevik.test');
	expect(received.length).toBeLessThanOrEqual(6);
	const waiting = await letters(reader, ['due']);
	expect(waiting.every(({ attempts, note }) => attempts === 0 && note === 'mail_wait_minute')).toBe(
		true
	);
	// Five a minute: the last of fifteen leaves in about three minutes, not all at once.
	expect(Math.max(...waiting.map(({ dueAt }) => dueAt))).toBeGreaterThan(Date.now() + 2 * 60_000);
	await saveCaps(admin, { perMinute: 100_000, perDay: 100_000, perRecipientHour: 100 });
});

describe.skipIf(withoutDovecot)('a mailbox that takes tokens', () => {
	let dovecot: Dovecot;
	beforeAll(async () => {
		dovecot = await startDovecot({ introspection: endpoint.introspection });
	});
	afterAll(() => dovecot.stop());

	test('is opened, also when the token we had has been withdrawn', async () => {
		const saved = await saveAccount(admin, null, account('in', dovecot.port), CLIENT.secret);
		const id = 'id' in saved ? saved.id : '';
		expect(await tryMail(admin, 'in', id)).toMatchObject({ worked: true, folders: 1, messages: 0 });
		endpoint.valid.clear();
		expect(await tryMail(admin, 'in', id)).toMatchObject({ worked: true });
	});
});

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
	for (let tries = 0; tries < 150; tries++) {
		if (await holds()) return;
		await new Promise((again) => setTimeout(again, 100));
	}
	throw new Error('It did not happen');
}
