import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Gateway, Secrets } from './gateway';

/** What came from the SMS service: as text, and as values where it is JSON or a form. */
export interface Content {
	text: string;
	values: unknown;
}

/** How far we look in what a stranger sends. */
const MOST = 16_384;

/** Reads an answer or a report: JSON, a form, or text (XML too). @param query of a report's address */
export function contentOf(body: string, type: string, query = new URLSearchParams()): Content {
	const text = body.slice(0, MOST);
	if (/^\s*[[{]/.test(text)) return { text, values: parsed(text) };
	const form = type.includes('form-urlencoded') ? new URLSearchParams(text) : [];
	return { text, values: { ...Object.fromEntries(query), ...Object.fromEntries(form) } };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** What stands where a setting points; '' when nothing does. */
export function read(content: Content, where: string): string {
	if (!where) return '';
	const pattern = asPattern(where);
	if (pattern) {
		const found = pattern.exec(content.text);
		return (found?.[1] ?? found?.[0] ?? '').trim();
	}
	const value = valueAt(content.values, where);
	return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

/** The parts of what came, when it carries several (a list in JSON, or every match of a pattern). */
export function each(content: Content, where: string): Content[] {
	if (!where) return [content];
	const pattern = asPattern(where, 'g');
	if (pattern)
		return [...content.text.matchAll(pattern)].map(([text]) => ({ text, values: content.values }));
	const list = where === '*' ? content.values : valueAt(content.values, where);
	if (!Array.isArray(list)) return [content];
	return list.slice(0, 1000).map((values) => ({ text: JSON.stringify(values), values }));
}

/** The pattern a setting holds, or null when it is a path or no pattern at all. */
export function asPattern(where: string, flags = ''): RegExp | null {
	const found = /^\/(.{1,200})\/(s?)$/.exec(where);
	if (!found) return null;
	try {
		return new RegExp(found[1] ?? '', `${found[2]}${flags}`);
	} catch {
		return null;
	}
}

function valueAt(values: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>((at, key) => {
		if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
		return (at as Record<string, unknown>)[key];
	}, values);
}

/** True when a list with commas holds a word, whatever the case. */
export function listed(list: string, word: string): boolean {
	const wanted = word.trim().toLowerCase();
	return wanted !== '' && list.split(',').some((one) => one.trim().toLowerCase() === wanted);
}

/** How handing over one message ended. `unknown`: it may have been taken, and may not. */
export type Answer =
	| { kind: 'accepted'; gatewayId: string }
	| { kind: 'later'; reason: string; afterMs?: number }
	| { kind: 'refused'; reason: string; ours: boolean }
	| { kind: 'unknown'; reason: string };

/**
 * What an answer means. 2xx is not enough: the service may say inside that it did not take it. A 429,
 * or a 5xx that asks us to come back, was not taken; any other 5xx may have been.
 * `ours`: it is how we speak to the service that is wrong, so that every message would be refused.
 */
export function answerOf(
	gateway: Gateway,
	{ status, afterMs, content }: { status: number; afterMs?: number; content: Content }
): Answer {
	const said = read(content, gateway.errorAt).slice(0, 200);
	const reason = said ? `${status}: ${said}` : String(status);
	if (status >= 200 && status < 300) {
		const taken = !gateway.okAt || listed(gateway.okIs, read(content, gateway.okAt));
		if (taken) return { kind: 'accepted', gatewayId: read(content, gateway.idAt).slice(0, 200) };
		return { kind: 'refused', reason, ours: false };
	}
	if (status === 429 || status === 503 || (status >= 500 && afterMs !== undefined))
		return { kind: 'later', reason, afterMs };
	if (status >= 500 || status === 408) return { kind: 'unknown', reason };
	return { kind: 'refused', reason, ours: status !== 400 && status !== 422 };
}

/** The final state of a message, as the service reported it. */
export type Final = 'delivered' | 'failed' | 'expired';

export interface Report {
	/** the service's id of the message, or our own reference */
	id: string;
	/** null: it is on its way */
	state: Final | null;
	reason: string;
}

/** What a request from the service reports, one for each message. */
export function reportsIn(gateway: Gateway, content: Content): Report[] {
	return each(content, gateway.reportList).map((one) => ({
		id: read(one, gateway.reportId),
		state: finalState(gateway, read(one, gateway.reportState)),
		reason: read(one, gateway.reportReason).slice(0, 200)
	}));
}

function finalState(gateway: Gateway, word: string): Final | null {
	return (
		(['delivered', 'expired', 'failed'] as const).find((one) => listed(gateway[one], word)) ?? null
	);
}

/** A report as it came, for the check of who sent it. */
export interface Signed {
	body: string;
	/** of the header that the settings name; '' without it */
	signature: string;
	/** the whole address that we gave the service */
	address: string;
}

/**
 * True when a report is from the service: HMAC-SHA256 over the body as it came, in hex or base64,
 * also after `sha256=`; or Twilio's own (HMAC-SHA1 over the address and the sorted form fields,
 * https://www.twilio.com/docs/usage/security). With `address` the secret address is all there is.
 */
export function isSigned(gateway: Gateway, secrets: Secrets, report: Signed): boolean {
	if (gateway.signature === 'address') return true;
	const key = secrets.signing || secrets.password;
	if (!key) return false;
	const given = report.signature.replace(/^sha256=/i, '');
	if (gateway.signature === 'twilio')
		return same(given, createHmac('sha1', key).update(twilioText(report)).digest('base64'));
	const made = createHmac('sha256', key).update(report.body).digest();
	return same(given.toLowerCase(), made.toString('hex')) || same(given, made.toString('base64'));
}

function twilioText({ address, body }: Signed): string {
	const fields = [...new URLSearchParams(body)].sort(([a], [b]) => (a < b ? -1 : 1));
	return address + fields.flat().join('');
}

/** Equal, in a time that tells nothing of where they differ. */
export function same(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}

/** How many messages of a letter the service took, how many of them are known to have arrived, of all. */
export function taken(counts: Partial<Record<string, number>>): {
	accepted: number;
	delivered: number;
	/** nobody knows whether they went */
	unknown: number;
	/** they did not arrive, as was said at once or later */
	failed: number;
	total: number;
} {
	const of = (...states: string[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
	return {
		accepted: of('accepted', 'delivered', 'failed', 'expired'),
		delivered: of('delivered'),
		unknown: of('unknown'),
		failed: of('refused', 'failed', 'expired'),
		total: of(...Object.keys(counts))
	};
}
