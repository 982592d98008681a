import { sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { areaById } from '../areas/areas.server';
import { removeArea } from '../areas/editing.server';
import { incidentDraft, incidentVersion } from '../crisis/tables.server';
import { write, type Reader } from '../database/database.server';
import { refuse, type Refusal } from '../i18n/refusal';
import { pushSubscription, smsSubscriber } from '../public/tables.server';
import type { Actor } from '../staff/actor';
import { grant } from '../staff/tables.server';

/** Who knows an area, in numbers. */
export interface AreaUse {
	/** Published messages and drafts. */
	messages: number;
	/** Browsers and telephones that are told when it concerns the area. */
	subscriptions: number;
	/** Rights that are limited to it. */
	grants: number;
}

/** Who knows an area: what is published stays, but residents who chose it must know when it goes. */
export async function useOf(db: Reader, id: string): Promise<AreaUse> {
	const inMessage = (table: typeof incidentDraft | typeof incidentVersion) =>
		sql`exists (select 1 from json_each(${table.message}, '$.areas') where json_extract(value, '$.id') = ${id})`;
	const inList = (column: SQLiteColumn) =>
		sql`exists (select 1 from json_each(${column}) where value = ${id})`;
	const [published, drafts, browsers, telephones, grants] = await Promise.all([
		db.$count(incidentVersion, inMessage(incidentVersion)),
		db.$count(incidentDraft, inMessage(incidentDraft)),
		db.$count(pushSubscription, inList(pushSubscription.areaIds)),
		db.$count(smsSubscriber, inList(smsSubscriber.areaIds)),
		db.$count(grant, inList(grant.areaIds))
	]);
	return { messages: published + drafts, subscriptions: browsers + telephones, grants };
}

/** Whether anything at all knows an area. */
export async function isAreaUsed(db: Reader, id: string): Promise<boolean> {
	return Object.values(await useOf(db, id)).some((count) => count > 0);
}

/** Removes an area for good, when nothing has ever known it. */
export function deleteArea(actor: Actor, id: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const area = await areaById(tx, id);
		if (!area) return refuse('areas_gone');
		if (area.whole) return refuse('areas_whole_stays');
		if (await isAreaUsed(tx, id)) return refuse('areas_used');
		await removeArea(tx, actor, area);
	});
}
