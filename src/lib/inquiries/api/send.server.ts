import { eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { publicOrigin } from '$lib/database/config.server';
import { reader, write, type Tx } from '$lib/database/database.server';
import { newToken } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { giveAccess } from '../access.server';
import { addFiles, kept } from '../files/files.server';
import { prepare, receiveIn } from '../receive.server';
import { inquiry } from '../tables.server';
import type { Sent } from './body';
import type { ApiToken } from './tokens.server';

/** What the other system is told. Times are ISO 8601 in UTC. */
export interface Accepted {
	reference: string;
	receivedAt: string;
	/** when whoever wrote can expect an answer; null when nobody waits */
	answerDueAt: string | null;
	/** the private page of whoever wrote: give it to them and to nobody else */
	page: string;
	attachments: { name: string; kept: boolean }[];
}

type Row = typeof inquiry.$inferSelect;

/** Takes in what another system sends, once for each idempotency key. Files are on disk before it is written. */
export async function send(
	token: ApiToken,
	sent: Sent,
	key: string | null
): Promise<Accepted | Refusal> {
	const files = await Promise.all(sent.files.map(kept));
	const { id, name } = token;
	const prepared = prepare(sent.message, {
		...{ intake: 'api', actor: null, address: `api ${id}` },
		system: { id, name }
	});
	const content = createHash('sha256')
		.update(JSON.stringify([sent.message, files]))
		.digest('hex');
	return write(async (tx) => {
		const made = await once(tx, { key, scope: `api:${id}`, content }, async () => {
			const { ref } = await receiveIn(tx, prepared);
			const row = await rowOf(tx, ref);
			if (row.version === 1) await addFiles(tx, row.id, files);
			return { ref };
		});
		if (isRefused(made)) return made;
		const row = await rowOf(tx, made.ref);
		const access = newToken();
		await giveAccess(tx, row.id, access);
		return {
			...stateOf(row),
			page: `${publicOrigin()}/henvendelse/${access}`,
			attachments: files.map(({ name, hash }) => ({ name, kept: hash !== null }))
		};
	});
}

/** How far an inquiry has come that came with this very token; null for any other. Nothing of what it says. */
export async function statusOf(token: ApiToken, ref: string) {
	const [row] = await reader.select().from(inquiry).where(eq(inquiry.ref, ref));
	if (!row || row.source !== token.id) return null;
	return { ...stateOf(row), state: row.state };
}

function stateOf({ ref, receivedAt, answerDueAt }: Row) {
	return {
		reference: ref,
		receivedAt: new Date(receivedAt).toISOString(),
		answerDueAt: answerDueAt === null ? null : new Date(answerDueAt).toISOString()
	};
}

async function rowOf(tx: Tx, ref: string): Promise<Row> {
	const [row] = await tx.select().from(inquiry).where(eq(inquiry.ref, ref));
	if (!row) throw new Error(`An inquiry that was taken in is gone: ${ref}`);
	return row;
}
