import { and, eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { record } from '$lib/audit/audit.server';
import type { Locale } from '$lib/i18n/locale';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { changed } from '../changed.server';
import { grantsOf } from '../grants.server';
import { isGuarded } from '../proposals/proposal';
import { grantRequest } from '../proposals/tables.server';
import { invitation, user } from '../tables.server';
import { addressIn, groupsIn, nameIn, type Claims } from './claims';
import { putGrants, rolesOf } from './grants.server';
import { personMatch, type Candidate } from './personMatch';
import type { Directory } from './settings.server';
import { directoryLink } from './tables.server';

type Account = typeof user.$inferSelect;

/**
 * Lets in whoever the directory says is here: finds, links or makes the account, and gives it the
 * roles of its groups.
 * @param linkTo the person, signed in, who asked to have the account linked
 */
export function admit(
	directory: Directory,
	claims: Claims,
	linkTo: string | null
): Promise<{ id: string; locale: Locale } | Refusal> {
	const groups = groupsIn(claims, directory.groupsClaim);
	if (groups === 'overage') return Promise.resolve(refuse('directory_overage'));
	return write(async (tx) => {
		const roles = await rolesOf(tx, groups);
		const account = await accountOf(tx, directory, claims, linkTo, roles.length);
		if (isRefused(account)) return account;
		await putGrants(tx, account, roles);
		if (!(await mayDoAnything(tx, account.id))) return refuse('directory_no_role');
		await record(tx, { actor: account, action: 'directory.signIn', subject: account.id });
		return { id: account.id, locale: account.locale };
	});
}

/**
 * Makes the roles of a person who is here already those of the groups in new claims.
 * @returns false when nothing is left that the person may do, or the account is closed
 */
export function readmit(directory: Directory, claims: Claims): Promise<boolean> {
	const groups = groupsIn(claims, directory.groupsClaim);
	return write(async (tx) => {
		const account = await linkedAccount(tx, claims);
		if (!account?.active) return false;
		if (groups !== 'overage') await putGrants(tx, account, await rolesOf(tx, groups));
		return mayDoAnything(tx, account.id);
	});
}

async function accountOf(
	tx: Tx,
	directory: Directory,
	claims: Claims,
	linkTo: string | null,
	roles: number
): Promise<Account | Refusal> {
	const address = addressIn(claims, directory.trustsNames);
	const match = personMatch({
		known: await linkedAccount(tx, claims),
		asking: linkTo === null ? null : await candidate(tx, claims.iss, eq(user.id, linkTo)),
		address,
		namesake: address && (await candidate(tx, claims.iss, eq(user.email, address.email))),
		roles
	});
	if (isRefused(match)) return match;
	if (match.kind === 'create') return create(tx, claims, match.email);
	const [account] = await tx.select().from(user).where(eq(user.id, match.id));
	if (!account) return refuse('directory_switched_off');
	if (match.kind === 'link') await link(tx, claims, account);
	return account;
}

async function create(tx: Tx, claims: Claims, email: string): Promise<Account> {
	const name = text(nameIn(claims, email), 100).replace(/\s+/g, ' ');
	const [made] = await tx
		.insert(user)
		.values({ id: newId(), name, email, createdAt: now() })
		.returning();
	await changed(tx, null, 'directory.create', made!.id, { name, email });
	await link(tx, claims, made!);
	return made!;
}

async function link(tx: Tx, { iss, sub }: Claims, { id, name }: Account): Promise<void> {
	await tx.insert(directoryLink).values({ issuer: iss, subject: sub, userId: id, linkedAt: now() });
	await changed(tx, null, 'directory.link', id, { name });
}

async function linkedAccount(tx: Tx, { iss, sub }: Claims): Promise<Account | null> {
	const [found] = await tx
		.select({ user })
		.from(directoryLink)
		.innerJoin(user, eq(user.id, directoryLink.userId))
		.where(and(eq(directoryLink.issuer, iss), eq(directoryLink.subject, sub)));
	return found?.user ?? null;
}

async function candidate(
	tx: Tx,
	issuer: string,
	which: ReturnType<typeof eq>
): Promise<Candidate | null> {
	const [found] = await tx
		.select({ user, subject: directoryLink.subject })
		.from(user)
		.leftJoin(
			directoryLink,
			and(eq(directoryLink.userId, user.id), eq(directoryLink.issuer, issuer))
		)
		.where(which);
	if (!found) return null;
	const { id, active, passwordHash } = found.user;
	const byHand = (await grantsOf(tx, id)).filter((one) => one.directoryMappingId === null);
	const powerful = byHand.some(({ role }) => isGuarded(role));
	const blank = passwordHash === null && !byHand.length && !(await isExpected(tx, id));
	return { id, active, linked: found.subject !== null, powerful, blank };
}

/** Whether somebody here has invited the person, or would give the person a right. */
async function isExpected(tx: Tx, id: string): Promise<boolean> {
	const invited = await tx.select().from(invitation).where(eq(invitation.userId, id)).limit(1);
	const proposed = await tx.select().from(grantRequest).where(eq(grantRequest.userId, id)).limit(1);
	return invited.length + proposed.length > 0;
}

async function mayDoAnything(tx: Tx, userId: string): Promise<boolean> {
	return (await grantsOf(tx, userId)).length > 0;
}
