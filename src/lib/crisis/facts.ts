import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { AreaChange, Message } from './message';
import type { Fact, Template } from './template';

/** The fact that the area is right, in every template that has it. */
export const AREA_FACT = 'area';

/**
 * Which move of the area `AREA_FACT` was confirmed for: nobody has looked at the map for a place that came
 * since. @returns '' as long as the message applies where the one that stands does
 */
export function movedTo(change: AreaChange | undefined): string {
	const names = (areas: AreaChange['added']) => areas.map(({ name }) => name).join(', ');
	return change ? `+ ${names(change.added)} − ${names(change.removed)}`.slice(0, 500) : '';
}

/**
 * The facts a person must have answered for before the message may be said. A first message, and an
 * all-clear (which names who decided), rest on one combined tick; everything else on each fact. What
 * takes a message back says none of them again.
 */
export function unconfirmed(template: Template, message: Message): Fact[] {
	if (message.step === 'first' || message.step === 'allClear') return [];
	if (message.noChange || message.withdraws) return [];
	return template.facts.filter((fact) => !message.facts[fact.key]);
}

/** Why the message may not be said yet, as far as its facts go; null when it may. */
export function factGate(template: Template, message: Message): Refusal | null {
	const onOneTick = message.step === 'first' || message.step === 'allClear';
	if (onOneTick && !message.combined) return refuse('crisis_facts_unticked');
	const fact = unconfirmed(template, message)[0];
	return fact ? refuse('crisis_fact_unconfirmed', { fact: fact.key }) : null;
}
