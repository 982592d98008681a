import { SMTPServer } from 'smtp-server';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startApp, temporaryFolder } from './app';
import { pushService } from './pushService';

/**
 * One running app for all stories, with a real SMTP server and a push service beside it that put
 * what they get in folders (`STORIES_MAIL`, `STORIES_PUSH`), so that a story can read what was sent.
 */
export default async function setUp(): Promise<() => Promise<void>> {
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
	process.env.STORIES_ORIGIN = app.origin;
	process.env.STORIES_MAIL = mails;
	process.env.STORIES_PUSH = pushes;
	process.env.STORIES_PUSH_ORIGIN = push.origin;
	return async () => {
		await app.stop();
		push.close();
		await new Promise<void>((closed) => mail.close(() => closed()));
	};
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
