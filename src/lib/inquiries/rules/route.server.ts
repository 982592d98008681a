import { eq, sql } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import type { Sensitivity } from '$lib/staff/actor';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { Intake } from '../inquiry';
import { sensitivityIn } from '../inquiry';
import { fits, read } from './match';
import type { Routed } from './routed';
import { faultsOf, isBroken } from './rule';
import { known, prepared, rulesInForce } from './store.server';
import { routingRule } from './tables.server';
import { tellOfFaults } from './tellOwner.server';

/** What rules read of an inquiry that comes in. */
interface Arriving {
	text: string;
	intake: Intake;
	language: string;
	/** The area that the suggestion is sure of, or null. */
	area: ServiceArea | null;
	receivedAt: number;
}

/** Where a rule sends an inquiry; without `to` the rule is broken, and it goes to the switchboard. */
export interface RoutedBy {
	routed: Routed;
	to?: { unitId: string; sensitivity: Sensitivity; hastens: boolean; templateId?: string };
}

/** Asks the rules in their order; the first that fits decides. Null: none does. */
export async function routeByRule(tx: Tx, arriving: Arriving): Promise<RoutedBy | null> {
	const rules = await rulesInForce(tx);
	if (!rules.length) return null;
	const facts = await known(tx, arriving.receivedAt);
	await tellOfFaults(tx, rules, facts);
	const ready = await prepared(tx, rules);
	const inquiry = read(arriving.text, arriving);
	const hit = rules.find(({ id }) => fits(ready.get(id)!, inquiry));
	if (!hit) return null;
	const { id, content: rule } = hit;
	await tx
		.update(routingRule)
		.set({ hits: sql`${routingRule.hits} + 1`, lastHitAt: arriving.receivedAt })
		.where(eq(routingRule.id, id));
	const places = facts.places
		.filter((place) => rule.placeIds.includes(place.id))
		.map((place) => ({ id: place.id, name: place.name }));
	const faults = faultsOf(rule, facts);
	if (isBroken(faults)) return { routed: { id, rule, places, faults } };
	const { unitId, hastens } = rule;
	const template = facts.templates.find((one) => one.id === rule.templateId);
	const sensitivity = sensitivityIn(facts.closed.has(unitId), rule.sensitivity);
	return {
		routed: { id, rule, places, ...(template && { template }) },
		to: { unitId, sensitivity, hastens, templateId: template?.id }
	};
}
