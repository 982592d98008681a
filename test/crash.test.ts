import { createClient } from '@libsql/client';
import { SMTPServer } from 'smtp-server';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, it } from 'vitest';
import { publishFirst, readyUpdate, signIn as onDuty } from '../src/cli/bench/staff';
import { build } from '../src/cli/build.js';
import { freePort, startApp, type RunningApp } from './support/app';
import { post, reader, signIn } from './support/visitor';

/** For each of them, on a machine where the others are killed at the same time. */
const PATIENCE = 180_000;

/** So that each resident comes from an address of their own, as behind a proxy. */
const proxied = { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: '1' };

beforeAll(() => build(process.cwd()));

/** Sends it until it is answered with success, as a person does. @returns the receipt's address */
async function ask(app: RunningApp, text: string, number: number): Promise<string> {
	for (let tries = 0; tries < 60; tries++) {
		const headers = { 'x-forwarded-for': `10.0.${number >> 8}.${number & 255}` };
		const answer = await post(app, '/kontakt', { text }, headers).catch(() => null);
		if (answer?.status === 303) return answer.headers.get('location') ?? '';
		await sleep(100);
	}
	throw new Error(`${text} was never received`);
}

async function rows(app: RunningApp, sql: string) {
	const client = createClient({ url: `file:${join(app.dataDir, 'varde.db')}` });
	const { rows } = await client.execute(sql);
	client.close();
	return rows;
}

describe.concurrent('killed while residents write', () => {
	it(
		'keeps every inquiry that was received, once, and residents notice nothing',
		async ({ expect }) => {
			const app = await startApp({ env: proxied });
			const [before] = await rows(app, 'select count(*) as n from inquiry');
			const stopReading = reader(app);
			const waiting = Array.from(
				{ length: 160 },
				(_, i) => `Kumlokk ${i} rangler i Storgata 👷 æøå`
			);
			const received: [text: string, address: string][] = [];
			const writers = Array.from({ length: 4 }, async () => {
				for (let text = waiting.pop(); text; text = waiting.pop())
					received.push([text, await ask(app, text, waiting.length)]);
			});
			for (const pause of [200, 1500]) {
				await sleep(pause);
				await app.kill9('app');
			}
			await Promise.all(writers);
			expect(await stopReading()).toEqual([]);
			await app.kill9();

			const again = await startApp({ dataDir: app.dataDir });
			expect(received).toHaveLength(160);
			for (const [text, address] of received)
				expect(await (await fetch(again.origin + address)).text()).toContain(text);
			const kept = await rows(again, `select text from inquiry where text like 'Kumlokk %'`);
			expect(new Set(kept.map(({ text }) => text)).size).toBe(160);
			expect(kept).toHaveLength(160);
			const [refs] = await rows(again, 'select count(distinct ref) as n from inquiry');
			expect(refs?.n).toBe(Number(before?.n) + 160);
			await again.stop();
		},
		PATIENCE
	);
});

describe.concurrent('killed while a warning is updated', () => {
	it(
		'keeps each version that was published, once, and shows it',
		async ({ expect }) => {
			const app = await startApp();
			const officer = await onDuty(app.origin, 'vakt');
			const ref = await publishFirst(officer);
			const killer = (async () => {
				for (const pause of [300, 1700, 2600]) {
					await sleep(pause);
					await app.kill9('app');
				}
			})();
			for (let update = 1; update <= 8; update++) {
				const press = await insist(() => readyUpdate(officer, ref));
				// The same press of the same button: an answer that was lost must not become a second version.
				await insist(press);
			}
			await killer;
			await app.kill9();

			const again = await startApp({ dataDir: app.dataDir });
			const kept = await rows(
				again,
				`select v.version from incident_version v join incident i on i.id = v.incident_id
			where i.ref = '${ref}' order by v.version`
			);
			expect(kept.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
			const shown = (await (await fetch(`${again.origin}/hendelser.json`)).json()) as Shown[];
			expect(shown.find((one) => one.ref === ref)?.version).toBe(9);
			const cap = shown.find((one) => one.ref === ref)!.cap.replace(/^https?:\/\/[^/]+/, '');
			expect((await fetch(again.origin + cap)).status).toBe(200);
			const letters = await rows(again, `select key from letter where key like '%${ref}@%'`);
			expect(new Set(letters.map(({ key }) => key)).size).toBe(letters.length);
			await again.stop();
		},
		PATIENCE
	);
});

interface Shown {
	ref: string;
	version: number;
	cap: string;
}

/** Tries until it is done, as a person does. */
async function insist<T>(act: () => Promise<T>): Promise<T> {
	for (let tries = 0; tries < 80; tries++) {
		try {
			return await act();
		} catch {
			await sleep(150);
		}
	}
	return act();
}

describe.concurrent('killed while colleagues answer', () => {
	it(
		'gives each who asked the answer once, and mails it once',
		async ({ expect }) => {
			const port = await freePort();
			const { mails, close } = await mailServer(port);
			const env = { ...proxied, SMTP_URL: `smtp://127.0.0.1:${port}` };
			const app = await startApp({ env });
			const cookie = await signIn(app, 'saksbehandler');
			const many = 12;
			for (let n = 0; n < many; n++) {
				const fields = { text: `Når kommer brøytebilen, nummer ${n}?`, email: `n${n}@example.org` };
				const headers = { 'x-forwarded-for': `10.1.0.${n}` };
				await insist(() => answered(post(app, '/kontakt', fields, headers)));
			}
			const asked = await rows(
				app,
				`select ref, version from inquiry where text like 'Når kommer brøytebilen, nummer%'`
			);
			expect(asked).toHaveLength(many);
			const killer = (async () => {
				for (const pause of [150, 1600]) {
					await sleep(pause);
					await app.kill9('app');
				}
			})();
			for (const { ref, version } of asked) {
				const fields = { version: String(version), way: 'page', text: 'Hei {navn}! I kveld.' };
				// Sent again until it is known to be done, as by a person who saw no receipt, and once more.
				const give = () =>
					answered(post(app, `/intern/henvendelser/${ref}?/answer`, fields, { cookie }));
				await insist(give);
				await insist(give);
				await sleep(150);
			}
			await killer;
			await app.kill9();

			const again = await startApp({ dataDir: app.dataDir, env });
			const given = await rows(
				again,
				`select i.ref, count(*) as n from inquiry_event e join inquiry i on i.id = e.inquiry_id
			where e.kind = 'answered' and i.text like 'Når kommer brøytebilen, nummer%' group by i.ref`
			);
			expect(given.map(({ n }) => Number(n))).toEqual(Array.from({ length: many }, () => 1));
			// A letter that was in hand when it was killed waits for its lease to run out.
			const due = `select key from letter where key like 'inquiry-answered %' and state = 'due'`;
			await expect.poll(async () => (await rows(again, due)).length, { timeout: 30_000 }).toBe(0);
			const to = mails.flatMap((mail) => /^To: (n\d+@example\.org)/m.exec(mail)?.[1] ?? []);
			expect(to.length).toBeGreaterThan(0);
			expect(new Set(to).size).toBe(to.length);
			const letters = await rows(
				again,
				`select key from letter where key like 'inquiry-answered %'`
			);
			const about = asked.map(({ ref }) =>
				letters.filter(({ key }) => String(key).includes(`${ref}@`))
			);
			expect(about.map(({ length }) => length)).toEqual(asked.map(() => 1));
			await again.stop();
			close();
		},
		PATIENCE
	);
});

/** That it was done, as the redirect after a form says. */
async function answered(sent: Promise<Response>): Promise<void> {
	const { status } = await sent;
	if (status !== 303) throw new Error(`Answered with ${status}`);
}

describe.concurrent('killed with a letter due', () => {
	it(
		'sends it after the next start, once',
		async ({ expect }) => {
			const port = await freePort();
			const env = { SMTP_URL: `smtp://127.0.0.1:${port}` };
			const app = await startApp({ env });
			const cookie = await signIn(app, 'admin');
			const invited = { name: 'Nora Vik', email: 'nora.vik@lillevik.test', role: 'archivist' };
			const answer = await post(app, '/intern/innstillinger/personer/ny', invited, { cookie });
			expect(answer.status).toBe(200);
			await app.kill9();

			const { mails, close } = await mailServer(port);
			const again = await startApp({ dataDir: app.dataDir, env });
			const hers = () => mails.filter((mail) => mail.includes('To: nora.vik@lillevik.test'));
			await expect.poll(() => hers().length, { timeout: 30_000 }).toBe(1);
			await sleep(2500);
			expect(hers()).toHaveLength(1);
			await again.stop();
			close();
		},
		PATIENCE
	);
});

/** A real SMTP server that keeps what it is given. */
async function mailServer(port: number) {
	const mails: string[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, _session, done) => {
			let mail = '';
			stream.on('data', (part) => (mail += part));
			stream.on('end', () => {
				mails.push(mail);
				done();
			});
		}
	});
	await new Promise<void>((up) => server.listen(port, '127.0.0.1', up));
	return { mails, close: () => server.close(() => {}) };
}
