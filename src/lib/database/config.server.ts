import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the environment says; read at each call, so that tests and programs can set it first. */
export function config() {
	const env = process.env;
	const dataDir = resolve(env.DATA_DIR ?? 'data');
	return {
		dataDir,
		databaseUrl: env.DATABASE_URL ?? `file:${dataDir}/varde.db`,
		databaseAuthToken: env.DATABASE_AUTH_TOKEN,
		origin: env.ORIGIN,
		port: Number(env.PORT ?? 3000),
		smtpUrl: env.SMTP_URL,
		imapUrl: env.IMAP_URL,
		vapidSubject: env.VAPID_SUBJECT,
		pushAllowHosts: (env.PUSH_ALLOW_HOSTS ?? '').split(',').filter(Boolean),
		/** Hosts of official warnings that may lie on this machine and speak http: tests only. */
		warningsAllowHosts: (env.WARNINGS_ALLOW_HOSTS ?? '').split(',').filter(Boolean),
		demoPassword: env.DEMO_PASSWORD ?? 'varde-demo',
		/** True under `npm start`: the fictional kommune, with its demo logins. */
		demo: env.VARDE_MODE === 'demo',
		/** True when the front started this process, and waits to be told of new public pages. */
		behindFront: Boolean(env.VARDE_FRONT),
		/** Where the code's own files (migrations) lie. */
		root: resolve(env.VARDE_ROOT ?? '.')
	};
}

/**
 * The address that links in mail and feeds begin with, without a slash at the end.
 * `npm run serve` refuses to start without ORIGIN; the demo answers on its own port.
 */
export function publicOrigin(): string {
	const { origin, port } = config();
	return (origin ?? `http://localhost:${port}`).replace(/\/+$/, '');
}

/** A folder under the data folder, made when it is missing. @param name e.g. 'keys' */
export function dataFolder(name: string): string {
	const folder = resolve(config().dataDir, name);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return folder;
}
