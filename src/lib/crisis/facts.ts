import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Message } from './message';
import type { Fact, Template } from './template';

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
