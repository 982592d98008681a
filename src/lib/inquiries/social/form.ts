import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { osloInstant } from '$lib/calendar/osloInstant';
import { text } from '$lib/database/text';
import { LONGEST_TEXT } from '../forms';
import { authorIn, commentAlone, firstLineAsAuthor, firstUrl, urlKey, type Pasted } from './social';

const LONGEST_THREAD = 100_000;

const said = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);

/** '2026-11-20T14:05', as a browser's field for date and time gives it. */
function isTime(input: string): boolean {
	const [, date = ''] = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:\d{2})?$/.exec(input) ?? [];
	return isCivilDate(date);
}

/** What a colleague pastes of a social medium. Only the text must be there. */
export const PASTE = v.object({
	text: v.pipe(
		said(LONGEST_TEXT + 1),
		v.nonEmpty('social_text_missing'),
		v.check((input) => [...input].length <= LONGEST_TEXT, 'inquiries_text_long')
	),
	thread: said(LONGEST_THREAD),
	url: v.pipe(
		said(2000),
		v.check((input) => input === '' || urlKey(input) !== '', 'social_url_wrong')
	),
	author: said(200),
	posted: v.pipe(
		said(20),
		v.check((input) => input === '' || isTime(input), 'ui_field_invalid')
	),
	/** when the post has been taken in before: 'new', or the reference that this belongs to */
	decision: v.pipe(said(20), v.regex(/^(new|H-\d{4}-\d{5,})?$/, 'ui_field_invalid'))
});

/** What was pasted: address and author are found in the text when their fields are empty. */
export function pastedOf(form: v.InferOutput<typeof PASTE>): Pasted {
	const url = form.url || firstUrl(form.text);
	const { author, text: rest } = form.author
		? { author: form.author, text: form.text }
		: firstLineAsAuthor(form.text);
	const without = commentAlone(rest.replace(url, ''));
	const [date, time] = form.posted.split('T');
	return {
		text: without || form.text,
		thread: form.thread,
		url,
		authorHandle: author || authorIn(form.thread, rest),
		postedAt: date && time ? osloInstant(date, time.slice(0, 5)) : null
	};
}
