import { createClient } from '@libsql/client';
import { SMTPServer } from 'smtp-server';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startApp, temporaryFolder } from './app';
import { pushService } from './pushService';
import { STATIONS } from './stations';

/**
 * A running app for each worker's stories, with a real SMTP server and a push service beside it that
 * put what they get in folders, so that a story can read what was sent.
 */
export default async function setUp(): Promise<() => Promise<void>> {
	const closes: (() => Promise<void>)[] = [];
	for (let index = 0; index < STATIONS; index++) closes.push(await station(index));
	return async () => {
		for (const close of closes) await close();
	};
}

async function station(index: number): Promise<() => Promise<void>> {
	const folder = temporaryFolder();
	const mails = join(folder, 'mail');
	const pushes = join(folder, 'push');
	for (const made of [mails, pushes]) mkdirSync(made);
	const mail = await mailServer(mails);
	const { port } = mail.server.address() as AddressInfo;
	const push = await pushService('http1', ({ path, body }) => {
		writeFileSync(join(pushes, `${path.split('/').at(-1)}.${push.received.length}`), body);
		return { status: 201 };
	});
	const app = await startApp({
		env: { SMTP_URL: `smtp://127.0.0.1:${port}`, PUSH_ALLOW_HOSTS: push.host }
	});
	await endNights(app.dataDir);
	const found = { origin: app.origin, mails, pushes, pushOrigin: push.origin };
	process.env[`STORIES_STATION_${index}`] = JSON.stringify(found);
	return async () => {
		await app.stop();
		push.close();
		await new Promise<void>((closed) => mail.close(() => closed()));
	};
}

/** Stories are told at any hour: nobody's warning waits here until the morning. */
async function endNights(dataDir: string): Promise<void> {
	const client = createClient({ url: `file:${join(dataDir, 'varde.db')}` });
	// The app has just begun, and may be writing.
	await client.execute('pragma busy_timeout = 10000');
	const never = `json_set(settings, '$.nightFrom', '00:00', '$.nightUntil', '00:00')`;
	await client.execute(`update kommune_version set settings = ${never}`);
	client.close();
}

async function mailServer(folder: string): Promise<SMTPServer> {
	let count = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, _session, done) => {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				writeFileSync(join(folder, `${++count}.eml`), Buffer.concat(parts));
				done();
			});
		}
	});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	return server;
}
