import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { composeAll, type Draft } from './compose';
import { factGate } from './facts';
import type { FieldKey } from './fields';
import type { Composed, Lang } from './template';
import { halfTranslated } from './translations';

/**
 * The texts that may go out now, in every language, or the first reason why not: words, facts,
 * promises. An all-clear promises nothing more.
 */
export function publishable(draft: Draft): Record<Lang, Composed> | Refusal {
	const texts = composeAll(draft);
	if (isRefused(texts)) return texts;
	const { template, message } = draft;
	return (
		factGate(template, message) ??
		halfTranslated(message) ??
		happened(draft) ??
		callable(draft) ??
		promises(draft) ??
		texts
	);
}

/** How far a phone's clock may be ahead of ours, in milliseconds. */
const AHEAD = 5 * 60_000;

/** What has happened has happened: «23.50» typed after midnight means yesterday. */
function happened({ message, fields, now }: Draft): Refusal | null {
	for (const [field, value] of Object.entries(message.values)) {
		const kind = fields[field as FieldKey];
		const past = kind?.type === 'time' && kind.past;
		if (past && typeof value === 'number' && value > now + AHEAD)
			return refuse('crisis_not_yet', { field });
	}
	return null;
}

/** A number to call can be called: three digits at the least. */
function callable({ template, message, fields }: Draft): Refusal | null {
	for (const field of Object.keys(template.fields) as FieldKey[]) {
		const value = message.values[field];
		if (fields[field]?.type === 'phone' && value && String(value).replace(/\D/g, '').length < 3)
			return refuse('crisis_phone_wrong', { field });
	}
	return null;
}

function promises({ message, now }: Draft): Refusal | null {
	if (message.expiresAt <= now) return refuse('crisis_expired');
	if (message.step === 'allClear' || message.withdraws) return null;
	if (message.nextUpdateAt === null) return refuse('crisis_promise_missing');
	return message.nextUpdateAt <= now ? refuse('crisis_promise_past') : null;
}
