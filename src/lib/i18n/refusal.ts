import type { Messages } from './messages.gen';

export type MessageKey = keyof Messages;

/** Why something was not done: the name of the message that says so, and what fills it. */
export interface Refusal {
	refused: MessageKey;
	args?: Record<string, string | number>;
}

/** Says no, by the name of the message that tells the person why. */
export function refuse(refused: MessageKey, args?: Record<string, string | number>): Refusal {
	return args ? { refused, args } : { refused };
}

/** True when a rule or an act said no. */
export function isRefused(result: unknown): result is Refusal {
	return typeof result === 'object' && result !== null && 'refused' in result;
}
