import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { eq } from 'drizzle-orm';
import { reader, write } from '../database/database.server';
import { keepFile } from '../files/files.server';
import { connected } from './imap.server';
import type { OpenAccount } from './account';
import { reads } from './lease.server';
import { store } from './messages.server';
import { mailBox } from './tables.server';

/** Larger ones are written down without their content. */
export const LARGEST_MESSAGE = 30 * 1024 * 1024;
const POLL = 60_000;
/** After a mailbox has been numbered anew, what is older than this was read before. */
const READ_AGAIN = 2 * 86_400_000;

/**
 * Reads a mailbox until `signal` is aborted: what has come, and then what comes. Throws when the
 * connection is lost. @param arrived is told when something has been written down
 */
export async function follow(
	account: OpenAccount,
	signal: AbortSignal,
	arrived: () => void
): Promise<void> {
	const client = await connected(account);
	const stop = () => client.close();
	signal.addEventListener('abort', stop);
	try {
		await client.mailboxOpen('INBOX');
		await begin(account.id, client);
		const news = listen(client, signal);
		while (!signal.aborted) {
			if (await catchUp(account.id, client, signal)) arrived();
			await reads(account.id);
			await news();
		}
	} catch (error) {
		if (!signal.aborted) throw error;
	} finally {
		signal.removeEventListener('abort', stop);
		await client.logout().catch(() => {});
		client.close();
	}
}

/**
 * Where to go on. A mailbox that Varde has not read before is read from now on: what lies in it has
 * been read by people. One that has been numbered anew (UIDVALIDITY) is gone through from its start.
 */
async function begin(accountId: string, { mailbox }: ImapFlow): Promise<void> {
	if (!mailbox) throw new Error('No mailbox is open');
	const uidValidity = String(mailbox.uidValidity);
	const { uidNext } = mailbox;
	await write(async (tx) => {
		const [box] = await tx.select().from(mailBox).where(eq(mailBox.accountId, accountId));
		if (box?.uidValidity === uidValidity) return;
		const lastUid = box?.uidValidity ? 0 : uidNext - 1;
		await tx.update(mailBox).set({ uidValidity, lastUid }).where(eq(mailBox.accountId, accountId));
	});
}

/** Fetches what is new, one at a time. @returns whether there was anything */
async function catchUp(accountId: string, client: ImapFlow, signal: AbortSignal): Promise<boolean> {
	const [box] = await reader.select().from(mailBox).where(eq(mailBox.accountId, accountId));
	const last = box?.lastUid ?? 0;
	const since = last === 0 && box?.readAt ? box.readAt - READ_AGAIN : 0;
	const query = { uid: true, size: true, envelope: true, internalDate: true };
	const listed = await client.fetchAll(`${last + 1}:*`, query, { uid: true });
	const fresh = listed
		// «n:*» is never empty: it holds the last message even when that is older (RFC 9051 §9).
		.filter(
			({ uid, internalDate }) => uid > last && Number(new Date(internalDate ?? since)) >= since
		)
		.sort((a, b) => a.uid - b.uid);
	for (const message of fresh) {
		if (signal.aborted) break;
		await take(accountId, client, message);
	}
	return fresh.length > 0;
}

/** Keeps a message, and only then lets the server know that it has been read. */
async function take(accountId: string, client: ImapFlow, listed: FetchMessageObject) {
	const { uid, size = 0, envelope } = listed;
	const fetched =
		size <= LARGEST_MESSAGE && (await client.fetchOne(uid, { source: true }, { uid: true }));
	const source = fetched ? fetched.source : undefined;
	if (!source && size <= LARGEST_MESSAGE) return; // somebody removed it in between
	await store({
		accountId,
		uid,
		messageId: envelope?.messageId?.slice(0, 500) || `<${accountId}.${uid}@no-message-id>`,
		hash: source ? await keepFile(source) : '',
		size,
		from: envelope?.from?.[0]?.address?.toLowerCase().slice(0, 254) ?? '',
		subject: envelope?.subject?.slice(0, 300) ?? ''
	});
	await client.messageFlagsAdd(uid, ['\\Seen'], { uid: true });
}

/**
 * Listens to what the server says of its own accord (IDLE). @returns waits until something has come
 * since the last time, a minute has passed, or we are to stop; throws when the connection is lost
 */
function listen(client: ImapFlow, signal: AbortSignal): () => Promise<void> {
	let come = false;
	let wake = () => {};
	const woken = () => {
		come = true;
		wake();
	};
	client.on('exists', woken);
	client.on('close', woken);
	signal.addEventListener('abort', woken);
	return async () => {
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, POLL);
			wake = () => {
				clearTimeout(timer);
				resolve();
			};
			if (come) wake();
		});
		come = false;
		if (!signal.aborted) await client.noop();
	};
}
