import type { Answer } from '../../outbox/sms/answer';

/** Why sending to many was stopped: the service asks for patience, or will not hear us at all. */
export type Stop =
	{ kind: 'later'; reason: string; afterMs?: number } | { kind: 'refused'; reason: string };

/** After this many in a row that were not taken, the service is left alone for a while. */
const ENOUGH = 5;

/** Stops sending to many when it is the service, and not a number, that something is wrong with. */
export class Brake {
	stop: Stop | null = null;
	#inARow = 0;

	/** @returns what the answer means for this phone: what the service is to blame for waits */
	feel(answer: Answer): Answer {
		if (answer.kind === 'refused' && answer.ours) {
			this.stop = { kind: 'refused', reason: answer.reason };
			return { kind: 'later', reason: answer.reason };
		}
		this.#inARow = answer.kind === 'later' ? this.#inARow + 1 : 0;
		if (answer.kind === 'later' && (answer.afterMs !== undefined || this.#inARow >= ENOUGH))
			this.stop ??= answer;
		return answer;
	}
}
