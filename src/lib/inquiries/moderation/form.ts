import * as v from 'valibot';
import { text } from '$lib/database/text';
import { EVIDENCE_MAX, MEASURES } from './moderation';

const said = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);

/** What a colleague writes of a comment that was moderated. */
export const MODERATION_FORM = v.object({
	ref: v.pipe(said(20), v.regex(/^(H-\d{4}-\d{5,})?$/, 'inquiries_not_found')),
	measure: v.picklist(MEASURES, 'moderation_measure_missing'),
	url: v.pipe(said(2000), v.regex(/^(https?:\/\/\S+)?$/, 'moderation_url_wrong')),
	author: said(200),
	evidence: said(EVIDENCE_MAX),
	rule: said(400),
	note: said(1000)
});
