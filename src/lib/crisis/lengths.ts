/** What a notification shows on a locked phone, and a heading on a small one; in code points. */
export const PUSH_MAX = 240;
export const TITLE_MAX = 110;
/** What a person has translated by hand, whole. */
export const TRANSLATION_MAX = 3_000;
/** As many places as one sentence has room for. */
export const FEW_PLACES = 3;
