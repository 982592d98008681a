import { asc, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import type { Body } from './body';
import { STARTER } from './starter';
import { ownerBody } from './tables.server';

export type BodyRow = typeof ownerBody.$inferSelect;

/** Every body that the kommune has listed, those that are put away too, by name. */
export function allBodies(db: Reader): Promise<BodyRow[]> {
	return db.select().from(ownerBody).orderBy(asc(ownerBody.name));
}

/** The bodies that a matter can be for today, by name. */
export async function bodiesInUse(db: Reader): Promise<BodyRow[]> {
	return (await allBodies(db)).filter(({ active }) => active);
}

/** One body, or null. */
export async function bodyById(db: Reader, id: string): Promise<BodyRow | null> {
	const [found] = await db.select().from(ownerBody).where(eq(ownerBody.id, id));
	return found ?? null;
}

/** Writes down a body, new when it has no id. Refuses when somebody else has saved meanwhile. */
export function saveBody(
	actor: Actor,
	{ id, version }: { id: string | null; version: number },
	body: Omit<Body, 'id'>
): Promise<Refusal | null> {
	return write(async (tx) => {
		const others = (await allBodies(tx)).filter((one) => one.id !== id);
		const name = body.name.toLowerCase();
		if (others.some((one) => one.name.toLowerCase() === name)) return refuse('owner_name_taken');
		if (id === null) return insert(tx, actor, body);
		const before = await bodyById(tx, id);
		if (!before) return refuse('owner_gone');
		if (before.version !== version) return refuse('owner_changed_meanwhile');
		await tx
			.update(ownerBody)
			.set({ ...body, version: version + 1 })
			.where(eq(ownerBody.id, id));
		return traced(tx, actor, 'saveBody', id, body.name);
	});
}

/** Puts a body away, so that nothing new is sent there, or takes it into use again. */
export function switchBody(actor: Actor, id: string, active: boolean): Promise<Refusal | null> {
	return write(async (tx) => {
		const before = await bodyById(tx, id);
		if (!before) return refuse('owner_gone');
		await tx
			.update(ownerBody)
			.set({ active, version: before.version + 1 })
			.where(eq(ownerBody.id, id));
		return traced(tx, actor, active ? 'bodyOn' : 'bodyOff', id, before.name);
	});
}

/** Lists the bodies that every kommune has to do with, but for those that are listed already. */
export function listStarter(actor: Actor): Promise<null> {
	return write(async (tx) => {
		const kinds = (await allBodies(tx)).map(({ kind }) => kind);
		for (const body of STARTER.filter(({ kind }) => !kinds.includes(kind)))
			await insert(tx, actor, body);
		return null;
	});
}

async function insert(tx: Tx, actor: Actor, body: Omit<Body, 'id'>): Promise<null> {
	const id = newId();
	await tx.insert(ownerBody).values({ id, ...body });
	return traced(tx, actor, 'saveBody', id, body.name);
}

async function traced(tx: Tx, actor: Actor, verb: string, id: string, name: string): Promise<null> {
	await record(tx, { actor, action: `inquiries.${verb}`, subject: id, details: { name } });
	await announce(tx, { topic: 'routing', subject: id });
	return null;
}
