import { createHash } from 'node:crypto';
import {
	simpleParser,
	type Attachment,
	type ParsedMail,
	type SimpleParserOptions
} from 'mailparser';
import { keepFile } from '../files/files.server';
import { text } from '../database/text';
import { attachmentName, refusedAttachment } from '../files/attachment';
import { deliveryReports, reportFromWords, type DeliveryReport } from './bounce';
import { kindOfMail, letterIdOf, type MailKind } from './kind';

/** An attachment that has been looked at: kept under its checksum, or not and why. */
export interface Kept {
	name: string;
	type: string;
	size: number;
	hash: string | null;
	note: string | null;
}

/** A message as the rules and the inquiry want it. Nothing in it has been opened but its text. */
export interface Incoming {
	kind: MailKind;
	/** '' when nobody is named */
	from: { name: string; address: string };
	messageId: string;
	subject: string;
	/** Plain text, made from HTML when there is nothing else. */
	text: string;
	/** The letter of ours that it answers, bounces or complains of. */
	letterId: string | null;
	/** Message-IDs of what it answers (In-Reply-To) and of the thread before it (References). */
	answers: string[];
	reports: DeliveryReport[];
	attachments: Kept[];
	/** What `Authentication-Results` say, from the top. */
	authentication: string[];
	/** SHA-256 of who says what with which files; the same in every mailbox it comes to. */
	contentHash: string;
	/** Nobody could make sense of it, or it was cut: the whole source is attached. */
	unread: boolean;
}

const LONGEST_TEXT = 9_500;
const LONGEST_HTML = 2 * 1024 * 1024;
const MOST_TAGS = 30_000;
const HEADERS_AT_MOST = 256 * 1024;
/** Where a bounce repeats the letter, the start of it is enough. */
const LOOKED_THROUGH = 512 * 1024;

/**
 * Reads a message under limits. What cannot be read is not lost: its headers are read alone, and the
 * source is attached. @param ownDomain of our Message-IDs
 */
export async function readIncoming(source: Buffer, ownDomain: string): Promise<Incoming> {
	const whole = await parsed(source);
	const mail = whole ?? (await parsed(headOf(source)));
	const body = text(mail ? await wordsOf(mail) : '', 200_000);
	const files = (mail?.attachments ?? []).filter(({ contentType }) => !isReport(contentType));
	const missed = !body && !files.length && hasBody(source);
	const unread = whole === null || missed || body.length > LONGEST_TEXT || isTangled(whole);
	const attachments = [
		...(await Promise.all(files.map(kept))),
		...(unread ? [await original(source)] : [])
	];
	const from = senderOf(mail);
	return {
		kind: kindOf(mail, ownDomain),
		from,
		messageId: text(mail?.messageId ?? '', 500),
		subject: text(mail?.subject ?? '', 300).replace(/\s+/g, ' '),
		text: text(body, LONGEST_TEXT),
		letterId: letterOf(mail, source, ownDomain),
		answers: answersOf(mail),
		reports: reportsOf(mail),
		attachments,
		authentication: valuesOf(mail, 'authentication-results'),
		contentHash: hashOf([from, mail?.subject, body, attachments]),
		unread
	};
}

/** What is too full of tags is read without them: what makes text of HTML takes the square of their number. */
async function parsed(source: Buffer): Promise<ParsedMail | null> {
	const plain = await parsedWith(source, { skipHtmlToText: true });
	return plain?.html && !isTangled(plain) ? parsedWith(source, {}) : plain;
}

/**
 * What a message says. HTML that has no plain twin is made text of, also when it stands among files and
 * pictures, as Outlook sends it: it is read as if it were the whole message.
 */
async function wordsOf(mail: ParsedMail): Promise<string> {
	if (mail.text?.trim() || !mail.html || isTangled(mail)) return mail.text ?? '';
	const html = mail.html.replace(/<img\b[^>]*>/gi, '');
	const alone = Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`);
	return (await parsedWith(alone, {}))?.text ?? '';
}

function isTangled({ html }: Pick<ParsedMail, 'html'>): boolean {
	return html ? html.split(/<[a-z/]/i, MOST_TAGS + 2).length > MOST_TAGS + 1 : false;
}

async function parsedWith(source: Buffer, more: SimpleParserOptions): Promise<ParsedMail | null> {
	try {
		return await simpleParser(source, {
			skipImageLinks: true,
			skipTextToHtml: true,
			skipTextLinks: true,
			maxHtmlLengthToParse: LONGEST_HTML,
			keepDeliveryStatus: true,
			...more
		} as SimpleParserOptions);
	} catch {
		return null;
	}
}

/** The lines above the first empty one. */
function headIn(source: Buffer): string {
	const head = source.subarray(0, HEADERS_AT_MOST).toString('latin1');
	return head.slice(0, /\r?\n\r?\n/.exec(head)?.index ?? head.length);
}

function hasBody(source: Buffer): boolean {
	return source.subarray(headIn(source).length).toString('latin1').trim() !== '';
}

/** The headers and an empty body. */
function headOf(source: Buffer): Buffer {
	const headers = headIn(source).replace(
		/^(content-(type|transfer-encoding):.*(\r?\n[ \t].*)*)\r?\n?/gim,
		''
	);
	return Buffer.from(`${headers}\r\n\r\n`, 'latin1');
}

function senderOf(mail: ParsedMail | null): Incoming['from'] {
	const { name = '', address = '' } = mail?.from?.value[0] ?? {};
	const clean = text(address, 254).toLowerCase();
	return {
		name: text(name, 200).replace(/\s+/g, ' '),
		address: /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(clean) ? clean : ''
	};
}

function kindOf(mail: ParsedMail | null, ownDomain: string): MailKind {
	if (!mail) return 'ordinary';
	const headers = new Map(
		mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()])
	);
	const type = mail.headers.get('content-type');
	const structured = typeof type === 'object' && 'params' in type ? type : null;
	const types = [
		...(structured
			? [{ type: structured.value.toLowerCase(), reportType: structured.params['report-type'] }]
			: []),
		...mail.attachments.map(({ contentType }) => ({ type: contentType.toLowerCase() }))
	];
	return kindOfMail({ headers, types, ownDomain });
}

/** By the headers of a reply, else by the copy of our letter that a report carries. */
function letterOf(mail: ParsedMail | null, source: Buffer, ownDomain: string): string | null {
	const named = answersOf(mail)
		.map((id) => letterIdOf(id, ownDomain))
		.find(Boolean);
	if (named) return named;
	const inside = source.subarray(0, LOOKED_THROUGH).toString('latin1');
	const own = [...inside.matchAll(/<([0-9a-f-]{36}@[^>\s]{1,253})>/gi)];
	return own.map(([, id]) => letterIdOf(id!, ownDomain)).find(Boolean) ?? null;
}

/** Forty at the most: a thread that is longer names the latest too. */
function answersOf(mail: ParsedMail | null): string[] {
	const ids = [mail?.inReplyTo ?? '', ...[mail?.references ?? []].flat()];
	return [...new Set(ids.filter(Boolean).map((id) => id.slice(0, 500)))].slice(-40);
}

const isReport = (type: string) => /^message\/(delivery-status|feedback-report)$/i.test(type);

function reportsOf(mail: ParsedMail | null): DeliveryReport[] {
	const part = mail?.attachments.find(({ contentType }) => /delivery-status/i.test(contentType));
	const told = part ? deliveryReports(part.content.toString('utf8')) : [];
	const words = told.length ? null : reportFromWords(mail?.text ?? '');
	return words ? [words] : told;
}

function valuesOf(mail: ParsedMail | null, name: string): string[] {
	const lines = (mail?.headerLines ?? []).filter(({ key }) => key === name);
	return lines.map(({ line }) => line.slice(line.indexOf(':') + 1).trim());
}

function hashOf(content: unknown[]): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

async function kept(file: Attachment, place: number): Promise<Kept> {
	const name = attachmentName(file.filename, file.contentType, place);
	const note = refusedAttachment(name, file.size, place);
	const hash = note ? null : await keepFile(file.content);
	return { name, type: text(file.contentType, 100), size: file.size, hash, note };
}

async function original(source: Buffer): Promise<Kept> {
	const hash = await keepFile(source);
	return {
		name: 'hele-e-posten.eml',
		type: 'message/rfc822',
		size: source.length,
		hash,
		note: null
	};
}
