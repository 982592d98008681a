import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { Status } from './sentences';

/** The largest body that is let in, in bytes: a text of 10 000 characters is at most 120 KB as a form. */
export const LARGEST_BODY = 512 * 1024;
/** A file of areas has its own limit of 20 MB, and a form around it. */
const LARGEST_AREA_FILE = 21 * 1024 * 1024;
/** The largest body that any address takes, in bytes. */
export const LARGEST_OF_ALL = LARGEST_AREA_FILE;
/** Where files are sent: areas, what another system sends, a picture of a thread. */
const WITH_FILES = [
	'/intern/innstillinger/omrader/fil',
	'/api/henvendelser',
	'/intern/henvendelser/sosiale'
];
const LONGEST_ADDRESS = 4096;
/** What an app shares stands in the address, also while whoever shares it signs in. */
const LONGEST_SHARED = 12_000;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Why a request is not passed on, as the status to answer with; null when it is fine. */
export function refusal(method: string, url: string, headers: IncomingHttpHeaders): Status | null {
	if (!METHODS.includes(method)) return 405;
	const shares = /^\/(intern\/henvendelser\/sosiale|logg-inn)\b/.test(url);
	if (url.length > (shares ? LONGEST_SHARED : LONGEST_ADDRESS)) return 414;
	if (!isAddress(url) || !/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(headers.host ?? ''))
		return 400;
	if (Number(headers['content-length'] ?? 0) > largestBody(url)) return 413;
	return null;
}

/** The largest body that an address takes, in bytes. */
export function largestBody(url: string): number {
	const [path] = url.split('?', 1);
	return WITH_FILES.includes(path ?? '') ? LARGEST_OF_ALL : LARGEST_BODY;
}

/** One path on this host, whose percent signs mean something: no `//evil.test`, no `http://…`, no NUL. */
function isAddress(url: string): boolean {
	const path = url.split('?', 1)[0] ?? '';
	if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(url)) return false;
	try {
		return !decodeURIComponent(path).includes('\0');
	} catch {
		return false;
	}
}

/** Headers that belong to one connection (RFC 9110 §7.6.1), never passed on. */
const hops = [
	'connection',
	'keep-alive',
	'proxy-authenticate',
	'proxy-authorization',
	'proxy-connection',
	'te',
	'trailer',
	'transfer-encoding',
	'upgrade'
];

/** What anybody could write there to seem to come from elsewhere. */
const claims = /^(forwarded|x-forwarded-.*|x-real-ip|x-request-id|x-http-method-override)$/;

/** The request headers that the app gets. @param own what the front says itself */
export function passedOn(headers: IncomingHttpHeaders, own: Record<string, string>) {
	const passed = Object.entries(headers).filter(
		([name]) => !hops.includes(name) && !claims.test(name) && name !== 'expect'
	);
	return { ...Object.fromEntries(passed), ...own };
}

/**
 * The response headers that the reader gets, as name, value, name, value: several cookies stay several.
 * A part of the app that never changes is the same for everybody: it has nothing to look up in a log, and
 * nobody asks whether it has changed.
 */
export function passedBack(rawHeaders: string[], requestId: string): string[] {
	const isFixed = rawHeaders.some((value) => value.endsWith(',immutable'));
	const kept = isFixed ? [] : ['X-Request-Id', requestId];
	const needless = isFixed ? [...hops, 'etag', 'last-modified'] : hops;
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i] ?? '';
		if (!needless.includes(name.toLowerCase())) kept.push(name, rawHeaders[i + 1] ?? '');
	}
	return kept;
}

/**
 * Who is asking. Behind proxies their header tells: the last but `proxies` of the addresses in it,
 * since the reader can write whatever comes before.
 */
export function readerAddress(
	headers: IncomingHttpHeaders,
	connected: string,
	header: string | null,
	proxies: number
): string {
	const listed = header ? String(headers[header] ?? '').split(',') : [];
	const told = listed.at(-proxies)?.trim() ?? '';
	return isIP(told) ? told : connected.replace(/^::ffff:/, '');
}
