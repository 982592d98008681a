import { and, asc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { announce } from '../database/changes.server';
import { now } from '../database/clock.server';
import { config } from '../database/config.server';
import { write, type Reader, type Tx } from '../database/database.server';
import { newId } from '../database/ids.server';
import { openSecret, sealSecret } from '../database/secret.server';
import { refuse, type Refusal } from '../i18n/refusal';
import type { Actor } from '../staff/actor';
import { accountFromUrl, type Account, type OpenAccount, type Way } from './account';
import { mailAccount } from './tables.server';

const PURPOSE = 'mail account';

/** An account as the settings show it, without its secret. */
export interface ShownAccount extends Account {
	/** Set in the environment, where alone it can be changed. */
	fromEnvironment: boolean;
}

/** The accounts of one way that are in use: that of the environment, else what is set in the app. */
export async function accounts(db: Reader, way: Way): Promise<OpenAccount[]> {
	const fixed = fromEnvironment(way);
	if (fixed) return [fixed];
	const rows = await db
		.select()
		.from(mailAccount)
		.where(and(eq(mailAccount.way, way), isNull(mailAccount.removedAt)))
		.orderBy(asc(mailAccount.changedAt));
	return rows.map(({ secret, ...row }) => ({
		...row,
		secret: secret === null ? '' : openSecret(secret, PURPOSE)
	}));
}

/** Whether there is a server that letters go out through. */
export async function mailGoesOut(db: Reader): Promise<boolean> {
	const out = and(eq(mailAccount.way, 'out'), isNull(mailAccount.removedAt));
	return fromEnvironment('out') !== null || (await db.$count(mailAccount, out)) > 0;
}

/** The accounts of both ways, for the settings. */
export async function shownAccounts(db: Reader): Promise<ShownAccount[]> {
	const both = await Promise.all([accounts(db, 'out'), accounts(db, 'in')]);
	return both.flat().map(shown);
}

function shown(account: Account): ShownAccount {
	const { id, way, host, port, security, signIn, user, clientId, tokenEndpoint, scope } = account;
	const { authserv } = account;
	const fromEnvironment = id === 'environment';
	return {
		...{ id, way, host, port, security, signIn, user, clientId, tokenEndpoint, scope, authserv },
		fromEnvironment
	};
}

/** One account that can be used, or null. */
export async function accountById(db: Reader, way: Way, id: string): Promise<OpenAccount | null> {
	return (await accounts(db, way)).find((account) => account.id === id) ?? null;
}

function fromEnvironment(way: Way): OpenAccount | null {
	const { smtpUrl, imapUrl } = config();
	const account = accountFromUrl((way === 'out' ? smtpUrl : imapUrl) ?? '');
	return account?.way === way ? account : null;
}

/**
 * Saves an account. There is one way out, so it is replaced. @param id null: a new one
 * @param secret a new password or client secret; '' keeps the one there is for the same server
 */
export function saveAccount(
	actor: Actor,
	id: string | null,
	account: Omit<Account, 'id'>,
	secret: string
): Promise<{ id: string } | Refusal> {
	const sealed = secret ? sealSecret(secret, PURPOSE) : null;
	return write(async (tx) => {
		const before = await known(tx, account.way === 'out' ? 'out' : id);
		if (id && !before && account.way === 'in') return refuse('mail_account_gone');
		const saved = {
			...account,
			id: before?.id ?? (account.way === 'out' ? 'out' : newId()),
			secret: account.signIn === 'none' ? null : (sealed ?? keptSecret(before, account)),
			changedAt: now(),
			removedAt: null
		};
		if (saved.signIn !== 'none' && !saved.secret) return refuse('mail_secret_missing');
		await tx
			.insert(mailAccount)
			.values(saved)
			.onConflictDoUpdate({ target: mailAccount.id, set: saved });
		await noted(tx, actor, 'mail.saveAccount', saved);
		return { id: saved.id };
	});
}

/** How long a removed account can be put back. */
const PUT_BACK = 86_400_000;

/** Takes an account away. What came in through it stays; its secret goes after a day. */
export function removeAccount(actor: Actor, id: string): Promise<ShownAccount | Refusal> {
	return write(async (tx) => {
		await tx.delete(mailAccount).where(lt(mailAccount.removedAt, now() - PUT_BACK));
		const [removed] = await tx
			.update(mailAccount)
			.set({ removedAt: now() })
			.where(and(eq(mailAccount.id, id), isNull(mailAccount.removedAt)))
			.returning();
		if (!removed) return refuse('mail_account_gone');
		await noted(tx, actor, 'mail.removeAccount', removed);
		return shown(removed);
	});
}

/** Puts back an account that was taken away. */
export function restoreAccount(actor: Actor, id: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const [back] = await tx
			.update(mailAccount)
			.set({ removedAt: null })
			.where(and(eq(mailAccount.id, id), isNotNull(mailAccount.removedAt)))
			.returning();
		if (!back) return refuse('mail_account_gone');
		await noted(tx, actor, 'mail.saveAccount', back);
		return null;
	});
}

/** A secret is never sent to another place than the one it was entered for. */
function keptSecret(
	before: typeof mailAccount.$inferSelect | undefined,
	account: Omit<Account, 'id'>
) {
	const same =
		before?.host === account.host &&
		before.tokenEndpoint === account.tokenEndpoint &&
		before.signIn === account.signIn;
	return same ? before.secret : null;
}

async function known(tx: Tx, id: string | null) {
	if (!id) return undefined;
	const [row] = await tx.select().from(mailAccount).where(eq(mailAccount.id, id));
	return row;
}

async function noted(tx: Tx, actor: Actor, action: string, { host, user, signIn }: Account) {
	await record(tx, { actor, action, subject: host, details: { user, signIn } });
	await announce(tx, { topic: 'mail', subject: 'accounts' });
}
