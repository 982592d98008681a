import type { MessageKey, Refusal } from '$lib/i18n/refusal';

const INPUTS: Partial<Record<MessageKey, string>> = {
	crisis_facts_unticked: 'combined',
	crisis_promise_missing: 'nextUpdateAt',
	crisis_promise_past: 'nextUpdateAt',
	crisis_expired: 'expiresAt'
};

/** The id of the composer's input that a refusal is about, or null. */
export function inputAbout({ refused, args }: Refusal): string | null {
	const { field, fact } = args ?? {};
	const place = /^crisis_(area|drawn)_/.test(refused) && 'area';
	const name = field || (fact && `f.${fact}`) || place || INPUTS[refused];
	return name ? `field-${name}` : null;
}

/** Brings an input into the middle of the screen, opens what hides it, and puts the cursor there. */
export function bringForward(id: string): void {
	const found = document.getElementById(id);
	const hidden = found?.closest('details');
	if (hidden) hidden.open = true;
	found?.scrollIntoView({ block: 'center' });
	const input = found?.matches('fieldset') ? found.querySelector('input') : found;
	input?.focus({ preventScroll: true });
}
