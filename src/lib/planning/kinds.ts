import type { MessageKey } from '$lib/i18n/refusal';

/** What an activity is about. To add one: a line here and its name in the messages. */
export const KINDS = {
	campaign: { label: 'planning_kind_campaign', color: 'accent' },
	event: { label: 'planning_kind_event', color: 'brand1' },
	politics: { label: 'planning_kind_politics', color: 'brand2' },
	service: { label: 'planning_kind_service', color: 'neutral' },
	preparedness: { label: 'planning_kind_preparedness', color: 'danger' },
	recruitment: { label: 'planning_kind_recruitment', color: 'warning' }
} as const satisfies Record<string, { label: MessageKey; color: string }>;

export type ActivityKind = keyof typeof KINDS;
export const ACTIVITY_KINDS = Object.keys(KINDS) as ActivityKind[];
