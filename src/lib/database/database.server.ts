import type { ResultSet } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, databaseFile, DatabaseGone, type Connection } from './connection.server';

type Whole = BaseSQLiteDatabase<'async', ResultSet, Record<string, never>>;
/** A transaction that may write. */
export type Tx = Parameters<Parameters<LibSQLDatabase['transaction']>[0]>[0];
/** Anything that can be read from: the reader, or a transaction that sees its own writes. */
export type Reader = Omit<Whole, 'insert' | 'update' | 'delete' | 'run' | 'transaction'>;

/** Reads what is committed; refuses to write. Set by `openDatabase`. */
export let reader: LibSQLDatabase;

let writing: Connection;
let reading: Connection;
let openedFile: string | null = null;
let tail: Promise<unknown> = Promise.resolve();
const inside = new AsyncLocalStorage<true>();
const listeners = new Set<() => void>();

/** Opens the writer and the reader. Called once, before anything else touches the database. */
export async function openDatabase(): Promise<void> {
	writing = await connect('write');
	reading = await connect('read');
	reader = drizzle(reading.client);
	openedFile = databaseFile();
}

/** Lets what is being written finish, then closes both connections. */
export async function closeDatabase(): Promise<void> {
	await tail;
	writing?.close();
	reading?.close();
}

/**
 * The only way to write: runs `work` in one transaction, one at a time in this process. A writer
 * in another process makes it try again, so `work` may run more than once: it must have no other
 * effects (no network, no hashing, no rendering). Throws when called inside itself.
 * @returns what `work` returned, once it is on disk
 */
export function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
	if (inside.getStore()) throw new Error('write() inside write() would wait for itself');
	const turn = tail.then(async () => {
		const result = await inside.run(true, () => attempt(work));
		// Outside again: whoever is told may write.
		for (const listener of listeners) listener();
		return result;
	});
	tail = turn.catch(() => {});
	return turn;
}

/** Is told after each transaction of this process that was committed. @returns stops it */
export function onCommit(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

const TRIES = 60;

async function attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
	for (let tries = 1; ; tries++) {
		await reopenIfSwapped();
		try {
			return await drizzle(writing.client).transaction(work);
		} catch (error) {
			await writing.renew();
			if (!isBusy(error) || tries === TRIES) throw error;
			await sleep(5 + Math.random() * Math.min(200, 10 * tries));
		}
	}
}

/**
 * Looks whether the database file is the one that was opened, and opens it again when another
 * has been put in its place. Throws DatabaseGone while there is none.
 */
export async function reopenIfSwapped(): Promise<void> {
	const file = databaseFile();
	if (file === openedFile) return;
	if (file === 'gone') throw new DatabaseGone('The database file is gone');
	// What cannot be read is no database: the one that was there before may come back to its place.
	openedFile = '';
	await Promise.all([writing.renew(), reading.renew()]);
	openedFile = file;
}

/** True when another process holds the database: worth another try. */
function isBusy(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause)
		if (
			/SQLITE_BUSY|database is locked/.test(`${'code' in cause ? cause.code : ''} ${cause.message}`)
		)
			return true;
	return false;
}
