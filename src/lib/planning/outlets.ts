import type { MessageKey } from '$lib/i18n/refusal';

/** Where a post is published. Each has a ring of its own on the wheel. */
export const OUTLETS = {
	nyheter: { label: 'planning_outlet_nyheter' }
} as const satisfies Record<string, { label: MessageKey }>;

export type Outlet = keyof typeof OUTLETS;
