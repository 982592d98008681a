import { createClient, type Client } from '@libsql/client';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { config } from './config.server';

/** The database cannot be reached: residents keep the rendered pages, staff get a sentence. */
export class DatabaseGone extends Error {
	override name = 'DatabaseGone';
}

/** True when the database itself failed (gone, full, unreadable, held by another), and not what was asked of it. */
export function isDatabaseFault(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const code = 'code' in cause ? String(cause.code) : '';
		if (cause instanceof DatabaseGone) return true;
		if (/SQLITE_(BUSY|FULL|IOERR|CANTOPEN|CORRUPT|NOTADB|READONLY)/.test(code)) return true;
	}
	return false;
}

/** A client that keeps its PRAGMAs across reconnects and knows when its file has been swapped. */
export interface Connection {
	client: Client;
	/** Drops the connection and opens a new one: a BEGIN that met SQLITE_BUSY leaves an old snapshot. */
	renew(): Promise<void>;
	close(): void;
}

const COMMON = [
	'PRAGMA foreign_keys=ON',
	// What is deleted is overwritten: personal data must not stay in the pages that are free.
	'PRAGMA secure_delete=ON',
	'PRAGMA synchronous=FULL',
	'PRAGMA busy_timeout=0'
];

/**
 * Opens one connection. One writer and one reader, each with a single connection: the binding is
 * synchronous, so more would only wait for each other.
 * @param power 'write' sets WAL; 'read' refuses to write (`query_only`)
 */
export async function connect(power: 'read' | 'write'): Promise<Connection> {
	const { databaseUrl: url, databaseAuthToken: authToken } = config();
	const client = createClient({ url, concurrency: 1, ...(authToken && { authToken }) });
	const pragmas = [
		...COMMON,
		power === 'write' ? 'PRAGMA journal_mode=WAL' : 'PRAGMA query_only=ON'
	];
	const prepare = async () => {
		if (!url.startsWith('file:')) return;
		for (const pragma of pragmas) await client.execute(pragma);
	};
	await prepare();
	return {
		client,
		renew: async () => {
			await client.reconnect();
			await prepare();
		},
		close: () => client.close()
	};
}

/** The path of the database file, or null when the database is a server. */
export function databasePath(): string | null {
	const { databaseUrl } = config();
	if (!databaseUrl.startsWith('file:')) return null;
	return databaseUrl.startsWith('file:///')
		? fileURLToPath(databaseUrl)
		: decodeURI(databaseUrl.slice('file:'.length));
}

/**
 * Which file lies at the database's path: its device and inode, 'gone' when there is none, or
 * null for a server. An open file that is deleted still answers, so only this tells.
 */
export function databaseFile(): string | null {
	const path = databasePath();
	if (path === null) return null;
	if (!existsSync(path)) return 'gone';
	const { dev, ino } = statSync(path);
	return `${dev}:${ino}`;
}
