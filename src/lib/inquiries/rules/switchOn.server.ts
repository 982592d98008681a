import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { switchRule } from './edit.server';
import { ruleById } from './store.server';
import { tryOut } from './tryOut.server';

/**
 * Switches a rule on. One that would take nearly everything only when that has been confirmed.
 * @param confirmed how many it would have claimed, as the person saw it; 0: not confirmed
 */
export async function switchRuleOn(
	actor: Actor,
	at: { id: string; version: number },
	confirmed: number
): Promise<Refusal | null> {
	const rule = await ruleById(reader, at.id);
	if (!rule) return refuse('rules_gone');
	const { nearlyAll, claimed, read } = await tryOut(reader, actor, rule, now());
	if (nearlyAll && confirmed !== claimed) return refuse('rules_confirm_number', { claimed, read });
	return switchRule(actor, at, true);
}
