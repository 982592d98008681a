import { SMTPServer } from 'smtp-server';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startApp, temporaryFolder } from './app';

/**
 * One running app for all stories, with a real SMTP server beside it that puts each mail in a
 * folder (`STORIES_MAIL`), so that a story can read what was sent.
 */
export default async function setUp(): Promise<() => Promise<void>> {
	const folder = join(temporaryFolder(), 'mail');
	mkdirSync(folder, { recursive: true });
	const mail = await mailServer(folder);
	const { port } = mail.server.address() as AddressInfo;
	const app = await startApp({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
	process.env.STORIES_ORIGIN = app.origin;
	process.env.STORIES_MAIL = folder;
	return async () => {
		await app.stop();
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
