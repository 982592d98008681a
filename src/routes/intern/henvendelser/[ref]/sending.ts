import type { SubmitFunction } from '@sveltejs/kit';
import { toast } from '$lib/ui/toast.svelte';

let underWay = 0;

/** Whether a form of the page is being sent: the page is then about to be loaded again anyway. */
export function isSending(): boolean {
	return underWay > 0;
}

/** Sends a form in the background; when it is done, empties it and says so. */
export function sending(done: string): SubmitFunction {
	return () => {
		underWay++;
		return async ({ result, formElement, update }) => {
			if (result.type === 'redirect') {
				formElement.reset();
				toast(done);
			}
			await update().finally(() => underWay--);
		};
	};
}
