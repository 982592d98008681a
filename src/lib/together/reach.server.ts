import { and, count, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../database/database.server';
import { isForResidents } from '../areas/area';
import { areas } from '../areas/areas.server';
import { templateOf } from '../crisis/library/library.server';
import type { Message } from '../crisis/message';
import type { Kind } from '../crisis/templates';
import { chose } from '../public/sms/subscribers.server';
import { pushSubscription } from '../public/tables.server';

interface Audience {
	/** null: the whole kommune */
	areaIds: string[] | null;
	kind: string;
	severity: 'hverdag' | 'alvorlig';
}

/** How many browsers a message would reach: the SQL twin of the rule `wants`. */
export async function reach(db: Reader, { areaIds, kind, severity }: Audience): Promise<number> {
	const here = areaIds ? chose(pushSubscription.areaIds, areaIds) : undefined;
	const wanted = severity === 'alvorlig' ? undefined : any(pushSubscription.topics, [kind]);
	const [row] = await db.select({ n: count() }).from(pushSubscription).where(and(here, wanted));
	return row?.n ?? 0;
}

/** How many browsers a message of a kind would ring in, now. */
export async function reachOf(db: Reader, kind: Kind, message: Message): Promise<number> {
	const audience = await audienceOf(db, kind, message);
	return audience ? reach(db, audience) : 0;
}

/** Whom a message of a kind is for; null when nobody is to be notified. */
export async function audienceOf(
	db: Reader,
	kind: Kind,
	message: Message
): Promise<Audience | null> {
	const { notifies, severity } = await templateOf(db, kind);
	if (notifies === 'nobody' || message.noChange) return null;
	const named = (await areas(db)).filter(isForResidents).map(({ id }) => id);
	const ids = message.areas.flatMap(({ id }) => id ?? []);
	const anywhere = ids.length < message.areas.length || ids.some((id) => !named.includes(id));
	const areaIds = notifies === 'everyone' || anywhere ? null : ids;
	return { areaIds, kind, severity };
}

/** The list in the column is empty, or holds one of these. */
function any(column: SQLiteColumn, values: string[]) {
	return or(
		sql`json_array_length(${column}) = 0`,
		sql`exists (select 1 from json_each(${column}) where value in ${values})`
	);
}
