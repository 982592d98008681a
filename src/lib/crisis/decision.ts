import { refuse, type Refusal } from '$lib/i18n/refusal';
import { AUTHORITIES, type Authority } from './authorities';
import type { Snapshot } from './library/snapshot';
import type { Message } from './message';
import { approvals } from './steps';
import type { Template } from './template';

/** A named person of an authority who has decided it, and when (epoch milliseconds). */
export interface Decision {
	authority: Authority;
	name: string;
	/** Not called `at`, which a content hash passes over: a decision is bound with its time. */
	decidedAt: number;
}

/** Who decided, as a log says it: «Kommuneoverlegen, Kari Nordmann». */
export function deciderOf({ authority, name }: Decision): string {
	return `${AUTHORITIES[authority].nb}, ${name}`;
}

/** How far a phone's clock may be ahead of ours, and how old a decision may be. */
const AHEAD = 5 * 60_000;
const OLDEST = 6 * 3_600_000;

/** Why a decision cannot be what a message rests on; null when it can. */
export function decisionRefusal(
	{ authority, name, decidedAt }: Decision,
	{ decidedBy }: Pick<Template, 'decidedBy'>,
	now: number
): Refusal | null {
	if (!decidedBy?.includes(authority)) return refuse('breakGlass_authority');
	if (!name.trim()) return refuse('breakGlass_decider_missing');
	if (decidedAt > now + AHEAD) return refuse('breakGlass_decision_ahead');
	return decidedAt < now - OLDEST ? refuse('breakGlass_decision_old') : null;
}

/**
 * Whether a message that takes two persons rests on a decision, which then is the second one: for
 * every kind that asks for two it must be by an authority that may decide it.
 * @param templates of what is said, and of what stands
 */
export function isDecided(
	{ decision }: Pick<Message, 'decision'>,
	templates: Pick<Template, 'approval' | 'decidedBy'>[],
	now: number
): boolean {
	if (!decision) return false;
	const asking = templates.filter(({ approval }) => approval === 2);
	return asking.every((template) => !decisionRefusal(decision, template, now));
}

/** How many persons of the kommune a message takes, as it is written now. */
export function personsFor(
	template: Template,
	message: Pick<Message, 'step' | 'noChange' | 'decision'>,
	stands: Snapshot | null,
	now: number
): 1 | 2 {
	if (approvals(template, message, stands) === 1) return 1;
	return isDecided(message, stands ? [template, stands] : [template], now) ? 1 : 2;
}
