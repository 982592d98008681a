import type { Refusal } from '$lib/i18n/refusal';
import type { PostDraft } from '../post';

export type Words = Pick<PostDraft, 'title' | 'lead' | 'body'>;

/** Something to think of before publishing: the sentence that says it. Advice never stops anybody. */
export type Advice = Refusal;

/** One thing a reader would want; null when all is well. */
export type Check = (words: Words) => Advice | null;
