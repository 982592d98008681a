import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { builtProgram } from '../../../../test/support/program';
import { fillDemo as fillAreas } from '../../areas/demo.server';
import type { Audience } from '../../crisis/audience';
import { now } from '../../database/clock.server';
import { reader, write } from '../../database/database.server';
import { LILLEVIK } from '../../kommune/kommune';
import { putKommune } from '../../kommune/kommune.server';
import { mailCaps, mailDeparture, mailSuppressed } from '../../mail/tables.server';
import type { Outcome } from '../../outbox/delivery';
import { append, claim, release, settle } from '../../outbox/outbox.server';
import { letterByKey } from '../../outbox/read.server';
import { letter } from '../../outbox/tables.server';
import { asBounce, asComplaint } from '../../together/mailReports.server';
import { pushedVersion } from '../tables.server';
import { mailLetter } from './alert';
import { mailStates } from './claims.server';
import { mailReach } from './subscribers.server';
import { mailAlert, mailSubscriber } from './tables.server';
import { mailAlerts } from './tell.server';

await useTemporaryDatabase();
await write(async (tx) => {
	await putKommune(tx, LILLEVIK, null);
	await fillAreas(tx);
});

let stop = () => {};
beforeEach(() =>
	write(async (tx) => {
		const tables = [mailSubscriber, mailAlert, letter, pushedVersion, mailDeparture];
		for (const table of [...tables, mailSuppressed, mailCaps]) await tx.delete(table);
		const caps = { perMinute: 600_000, perDay: 1_000_000, perRecipientHour: 10 };
		await tx.insert(mailCaps).values({ id: 1, ...caps });
	})
);
afterEach(() => stop());

const addressOf = (n: number) => `n${n}@example.org`;
/** VARDE_MANY=10000 takes a minute. */
const MANY = Number(process.env.VARDE_MANY ?? 2_000);
const everybody: Audience = { areaIds: null, kind: 'vann_borte', severity: 'hverdag' };

/** Residents who have confirmed their address. */
async function residents(count: number, more: Partial<typeof mailSubscriber.$inferInsert> = {}) {
	const at = now() - 60_000;
	const times = { confirmedAt: at, askAt: at + 1e9, endsAt: at + 2e9, createdAt: at };
	const rows = Array.from({ length: count }, (_, n) => ({
		...{ id: `m-${String(n).padStart(6, '0')}`, address: addressOf(n), locale: 'nb' },
		...{ areaIds: [], topics: [], manageToken: `token${n}` },
		...times,
		...more
	}));
	for (let from = 0; from < count; from += 500)
		await write((tx) => tx.insert(mailSubscriber).values(rows.slice(from, from + 500)));
}

const set = (n: number, change: Partial<typeof mailSubscriber.$inferInsert>) =>
	write((tx) =>
		tx
			.update(mailSubscriber)
			.set(change)
			.where(eq(mailSubscriber.address, addressOf(n)))
	);

async function warning(version = 1, audiences = [everybody]) {
	const made = mailLetter({
		...{ ref: 'K-2026-0007', version, audiences, expiresAt: now() + 3_600_000 },
		texts: {
			nb: { subject: 'Vannet er borte på Nes', text: 'Hold kranene stengt.' },
			en: { subject: 'No water at Nes', text: 'Keep the taps closed.' }
		}
	});
	await write(async (tx) => {
		await append(tx, made);
		await release(tx, [made.waitsFor]);
	});
	return made.key;
}

/** Carries the letter until it is settled for good, or must wait. */
async function carry(): Promise<Outcome> {
	for (;;) {
		const [taken] = await claim('mailAlert', 1);
		if (!taken) throw new Error('There was no letter to carry');
		const outcome = await mailAlerts.deliver(taken, AbortSignal.timeout(60_000), async () => {});
		await settle(taken, outcome);
		if (outcome.kind !== 'partial') return outcome;
	}
}

/** A real SMTP server. @returns what it has taken, and to whom, as it comes */
async function smtp(options: SMTPServerOptions = {}, read = true) {
	const mails: ParsedMail[] = [];
	const to: string[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, session, done) => {
			const took = () => {
				to.push(...session.envelope.rcptTo.map(({ address }) => address));
				done();
			};
			if (read)
				void simpleParser(stream)
					.then((mail) => void mails.push(mail))
					.then(took);
			else stream.on('end', took).resume();
		},
		...options
	});
	server.on('error', () => {});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
	stop = () => server.close(() => {});
	return { mails, to };
}
const no = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });

test('each address is told once, in its language, how to leave in one click, and what it is about', async () => {
	const { mails, to } = await smtp();
	await residents(3);
	await set(1, { locale: 'en' });
	await set(2, { locale: 'uk' });
	const key = await warning();
	expect(await carry()).toMatchObject({ kind: 'sent', note: 'levert til e-posttjenesten: 3 av 3' });
	expect(to.toSorted()).toEqual([0, 1, 2].map(addressOf));
	const by = (n: number) =>
		mails.find((mail) => [mail.to].flat()[0]?.value[0]?.address === addressOf(n))!;
	expect(by(0).subject).toBe('Vannet er borte på Nes');
	expect(by(0).text).toContain('Endre eller slutt: http://localhost:3000/varsling/e-post/token0');
	expect(by(1).text).toContain('/en/varsling/e-post/token1');
	expect(by(2).subject).toBe('Vannet er borte på Nes');
	expect(by(2).text).toMatch(/^Denne meldingen finnes ikke på ditt språk ennå/);
	const headers = by(0)
		.headerLines.map(({ line }) => line)
		.join('\n');
	expect(headers).toContain(
		'List-Unsubscribe: <http://localhost:3000/varsling/e-post/token0/slutt>'
	);
	expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
	expect(by(0).references).toBe('<K-2026-0007@lillevik.test>');
	expect(await mailStates(reader, key)).toEqual({ accepted: 3 });
});

test('only those who asked for it: by area, by topic, confirmed, and in time', async () => {
	const { to } = await smtp();
	await residents(6);
	await set(0, { areaIds: ['nes'] });
	await set(1, { areaIds: ['sentrum'] });
	await set(2, { confirmedAt: null });
	await set(3, { topics: ['roads'] });
	await set(4, { topics: ['water'], areaIds: ['nes'] });
	await set(5, { confirmedAt: now() + 60_000 });
	const nes = { ...everybody, areaIds: ['nes'], by: now() };
	expect(await mailReach(reader, [nes])).toBe(2);
	await warning(1, [nes]);
	await carry();
	expect(to.toSorted()).toEqual([0, 4].map(addressOf));
});

test('a server that asks for patience is given it, and then the rest is told', async () => {
	let taken = 0;
	const { to } = await smtp({
		onRcptTo: (_to, _session, done) => done(++taken > 10 && taken < 30 ? no(451, 'Later') : null)
	});
	await residents(40);
	const key = await warning();
	expect(await carry()).toMatchObject({ kind: 'retry' });
	taken = 100;
	await write((tx) => tx.update(letter).set({ dueAt: 0 }).where(eq(letter.key, key)));
	expect(await carry()).toMatchObject({ note: expect.stringContaining('40 av 40') });
	expect(to.toSorted()).toEqual(Array.from({ length: 40 }, (_, n) => addressOf(n)).toSorted());
});

test('an address that does not exist is forgotten, and the others are told', async () => {
	const { to } = await smtp({
		onRcptTo: ({ address }, _session, done) =>
			done(address === addressOf(1) ? no(550, '5.1.1 No such user') : null)
	});
	await residents(3);
	await warning();
	expect(await carry()).toMatchObject({ note: expect.stringContaining('2 av 3') });
	expect(to.toSorted()).toEqual([addressOf(0), addressOf(2)]);
	expect(await mailReach(reader, [everybody])).toBe(2);
});

test('what comes back, or is called junk, ends it', async () => {
	await smtp();
	await residents(3);
	const key = await warning();
	await carry();
	const sent = await reader.select().from(mailAlert);
	const id = (n: number) => sent.find(({ recipient }) => recipient.endsWith(`${n}`))!.id;
	const report = { action: 'failed', status: '5.1.1', recipient: '', diagnostic: 'unknown' };
	const mail = (letterId: string) => ({ letterId, reports: [report] }) as never;
	const bounce = (one: string) => write((tx) => asBounce(tx, mail(one)));
	expect(await bounce(id(0))).toEqual({ note: 'mail_note_bounce' });
	expect(await bounce(id(0))).toEqual({ note: 'mail_note_bounce_unknown' });
	expect(await bounce('0198-not-ours')).toEqual({ note: 'mail_note_bounce_unknown' });
	const complaint = await write((tx) => asComplaint(tx, mail(id(1))));
	expect(complaint).toEqual({ note: 'mail_note_complaint' });
	const left = await reader.select().from(mailSubscriber);
	expect(left.map(({ address }) => address)).toEqual([addressOf(2)]);
	const stopped = await reader.select().from(mailSuppressed);
	expect(stopped.map(({ because }) => because).toSorted()).toEqual(['bounce', 'complaint']);
	expect(await mailStates(reader, key)).toEqual({ accepted: 2, bounced: 1 });
});

test('a newer version takes over; without a server the letter says so', async () => {
	const { to } = await smtp();
	await residents(2);
	await write((tx) => tx.insert(pushedVersion).values({ ref: 'K-2026-0007', version: 2 }));
	await warning(1);
	expect(await carry()).toMatchObject({ kind: 'sent', note: expect.stringContaining('nyere') });
	expect(to).toEqual([]);
	delete process.env.SMTP_URL;
	await warning(2);
	expect(await carry()).toEqual({ kind: 'refused', reason: 'SMTP_URL is not set' });
});

test('the pace that the kommune has set is kept', async () => {
	await smtp();
	await write((tx) => tx.update(mailCaps).set({ perMinute: 1200 }));
	await residents(30);
	await warning();
	const began = Date.now();
	await carry();
	expect(Date.now() - began).toBeGreaterThan(1_300);
});

test('killed twice in the middle, nobody is told twice and nobody is forgotten', async () => {
	const { to } = await smtp({}, false);
	await residents(MANY);
	const key = await warning();
	const program = await builtProgram('test/support/teller.ts');
	const run = () => spawn(process.execPath, [program], { env: process.env, stdio: 'inherit' });
	for (const enough of [MANY / 4, MANY / 2]) {
		const child = run();
		while (to.length < enough) await sleep(20);
		child.kill('SIGKILL');
		await new Promise((done) => child.on('close', done));
		// The lease of the dead process runs out.
		await write((tx) => tx.update(letter).set({ leaseUntil: 1 }).where(eq(letter.key, key)));
	}
	const last = run();
	while ((await letterByKey(reader, key))?.state !== 'sent') await sleep(50);
	last.kill('SIGKILL');
	expect(new Set(to).size).toBe(to.length);
	const { accepted = 0, unknown = 0, ...others } = await mailStates(reader, key);
	expect(others).toEqual({});
	expect(accepted + unknown).toBe(MANY);
	expect(unknown).toBeLessThanOrEqual(200); // what two batches hold
	expect(to.length).toBeGreaterThanOrEqual(accepted);
}, 180_000);
