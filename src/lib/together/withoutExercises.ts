import type { Delivery } from '../outbox/delivery';

const FROM_EXERCISE = /OVELSE-\d{4}-\d/;

/**
 * A way out that carries nothing of an exercise, whoever wrote the letter, and however: the reference
 * of an exercise's message has no business there. Those who take part have a way of their own.
 */
export function withoutExercises(delivery: Delivery): Delivery {
	return {
		...delivery,
		async deliver(letter, signal, handOver) {
			if (FROM_EXERCISE.test(JSON.stringify([letter.key, letter.payload, letter.cursor])))
				return { kind: 'refused', reason: 'exercise_kept_in' };
			return delivery.deliver(letter, signal, handOver);
		}
	};
}
