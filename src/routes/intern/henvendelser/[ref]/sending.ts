import type { SubmitFunction } from '@sveltejs/kit';
import { page } from '$app/state';
import { leaving } from '$lib/ui/staying.svelte';
import { toast } from '$lib/ui/toast.svelte';

let underWay = 0;

/** Whether a form of the page is being sent: the page is then about to be loaded again anyway. */
export function isSending(): boolean {
	return underWay > 0;
}

/**
 * Sends a form in the background; when it is done, empties it and says so. Without a network, or an
 * answer, all that was written stays, and `Unsent.svelte` says so.
 */
export function sending(done: string): SubmitFunction {
	return (sent) => {
		const answered = leaving(sent);
		if (!answered) return;
		underWay++;
		// The part of the queue that the inquiry was opened from is not forgotten on the way.
		const from = page.url.searchParams.get('fra');
		if (from) sent.action.searchParams.set('fra', from);
		return async ({ result, formElement, update }) => {
			if (!answered(result)) {
				underWay--;
				return;
			}
			if (result.type === 'redirect') {
				formElement.reset();
				toast(done);
			}
			await update().finally(() => underWay--);
			// Something was put into it, also from elsewhere on the page: it is read, mended and sent next.
			if (result.type === 'success') formElement.querySelector('textarea')?.focus();
		};
	};
}
