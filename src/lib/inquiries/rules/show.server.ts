import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { faultsOf, isBroken, type Fault } from './rule';
import { known, rulesInForce, rulesInOrder, type RuleRow } from './store.server';

/** A rule on the settings page. */
export type ShownRule = RuleRow & { faults: Fault[] };

/** Every rule with what is wrong with it, and what its ids are called. */
export async function showRules(db: Reader) {
	const facts = await known(db, now());
	const rules: ShownRule[] = (await rulesInOrder(db)).map((rule) => ({
		...rule,
		faults: faultsOf(rule.content, facts)
	}));
	return { rules, names: namesOf(facts) };
}

/** What a rule's form offers. */
export async function ruleChoices(db: Reader) {
	return namesOf(await known(db, now()));
}

/** How many rules that are switched on no longer work. */
export async function brokenRules(db: Reader): Promise<number> {
	const rules = await rulesInForce(db);
	if (!rules.length) return 0;
	const facts = await known(db, now());
	return rules.filter(({ content }) => isBroken(faultsOf(content, facts))).length;
}

function namesOf({ units, places, templates, closed, today }: Awaited<ReturnType<typeof known>>) {
	return {
		units: units.map((unit) => ({ ...unit, closed: closed.has(unit.id) })),
		places: places.map(({ id, name, active }) => ({ id, name, active })),
		...{ templates, today }
	};
}
