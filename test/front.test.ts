import { putLane } from '$lib/public/store.server';
import { config } from '$lib/database/config.server';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../src/cli/build.js';
import { answers, launchApp, startApp, temporaryFolder, type RunningApp } from './support/app';

const news = {
	path: '/nyhet-fra-i-gar',
	type: 'text/html; charset=utf-8',
	body: '<h1>Sist vi visste det</h1>',
	version: 'v1'
};

beforeAll(() => build(process.cwd()));

/** Whether a process sleeps (S), runs (R) or is gone; one that nobody has buried (Z) is gone too. */
function stateOf(pid: string): string {
	const file = `/proc/${pid}/stat`;
	const state = existsSync(file) ? (readFileSync(file, 'utf8').split(') ')[1]?.[0] ?? '') : 'Z';
	return state === 'Z' ? 'gone' : state;
}

/** What a start that is refused says, and the code it ends with. */
async function refusedStart(options: Parameters<typeof launchApp>[0]) {
	const app = await launchApp(options);
	const code = await app.ended;
	return {
		code,
		said: app
			.output()
			.trim()
			.split('\n')
			.filter((line) => !line.startsWith('{'))
			.at(-1)
	};
}

describe('Varde says in one line why it does not start', () => {
	it('when another program has the port', async () => {
		const other = createServer();
		await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
		const { port } = other.address() as AddressInfo;
		const { code, said } = await refusedStart({ port });
		expect(said).toBe(
			`Port ${port} is in use by another program. Stop that one, or choose another port, for example PORT=${port + 1}.`
		);
		expect(code).toBe(1);
		other.close();
	});

	const parent = temporaryFolder();
	writeFileSync(join(parent, 'file'), '');
	it.each([
		[join(parent, 'no', 'data'), 'the folder above it does not exist'],
		[join(parent, 'file'), 'it is a file, not a folder'],
		['/proc/varde', 'the folder above it does not exist'],
		['/sys/kernel', 'this user may not write there']
	])('when the data folder is %s', async (dataDir, why) => {
		const { code, said } = await refusedStart({ dataDir });
		expect(said).toContain(`The data folder ${dataDir} (DATA_DIR) cannot be used: ${why}`);
		expect(code).toBe(1);
	});

	it.each([
		['PORT', '70000', /^PORT must be a number from 1 to 65535/],
		['HOST', '192.0.2.1', /^HOST=192.0.2.1 is not an address of this machine/],
		['XFF_DEPTH', 'two', /^XFF_DEPTH must be the number of proxies/]
	])('when %s is %s', async (name, value, sentence) => {
		const { code, said } = await refusedStart({ env: { [name]: value } });
		expect(said).toMatch(sentence);
		expect(code).toBe(1);
	});

	it('when the data folder it is to serve holds the demo', async () => {
		const demo = await startApp();
		await demo.stop();
		const { code, said } = await refusedStart({
			command: 'serve',
			dataDir: demo.dataDir,
			env: { ORIGIN: 'https://varde.lillevik.test' }
		});
		expect(said).toMatch(/^This data folder holds the demo\./);
		expect(code).toBe(1);
	});

	it('when the database is none and there is nothing to show instead', async () => {
		const dataDir = temporaryFolder();
		writeFileSync(join(dataDir, 'varde.db'), 'Not a database. '.repeat(1000));
		const { code, said } = await refusedStart({ dataDir });
		expect(said).toMatch(/^The database .*varde.db cannot be used \(SQLITE_NOTADB\)\. See that/);
		expect(code).toBe(1);
	});

	it('when it is to serve people and knows no address', async () => {
		const { code, said } = await refusedStart({ command: 'serve' });
		expect(said).toMatch(/^Set ORIGIN to the address people use/);
		expect(code).toBe(1);
	});
});

describe('a running Varde', () => {
	let app: RunningApp;
	beforeAll(async () => {
		app = await startApp();
	});
	afterAll(() => app.stop());

	it('has its data folder for itself', async () => {
		const { code, said } = await refusedStart({ dataDir: app.dataDir });
		expect(said).toMatch(/^Varde already runs with the data folder .* \(process \d+\)\. Stop/);
		expect(code).toBe(1);
		expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
	});

	it('passes through a page of staff, with the security headers and a request id', async () => {
		const { status, headers } = await fetch(`${app.origin}/logg-inn`);
		expect(status).toBe(200);
		expect(headers.get('content-security-policy')).toContain("script-src 'self' 'nonce-");
		expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
	});

	it('takes forms over plain http on this machine, but not from another site', async () => {
		const post = (origin: string) =>
			fetch(`${app.origin}/logg-inn`, {
				method: 'POST',
				headers: { origin },
				body: new URLSearchParams({ email: 'a@b.test', password: 'x' }),
				redirect: 'manual'
			});
		expect((await post(app.origin)).status).not.toBe(403);
		expect((await post('https://evil.test')).status).toBe(403);
	});
});

describe('when something dies', () => {
	it('the app comes back by itself, and one who asks meanwhile only waits', async () => {
		const app = await startApp();
		await app.kill9('app');
		const asked = await fetch(`${app.origin}/logg-inn`);
		expect([200, 503]).toContain(asked.status);
		await answers(`${app.origin}/healthz`, 10_000);
		await app.stop();
	});

	it('a lock that was left behind does not keep the next one out', async () => {
		const first = await startApp();
		await first.kill9();
		expect(readFileSync(join(first.dataDir, 'varde.lock'), 'utf8')).toBeTruthy();
		const second = await startApp({ dataDir: first.dataDir });
		expect(await second.stop()).toBe(0);
	});

	it('the app does not outlive its front', async () => {
		const app = await startApp();
		const [front = ''] = readFileSync(join(app.dataDir, 'varde.lock'), 'utf8').split(' ');
		const [child = ''] = readFileSync(`/proc/${front}/task/${front}/children`, 'utf8').split(' ');
		expect(stateOf(child)).not.toBe('gone');
		process.kill(Number(front), 'SIGKILL');
		await app.ended;
		await expect.poll(() => stateOf(child)).toBe('gone');
	});

	it('what is being sent is received and answered before it stops', async () => {
		const app = await startApp();
		const body = 'email=a%40b.test&password=x';
		const sending = connect(app.port, '127.0.0.1');
		const answered = readText(sending);
		sending.write(
			`POST /logg-inn HTTP/1.1\r\nHost: localhost:${app.port}\r\nOrigin: ${app.origin}\r\n` +
				`Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`
		);
		await sleep(100);
		const stopped = app.stop();
		await sleep(100);
		sending.write(body);
		expect(await answered).toMatch(/^HTTP\/1.1 [234]\d\d /);
		expect(await stopped).toBe(0);
	});

	it('stops at once when nothing is under way', async () => {
		const app = await startApp();
		const began = Date.now();
		expect(await app.stop()).toBe(0);
		expect(Date.now() - began).toBeLessThan(2000);
	});
});

describe('what was last published', () => {
	it('is served before the app is ready, and when there is no database at all', async () => {
		await putLane([news]);
		const { dataDir } = config();
		mkdirSync(join(dataDir, 'varde.db'));
		const app = await launchApp({ dataDir });
		await answers(`${app.origin}${news.path}`, 5000);
		expect((await fetch(`${app.origin}/healthz`)).status).toBe(503);
		const staff = await fetch(`${app.origin}/logg-inn`);
		expect(staff.status).toBe(503);
		expect(await staff.text()).toContain('Meldinger til innbyggerne vises som før');
		expect((await fetch(`${app.origin}${news.path}`)).status).toBe(200);
		await app.stop();
	});
});
