import { and, asc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Json } from '$lib/database/json';
import { inForce, notEnded, type Grant } from './actor';
import { changed } from './changed.server';
import { directoryLink } from './directory/tables.server';
import { sameGrant } from './people';
import { covers } from './proposals/proposal';
import { grant, user } from './tables.server';

export type StoredGrant = typeof grant.$inferSelect;

/** Where a grant comes from: who gave it (null: Varde itself), who said yes, and which group has it. */
export interface Origin {
	givenBy: string | null;
	approvedBy?: string | null;
	directoryMappingId: string | null;
}

/** The grants a person holds, also those for on call only, the oldest first. */
export async function grantsOf(db: Reader, userId: string): Promise<StoredGrant[]> {
	const rows = await db
		.select()
		.from(grant)
		.where(eq(grant.userId, userId))
		.orderBy(asc(grant.givenAt), asc(grant.id));
	return notEnded(rows, now());
}

/**
 * Gives a grant without asking anybody; `giveOrPropose` decides whether that may be. It takes the
 * place of what the person holds by the same way and no longer needs.
 */
export async function storeGrant(
	tx: Tx,
	userId: string,
	given: Grant,
	{ givenBy, approvedBy = null, directoryMappingId }: Origin
): Promise<void> {
	const needless = (await grantsOf(tx, userId)).filter(
		(one) =>
			one.directoryMappingId === directoryMappingId &&
			(sameGrant(one, given) || (one.role === given.role && covers(given, one)))
	);
	const ids = needless.map(({ id }) => id);
	if (ids.length) await tx.delete(grant).where(inArray(grant.id, ids));
	const row = { ...given, id: newId(), userId, givenBy, approvedBy, directoryMappingId };
	await tx.insert(grant).values({ ...row, givenAt: now() });
}

/** The administrators who can sign in, some only with the directory: they say yes or no to what others propose. */
export async function administrators(db: Reader) {
	return (await joinedAdministrators(db)).map(({ hasPassword: _, ...one }) => one);
}

/** Those of them who get in whatever happens to the directory. */
export async function reserveAdministrators(db: Reader) {
	return (await joinedAdministrators(db)).filter(({ hasPassword }) => hasPassword);
}

async function joinedAdministrators(db: Reader) {
	const rows = await db
		.select({
			...{ id: user.id, name: user.name, email: user.email, locale: user.locale },
			...{ hasPassword: sql<boolean>`${user.passwordHash} is not null`, grant }
		})
		.from(user)
		.innerJoin(grant, eq(grant.userId, user.id))
		.where(
			and(
				user.active,
				or(isNotNull(user.passwordHash), inArray(user.id, linked(db))),
				eq(grant.role, 'administrator')
			)
		)
		.orderBy(asc(user.name));
	const here = rows.filter((row) => inForce([row.grant], now()).length > 0);
	return [...new Map(here.map(({ grant: _, ...row }) => [row.id, row])).values()];
}

const linked = (db: Reader) => db.select({ id: directoryLink.userId }).from(directoryLink);

/** Notes that what a person may do has changed: in the log, on open screens, and in the version that forms compare. */
export async function changedRights(
	tx: Tx,
	actor: { id: string; name: string } | null,
	action: RightsAction,
	userId: string,
	details: Json
): Promise<void> {
	const rightsVersion = sql`${user.rightsVersion} + 1`;
	await tx.update(user).set({ rightsVersion }).where(eq(user.id, userId));
	await changed(tx, actor, action, userId, details);
}

/** What raises the version of a person's rights, one step each. */
export const RIGHTS_ACTIONS = [
	'staff.giveRole',
	'staff.giveRoleAlone',
	'staff.proposeRole',
	'staff.approveRole',
	'staff.declineRole',
	'staff.takeBackProposal',
	'staff.takeRole',
	'staff.switchOn',
	'staff.switchOff'
] as const;
type RightsAction = (typeof RIGHTS_ACTIONS)[number];
