import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { composeAll, type Draft } from './compose';
import { factGate } from './facts';
import type { Composed, Lang } from './template';

/**
 * The texts that may go out now, in every language, or the first reason why not: words, facts,
 * promises. An all-clear promises nothing more.
 */
export function publishable(draft: Draft): Record<Lang, Composed> | Refusal {
	const texts = composeAll(draft);
	if (isRefused(texts)) return texts;
	return factGate(draft.template, draft.message) ?? promises(draft) ?? texts;
}

function promises({ message, now }: Draft): Refusal | null {
	if (message.expiresAt <= now) return refuse('crisis_expired');
	if (message.step === 'allClear') return null;
	if (message.nextUpdateAt === null) return refuse('crisis_promise_missing');
	return message.nextUpdateAt <= now ? refuse('crisis_promise_past') : null;
}
