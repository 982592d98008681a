/** The phone's own database. A version of it is never changed: a new one migrates what is there. */
const NAME = 'varde-krise';
const VERSION = 1;
/** `kit`: what to write with; `kept`: what is being written; `outbox`: what shall go. */
export type Drawer = 'kit' | 'kept' | 'outbox';

/** Longer than this no disk is waited for, in milliseconds: a phone that does not answer keeps nothing. */
const PATIENCE = 5000;

let opening: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
	opening ??= new Promise((resolve, reject) => {
		const request = indexedDB.open(NAME, VERSION);
		request.onupgradeneeded = ({ oldVersion }) => migrate(request.result, oldVersion);
		request.onsuccess = () => resolve(letGo(request.result));
		request.onerror = () => reject(request.error ?? new Error(NAME));
		setTimeout(() => reject(new Error(NAME)), PATIENCE);
	});
	opening.catch(() => (opening = null));
	return opening;
}

/** From each version to the next; what a person has written is carried along. */
function migrate(database: IDBDatabase, from: number): void {
	if (from < 1) for (const drawer of ['kit', 'kept', 'outbox']) database.createObjectStore(drawer);
}

/** A window with a newer app may migrate it, and a browser may close it: it is opened again then. */
function letGo(database: IDBDatabase): IDBDatabase {
	database.onclose = () => (opening = null);
	database.onversionchange = () => {
		database.close();
		opening = null;
	};
	return database;
}

/** Runs one transaction; it is on the disk when the promise is kept, also when the battery dies then. */
async function work<T>(
	drawer: Drawer,
	mode: IDBTransactionMode,
	what: (store: IDBObjectStore, done: (value: T) => void) => void
): Promise<T> {
	const database = await open();
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(drawer, mode, { durability: 'strict' });
		const tired = setTimeout(() => transaction.abort(), PATIENCE);
		what(transaction.objectStore(drawer), (value) => {
			transaction.oncomplete = () => {
				clearTimeout(tired);
				resolve(value);
			};
		});
		transaction.onabort = () => {
			clearTimeout(tired);
			reject(transaction.error ?? new Error(drawer));
		};
	});
}

export function readAll<T>(drawer: Drawer): Promise<T[]> {
	return work(drawer, 'readonly', (store, done) => {
		const all = store.getAll();
		all.onsuccess = () => done(all.result);
	});
}

export function read<T>(drawer: Drawer, key: string): Promise<T | undefined> {
	return change<T | undefined>(drawer, key, (kept) => kept);
}

/** Changes what is kept under a key, in one go: no other window comes between. @returns what is there then */
export function change<T>(
	drawer: Drawer,
	key: string,
	how: (kept: T | undefined) => T
): Promise<T> {
	return work(drawer, 'readwrite', (store, done) => {
		const kept = store.get(key);
		kept.onsuccess = () => {
			const value = how(kept.result);
			if (value === undefined) store.delete(key);
			else if (value !== kept.result) store.put(value, key);
			done(value);
		};
	});
}

export async function put(drawer: Drawer, key: string, value: unknown): Promise<void> {
	await change(drawer, key, () => value);
}

export async function remove(drawer: Drawer, key: string): Promise<void> {
	await change(drawer, key, () => undefined);
}

export function empty(drawer: Drawer): Promise<void> {
	return work(drawer, 'readwrite', (store, done) => {
		store.clear().onsuccess = () => done();
	});
}
