import * as v from 'valibot';
import { text } from '$lib/database/text';
import type { MessageKey } from '$lib/i18n/refusal';
import type { T } from '$lib/i18n/translate';
import { CONTACT, LONGEST_TEXT } from '../forms';
import type { Fault } from './problem';

export const MOST_FILES = 10;
const LONGEST_BASE64 = 28_000_000;

const words = (max: number) =>
	v.optional(v.pipe(v.string('api_not_text'), v.maxLength(max, 'api_too_long')), '');

/** What another system sends; nothing but `text` must be there, and nothing that is not named here may be. */
export const BODY = v.strictObject(
	{
		text: v.pipe(
			v.string('inquiries_text_missing'),
			v.maxLength(LONGEST_TEXT * 2, 'inquiries_text_long')
		),
		sender: v.optional(
			v.strictObject({ name: words(400), email: words(300), phone: words(60) }, 'api_unknown'),
			{}
		),
		attachments: v.optional(
			v.pipe(
				v.array(
					v.strictObject(
						{
							name: v.pipe(v.string('api_not_text'), v.maxLength(400, 'api_too_long')),
							type: words(100),
							content: v.pipe(
								v.string('api_not_text'),
								v.maxLength(LONGEST_BASE64, 'mail_attachment_large'),
								v.base64('api_not_base64')
							)
						},
						'api_unknown'
					)
				),
				v.maxLength(MOST_FILES, 'mail_attachment_many')
			),
			[]
		)
	},
	'api_unknown'
);

/** An inquiry of another system, cleaned as what residents write. */
export interface Sent {
	message: { text: string; name: string; email: string; phone: string };
	files: { name: string; type: string; bytes: Uint8Array }[];
}

/** Reads what was sent, or says with pointers what is wrong with it. */
export function sentIn(body: unknown, t: T): Sent | { faults: Fault[] } {
	const read = v.safeParse(BODY, body);
	if (!read.success) return { faults: read.issues.map((issue) => faultOf(issue, t)) };
	const { text: written, sender, attachments } = read.output;
	const contact = v.safeParse(CONTACT, { text: written, ...sender });
	if (!contact.success)
		return { faults: contact.issues.map((issue) => faultOf(issue, t, ['text'])) };
	const { text, name, email, phone } = contact.output;
	return {
		message: { text, name, email, phone },
		files: attachments.map(({ name, type, content }) => ({
			...{ name, type },
			bytes: Buffer.from(content, 'base64')
		}))
	};
}

function faultOf(issue: v.BaseIssue<unknown>, t: T, top?: string[]): Fault {
	const path = (issue.path ?? []).map(({ key }) => String(key));
	const within = top && !top.includes(path[0] ?? '') ? ['sender', ...path] : path;
	const known = /^[a-z]+_[a-z_]+$/.test(issue.message) ? issue.message : 'api_wrong';
	return {
		pointer: within.map((part) => `/${part.replace(/~/g, '~0').replace(/\//g, '~1')}`).join(''),
		detail: text(t.refusal({ refused: known as MessageKey }), 300)
	};
}
