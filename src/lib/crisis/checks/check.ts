import type { Refusal } from '$lib/i18n/refusal';
import type { Message, Sender } from '../message';
import type { Composed, Lang } from '../template';

/** Care, overview and action (KS: hjerte, hode og hender), and the words themselves. */
export const PARTS = ['heart', 'head', 'hands', 'words'] as const;
export type Part = (typeof PARTS)[number];

/** A message as it would go out in one language, and what a person wrote of it. */
export interface Written {
	lang: Lang;
	words: Composed;
	/** What somebody typed, as it stands; the kind's own sentences are not theirs to mend here. */
	own: string[];
	message: Message;
	sender: Sender;
}

/** What a kind colleague would say, with the reason; it stops nobody. */
export type Found = Refusal;
export type Advice = Found & { part: Part };

export interface Check {
	part: Part;
	find(written: Written): Found[];
}
