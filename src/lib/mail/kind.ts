/**
 * What a message is, by its headers and parts. An ordinary one is somebody who writes to us; a
 * machine's may be as important, but must never be answered by another machine.
 */
export const MAIL_KINDS = [
	'ordinary',
	'delivery status',
	'automatic reply',
	'machine',
	'list',
	'complaint',
	'loop'
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What the rule looks at: lower-case header names, and the content types of the parts. */
export interface Shape {
	headers: ReadonlyMap<string, string>;
	/** Content types in lower case, the whole message's first, with `report-type` and other parameters. */
	types: readonly { type: string; reportType?: string }[];
	/** The domain that our own Message-IDs end with. */
	ownDomain: string;
}

/**
 * What a message is: a complaint (RFC 5965), delivery status (RFC 3464), our own come back, list mail
 * (RFC 2369), an automatic reply (RFC 3834 and what Exchange writes), a machine's, or ordinary.
 */
export function kindOfMail(shape: Shape): MailKind {
	const { headers, ownDomain } = shape;
	if (isReport(shape, 'feedback-report', 'message/feedback-report')) return 'complaint';
	if (isReport(shape, 'delivery-status', 'message/delivery-status')) return 'delivery status';
	if (headers.has('x-varde-letter') || letterIdOf(headers.get('message-id') ?? '', ownDomain))
		return 'loop';
	if (isUndelivered(headers)) return 'delivery status';
	if (
		headers.has('list-id') ||
		headers.has('list-unsubscribe') ||
		has(headers, 'precedence', /^list/i)
	)
		return 'list';
	if (isAutomaticReply(shape)) return 'automatic reply';
	return isMachines(headers) ? 'machine' : 'ordinary';
}

/** A report of any type: `multipart/report` names it, or a part of it does. */
function isReport({ types }: Shape, name: string, part: string): boolean {
	return types.some(({ type, reportType }) => type === part || reportType === name);
}

/** An old or odd mail server's «could not deliver», in words alone. */
function isUndelivered(headers: Shape['headers']): boolean {
	const fromDaemon = has(headers, 'from', /mailer-daemon|postmaster@/i);
	return (
		headers.has('x-failed-recipients') || (fromDaemon && has(headers, 'return-path', /^<?>?$/))
	);
}

const OUT_OF_OFFICE =
	/^\s*(automatisk svar|autosvar|autoreply|automatic reply|fraværsmelding|ikke på kontoret|ikkje på kontoret|out of (the )?office)\b/i;

/** Exchange writes `auto-generated` on its out-of-office replies too. */
function isAutomaticReply({ headers, types }: Shape): boolean {
	const submitted = headers.get('auto-submitted') ?? 'no';
	const answersUs = headers.has('in-reply-to') || has(headers, 'subject', OUT_OF_OFFICE);
	return (
		/^auto-(replied|notified)/i.test(submitted) ||
		(answersUs && isMachines(headers)) ||
		has(headers, 'precedence', /^auto_reply/i) ||
		has(headers, 'x-autoreply', /./) ||
		has(headers, 'x-autorespond', /./) ||
		types.some(({ reportType }) => reportType !== undefined)
	);
}

function isMachines(headers: Shape['headers']): boolean {
	return (
		has(headers, 'auto-submitted', /^(?!no\b)/i) ||
		has(headers, 'precedence', /^(bulk|junk)/i) ||
		has(headers, 'x-auto-response-suppress', /all|oof|autoreply/i) ||
		has(headers, 'return-path', /^<>$/)
	);
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The id of the letter that a Message-ID of ours belongs to, or null. */
export function letterIdOf(messageId: string, ownDomain: string): string | null {
	const found = new RegExp(`^<?(${UUID})@([^>\\s]+)>?$`, 'i').exec(messageId.trim());
	return found && found[2]!.toLowerCase() === ownDomain.toLowerCase()
		? found[1]!.toLowerCase()
		: null;
}

/** Whether a header is there and says that. */
function has(headers: Shape['headers'], name: string, value: RegExp): boolean {
	const said = headers.get(name);
	return said !== undefined && value.test(said.trim());
}
