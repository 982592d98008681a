import type { Answer } from '$lib/crisis/offline/outbox';

/**
 * Answers a phone that has somebody else's message in a window that is still open, after another has
 * signed in on it: nothing goes out, and nothing is told, in the name of who never pressed.
 */
export function somebodyElse(): Response {
	const answer: Answer = { kind: 'hindered', hindrance: { kind: 'signedOut' } };
	return Response.json(answer, { status: 401 });
}
