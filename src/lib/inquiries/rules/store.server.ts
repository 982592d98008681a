import { and, asc, eq, isNull } from 'drizzle-orm';
import { areas, listedAreas } from '$lib/areas/areas.server';
import { osloDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import { units } from '$lib/staff/units.server';
import { sensitivityIn } from '../inquiry';
import { replyTitles } from '../replies/library.server';
import { closedUnits, readable } from '../readers.server';
import { prepare, type Prepared } from './match';
import type { Known, Rule } from './rule';
import { routingRule } from './tables.server';

export type RuleRow = typeof routingRule.$inferSelect;

/** The rules in their order, those that are switched off too. */
export function rulesInOrder(db: Reader): Promise<RuleRow[]> {
	return db
		.select()
		.from(routingRule)
		.where(isNull(routingRule.removedAt))
		.orderBy(asc(routingRule.position), asc(routingRule.id));
}

/** The rules that decide, in their order. */
export function rulesInForce(db: Reader): Promise<RuleRow[]> {
	return db
		.select()
		.from(routingRule)
		.where(and(isNull(routingRule.removedAt), eq(routingRule.enabled, true)))
		.orderBy(asc(routingRule.position), asc(routingRule.id));
}

/** One rule that is there, or null. */
export async function ruleById(db: Reader, id: string): Promise<RuleRow | null> {
	const [found] = await db
		.select()
		.from(routingRule)
		.where(and(eq(routingRule.id, id), isNull(routingRule.removedAt)));
	return found ?? null;
}

/** What rules are held against to see whether they still work. @param at epoch milliseconds */
export async function known(db: Reader, at: number): Promise<Known> {
	const closed = await closedUnits(db, at);
	const reads = await readable(db, at);
	return {
		...{ units: await units(db), places: await areas(db), today: osloDate(at), closed },
		templates: await replyTitles(db),
		isRead: ({ unitId, sensitivity }) =>
			reads({ unitId, sensitivity: sensitivityIn(closed.has(unitId), sensitivity) })
	};
}

const remembered = new Map<string, { version: string; prepared: Prepared }>();

/** Rules made ready to be held against texts; remembered while neither they nor their places change. */
export async function prepared(
	db: Reader,
	rules: readonly { id: string; version: number; content: Rule }[]
): Promise<Map<string, Prepared>> {
	const wanted = [...new Set(rules.flatMap(({ content }) => content.placeIds))];
	const listed = wanted.length ? await listedAreas(db, wanted) : [];
	const names = new Map(
		listed
			.filter(({ active }) => active)
			.map(({ id, name, streets }) => [id, [name, ...(streets ?? []).map(({ street }) => street)]])
	);
	return new Map(
		rules.map(({ id, version, content }) => {
			const called = content.placeIds.flatMap((place) => names.get(place) ?? []);
			const stamp = JSON.stringify([version, called]);
			const last = remembered.get(id);
			if (last?.version === stamp) return [id, last.prepared];
			const fresh = prepare(content, called);
			remembered.set(id, { version: stamp, prepared: fresh });
			return [id, fresh];
		})
	);
}
