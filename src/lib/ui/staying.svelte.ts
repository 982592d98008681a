import { applyAction, enhance } from '$app/forms';
import type { ActionResult } from '@sveltejs/kit';

/** Longer than this nobody waits for an answer without being told, in milliseconds. */
const PATIENCE = 20_000;

/**
 * How it stands with the form of this page that was sent last: on its way, never sent since there is
 * no network, or sent without an answer. Null: it was answered.
 */
export const sent = $state<{ how: 'sending' | 'offline' | 'unanswered' | null }>({ how: null });

/**
 * Notes that a form is about to be sent; without a network it is not.
 * @returns null when it was held back; else what to ask when something comes back: whether it is an answer
 */
export function leaving({
	cancel,
	controller
}: {
	cancel: () => void;
	controller: AbortController;
}) {
	sent.how = navigator.onLine ? 'sending' : 'offline';
	if (!navigator.onLine) {
		cancel();
		return null;
	}
	const tired = setTimeout(() => {
		controller.abort();
		sent.how = 'unanswered';
	}, PATIENCE);
	return (result: ActionResult): boolean => {
		clearTimeout(tired);
		const unanswered = result.type === 'error' && !((result.status ?? 500) < 500);
		sent.how = unanswered ? 'unanswered' : null;
		return !unanswered;
	};
}

/**
 * Sends a form in the background. Without a network, or an answer, the page stays as it was with all
 * that was typed, and `Unsent.svelte` says so; the same button sends it again.
 * @param reset empties the form when the page itself answers that it is done
 */
export function staying(form: HTMLFormElement, { reset = true } = {}) {
	return enhance(form, (leaves) => {
		const { action } = leaves;
		const answered = leaving(leaves);
		if (!answered) return;
		return async ({ result, update }) => {
			if (!answered(result)) return;
			const elsewhere = result.type === 'failure' && action.pathname !== location.pathname;
			await (elsewhere ? applyAction(result) : update({ reset }));
			if (result.type === 'failure') show('[role="alert"], [aria-invalid="true"]');
		};
	});
}

/** What is wrong is seen, also when the button that was pressed is far down the page. */
function show(what: string) {
	document.querySelector(what)?.scrollIntoView({ block: 'center' });
}
