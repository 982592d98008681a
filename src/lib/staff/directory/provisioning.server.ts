import { and, desc, eq, ne, or, sql } from 'drizzle-orm';
import { auditEntry } from '$lib/audit/tables.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { hashToken, newId, newToken } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { forgetAlertDevices } from '../alerts/devices.server';
import { changed } from '../changed.server';
import { reserveAdministrators, changedRights, grantsOf } from '../grants.server';
import { isGuarded } from '../proposals/proposal';
import { session, user } from '../tables.server';
import type { Account, Wish } from './scim';
import { activeDirectory } from './settings.server';
import { directory } from './tables.server';

/** A new token for the directory to provision with, shown this once; older ones stop working. */
export function newProvisioningToken(actor: Actor): Promise<string> {
	const token = newToken();
	return keepHash(actor, hashToken(token), 'directory.newToken').then(() => token);
}

/** Lets the directory provision nobody any more. */
export function endProvisioning(actor: Actor): Promise<void> {
	return keepHash(actor, null, 'directory.endToken');
}

/** Whether a request (its Authorization header) comes from the directory. */
export async function isProvisioner(authorization: string | null): Promise<boolean> {
	const [, token] = /^Bearer\s+(\S+)$/i.exec(authorization ?? '') ?? [];
	const kept = (await activeDirectory(reader))?.provisioningTokenHash;
	return Boolean(token && kept) && hashToken(token!) === kept;
}

/** The account with an id; null when there is none, or the directory has deleted it (RFC 7644 § 3.6). */
export async function account(db: Reader, id: string): Promise<Account | null> {
	const [found] = await db
		.select()
		.from(user)
		.where(and(eq(user.id, id), isThere));
	return found ?? null;
}

/** Everybody whom the directory has not deleted, or whoever has the user name. */
export function accounts(db: Reader, email: string): Promise<Account[]> {
	return db
		.select()
		.from(user)
		.where(and(isThere, email ? eq(user.email, email) : undefined))
		.orderBy(user.id);
}

/** What the directory deletes is switched off, and to it no more there until switched on again. */
const isThere = or(
	user.active,
	sql`coalesce((select max(${auditEntry.number}) from ${auditEntry} where ${auditEntry.subject} = ${user.id} and ${auditEntry.action} = 'directory.delete'), 0)
	<= coalesce((select max(${auditEntry.number}) from ${auditEntry} where ${auditEntry.subject} = ${user.id} and ${auditEntry.action} = 'staff.switchOn'), 0)`
);

/** Switches the person off, who to the directory is gone: what they did stays theirs in the logs. */
export function remove(id: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const before = await account(tx, id);
		if (!before) return refuse('staff_person_gone');
		const refusal = before.active ? await switchAccount(tx, before, false) : null;
		if (refusal) return refusal;
		await changed(tx, null, 'directory.delete', id, { name: before.name });
	});
}

/** Makes an account without roles: those come from its groups, at the first sign-in. */
export function provision({ email, name, active = true }: Wish): Promise<Account | Refusal> {
	return write(async (tx) => {
		if (!email || !isEmail(email)) return refuse('directory_scim_address');
		if ((await accounts(tx, email)).length) return refuse('directory_scim_taken');
		const [deleted] = await tx.select().from(user).where(eq(user.email, email));
		if (deleted) return (await switchAccount(tx, deleted, true)) ?? { ...deleted, active: true };
		const row = { id: newId(), email, name: named(name ?? email), active, createdAt: now() };
		await tx.insert(user).values(row);
		await changed(tx, null, 'directory.create', row.id, { name: row.name, email });
		return row;
	});
}

/** Makes an account as the directory wants it. Switched off, the person is out at once everywhere. */
export function adjust(id: string, wish: Wish): Promise<Account | Refusal> {
	return write(async (tx) => {
		const before = await account(tx, id);
		if (!before) return refuse('staff_person_gone');
		const { email = before.email, active = before.active } = wish;
		const name = named(wish.name ?? before.name);
		const refusal = email === before.email ? null : await addressRefusal(tx, id, email);
		if (refusal) return refusal;
		if (email !== before.email || name !== before.name) {
			await tx.update(user).set({ email, name }).where(eq(user.id, id));
			await changed(tx, null, 'directory.adjust', id, { name, email });
		}
		const switched = active === before.active ? null : await switchAccount(tx, before, active);
		return switched ?? { ...before, email, name, active };
	});
}

async function switchAccount(
	tx: Tx,
	{ id, name }: Account,
	active: boolean
): Promise<Refusal | null> {
	if (active && !(await wasSwitchedOffByDirectory(tx, id)))
		return refuse('directory_scim_off_here');
	if (!active && (await isLastAdministrator(tx, id))) {
		await changed(tx, null, 'directory.keptAdministrator', id, { name });
		return refuse('staff_last_administrator');
	}
	await tx.update(user).set({ active }).where(eq(user.id, id));
	if (!active) {
		await tx.delete(session).where(eq(session.userId, id));
		await forgetAlertDevices(tx, id);
	}
	await changedRights(tx, null, active ? 'staff.switchOn' : 'staff.switchOff', id, { name });
	return null;
}

/** Whom an administrator here has switched off, the directory does not let in again. */
async function wasSwitchedOffByDirectory(tx: Tx, id: string): Promise<boolean> {
	const [last] = await tx
		.select({ actorId: auditEntry.actorId })
		.from(auditEntry)
		.where(and(eq(auditEntry.subject, id), eq(auditEntry.action, 'staff.switchOff')))
		.orderBy(desc(auditEntry.number))
		.limit(1);
	return last === undefined || last.actorId === null;
}

async function isLastAdministrator(tx: Tx, id: string): Promise<boolean> {
	const held = await grantsOf(tx, id);
	if (!held.some(({ role }) => role === 'administrator')) return false;
	return !(await reserveAdministrators(tx)).some((other) => other.id !== id);
}

/**
 * Why an account may not get another address. New links go there, so that of somebody who warns or
 * administers stays: otherwise whoever has the token could become them.
 */
async function addressRefusal(tx: Tx, id: string, email: string): Promise<Refusal | null> {
	if (!isEmail(email)) return refuse('directory_scim_address');
	if ((await grantsOf(tx, id)).some(({ role }) => isGuarded(role)))
		return refuse('directory_scim_powerful');
	const [other] = await tx
		.select({ id: user.id })
		.from(user)
		.where(and(eq(user.email, email), ne(user.id, id)));
	return other ? refuse('directory_scim_taken') : null;
}

function keepHash(actor: Actor, hash: string | null, action: string): Promise<void> {
	return write(async (tx) => {
		await tx.update(directory).set({ provisioningTokenHash: hash });
		await changed(tx, actor, action, 'directory', null);
	});
}

const named = (name: string) => text(name, 100).replace(/\s+/g, ' ');
const isEmail = (email: string) => email.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(email);
