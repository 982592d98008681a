import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { now } from '$lib/database/clock.server';
import { config } from '$lib/database/config.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { BrowserKeys } from '$lib/outbox/push/browser';
import { pushEndpoint } from '$lib/outbox/push/endpoint';
import { vapidKeys } from '$lib/outbox/push/vapid.server';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { user } from '../tables.server';
import { alertDevice } from './tables.server';

export type AlertDevice = typeof alertDevice.$inferSelect;
type Owner = Pick<Actor, 'id' | 'name'>;

/** So many has one person; one more takes the place of the oldest. */
const MOST = 10;
/** How many messages in a row a push service may reject before we believe that it means it. */
const PATIENCE = 5;

/** A colleague's browsers, the newest first; none of somebody who has been switched off. */
export async function alertDevices(db: Reader, userId: string): Promise<AlertDevice[]> {
	const rows = await db
		.select({ device: alertDevice })
		.from(alertDevice)
		.innerJoin(user, eq(user.id, alertDevice.userId))
		.where(and(eq(alertDevice.userId, userId), user.active))
		.orderBy(desc(alertDevice.createdAt), desc(alertDevice.id));
	return rows.map(({ device }) => device);
}

/** The ids of those who have a browser that gets alarms. */
export async function haveAlerts(db: Reader): Promise<Set<string>> {
	const rows = await db.selectDistinct({ userId: alertDevice.userId }).from(alertDevice);
	return new Set(rows.map(({ userId }) => userId));
}

/** What the colleague's own pages show: our public key (base64url), and the browsers; no secrets. */
export async function alertsView(db: Reader, userId: string) {
	const devices = (await alertDevices(db, userId)).map(({ id, endpoint, device, createdAt }) => {
		return { id, endpoint, device, createdAt };
	});
	return { key: vapidKeys().publicKey, devices };
}

/**
 * Tells the actor in a browser from now on, and nobody else who was told there before. Refuses what
 * is no subscription. @param device what the browser calls itself
 * @returns its id
 */
export async function addAlertDevice(
	actor: Owner,
	input: unknown,
	device: string
): Promise<string | Refusal> {
	const { success, output } = v.safeParse(v.object({ subscription: BrowserKeys }), input);
	if (!success) return refuse('alerts_invalid');
	const { endpoint, keys } = output.subscription;
	const url = pushEndpoint(endpoint, config().pushAllowHosts);
	if (!url) return refuse('alerts_endpoint');
	const said = { userId: actor.id, ...keys, device: text(device, 300), failures: 0 };
	return write(async (tx) => {
		const before = await byEndpoint(tx, url.href);
		const [kept] = await tx
			.insert(alertDevice)
			.values({
				...{ id: newId(), endpoint: url.href, origin: url.origin },
				...{ ...said, createdAt: now() }
			})
			.onConflictDoUpdate({ target: alertDevice.endpoint, set: said })
			.returning();
		for (const { id } of (await alertDevices(tx, actor.id)).slice(MOST))
			await tx.delete(alertDevice).where(eq(alertDevice.id, id));
		if (before?.userId !== actor.id) await noted(tx, actor, 'alerts.add');
		return kept!.id;
	});
}

/** Tells the actor no more in one of their browsers, by `id` or `endpoint`; done when it is none. */
export function removeAlertDevice(
	actor: Owner,
	which: { id?: string; endpoint?: string }
): Promise<void> {
	const { id = '', endpoint = '' } = which;
	const isIt = id ? eq(alertDevice.id, id) : eq(alertDevice.endpoint, endpoint);
	return write(async (tx) => {
		const gone = await tx
			.delete(alertDevice)
			.where(and(isIt, eq(alertDevice.userId, actor.id)))
			.returning();
		if (gone.length) await noted(tx, actor, 'alerts.remove');
	});
}

/** Forgets every browser of somebody who was switched off, or signed out everywhere. */
export async function forgetAlertDevices(tx: Tx, userId: string): Promise<void> {
	await tx.delete(alertDevice).where(eq(alertDevice.userId, userId));
}

/**
 * A telephone that goes from hand to hand: whoever signs in on it gets the alarms there, and the one
 * before gets none. @returns whether the browser is still one that gets alarms
 */
export function passOn(id: string, userId: string): Promise<boolean> {
	return write(async (tx) => {
		const [held] = await tx.select().from(alertDevice).where(eq(alertDevice.id, id));
		if (!held || held.userId === userId) return Boolean(held);
		await tx.update(alertDevice).set({ userId }).where(eq(alertDevice.id, id));
		const [to] = await tx.select().from(user).where(eq(user.id, userId));
		if (to) await noted(tx, to, 'alerts.takeOver');
		return true;
	});
}

/** Writes down what push services said: gone is deleted; rejected is, when it keeps being so. */
export async function learn(told: { gone: string[]; rejected: string[]; accepted: string[] }) {
	const { id, failures } = alertDevice;
	const { gone, rejected, accepted } = told;
	await write(async (tx) => {
		await tx.delete(alertDevice).where(inArray(id, gone));
		await tx.delete(alertDevice).where(and(inArray(id, rejected), gt(failures, PATIENCE - 2)));
		await tx
			.update(alertDevice)
			.set({ failures: sql`${failures} + 1` })
			.where(inArray(id, rejected));
		await tx
			.update(alertDevice)
			.set({ failures: 0 })
			.where(and(inArray(id, accepted), gt(failures, 0)));
	});
}

async function byEndpoint(db: Reader, endpoint: string): Promise<AlertDevice | null> {
	const [found] = await db.select().from(alertDevice).where(eq(alertDevice.endpoint, endpoint));
	return found ?? null;
}

function noted(tx: Tx, { id, name }: Owner, action: string): Promise<void> {
	return changed(tx, { id, name }, action, id, { name });
}
