import type { MessageKey } from '../i18n/refusal';
import { text } from '../database/text';

/** What people send a kommune. What can run in a machine or a browser is not among it; nothing is ever opened. */
const TAKEN =
	/\.(pdf|jpe?g|png|gif|webp|heic|heif|tiff?|bmp|txt|csv|rtf|docx?|xlsx?|pptx?|odt|ods|odp|eml|msg|ics|vcf|mp3|m4a|wav|mp4|mov|zip|gml|geojson|sosi|dwg|ifc)$/i;

export const MOST_ATTACHMENTS = 40;
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024;

/** Why an attachment is not kept, or null when it is. @param size bytes @param place from 0 */
export function refusedAttachment(name: string, size: number, place: number): MessageKey | null {
	if (place >= MOST_ATTACHMENTS) return 'mail_attachment_many';
	if (size > LARGEST_ATTACHMENT) return 'mail_attachment_large';
	return TAKEN.test(name) ? null : 'mail_attachment_type';
}

const LONGEST_NAME = 120;
const ENDINGS: Record<string, string> = {
	'image/jpeg': '.jpg',
	'image/png': '.png',
	'image/gif': '.gif',
	'application/pdf': '.pdf',
	'message/rfc822': '.eml',
	'text/calendar': '.ics',
	'text/plain': '.txt'
};

/** A file name that is safe to save under: no folders, no control signs, and an ending. */
export function attachmentName(name: string | undefined, type: string, place: number): string {
	// Signs that turn the writing direction could make «gpj.exe» look like «exe.jpg».
	const clean = text(name ?? '', 400)
		.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\\/:*?"<>|\s]+/g, ' ')
		.replace(/^[.\s]+/, '')
		.trim();
	if (!clean) return `vedlegg-${place + 1}${ENDINGS[type] ?? ''}`;
	const ending = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? ENDINGS[type] ?? '';
	const stem = clean.endsWith(ending) ? clean.slice(0, clean.length - ending.length) : clean;
	return [...stem].slice(0, LONGEST_NAME).join('') + ending;
}
