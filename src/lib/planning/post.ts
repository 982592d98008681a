import type { CivilDate } from '$lib/calendar/civilDate';
import { refuse, type MessageKey, type Refusal } from '$lib/i18n/refusal';

export const POST_STATES = {
	held: { label: 'planning_post_held', color: 'warning' },
	review: { label: 'planning_post_review', color: 'info' },
	changes: { label: 'planning_post_changes', color: 'warning' },
	approved: { label: 'planning_post_approved', color: 'accent' },
	queued: { label: 'planning_post_queued', color: 'accent' },
	draft: { label: 'planning_post_draft', color: 'neutral' },
	published: { label: 'planning_post_published', color: 'success' },
	withdrawn: { label: 'planning_post_withdrawn', color: 'warning' },
	cancelled: { label: 'planning_post_cancelled', color: 'neutral' }
} as const satisfies Record<string, { label: MessageKey; color: string }>;

/** What residents have not read, and may yet: from the first draft to the last moment before it goes out. */
export const UNREAD = ['held', 'review', 'changes', 'approved', 'queued', 'draft'] as const;

export type PostState = keyof typeof POST_STATES;

/** What an editor writes. `plannedDate` is a plan, never a timer: nothing is published by it. */
export interface PostDraft {
	title: string;
	lead: string;
	body: string;
	language: string;
	plannedDate: CivilDate | null;
	activityId: string | null;
}

/** Why a post cannot be published as it stands, or null. */
export function notReady(post: Pick<PostDraft, 'title' | 'lead' | 'body'>): Refusal | null {
	if (!post.title) return refuse('planning_title_missing');
	if (!post.lead) return refuse('planning_lead_missing');
	if (!post.body) return refuse('planning_body_missing');
	return null;
}

/** The paragraphs of a body: separated by a blank line. */
export function paragraphs(body: string): string[] {
	return body
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter(Boolean);
}

/** Does the working copy say something else than what is published? */
export function isChanged(
	draft: Pick<PostDraft, 'title' | 'lead' | 'body' | 'language'>,
	published: Pick<PostDraft, 'title' | 'lead' | 'body' | 'language'>
): boolean {
	return (['title', 'lead', 'body', 'language'] as const).some(
		(field) => draft[field] !== published[field]
	);
}
