import { endings, type Encoding, type LaneFile, type LaneIndex } from '$lib/public/store';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plain } from './quick';

/** What residents read, whole in memory: address → what is sent. */
type Pages = Map<string, Page>;

/** The lane as the front has it. */
export interface Lane {
	get(path: string): Page | undefined;
	/** Reads what was last put on disk; what cannot be read leaves the lane as it was. */
	read(): void;
	/** How many pages and feeds there are. */
	size(): number;
}

export interface Page {
	/** Tells whether a page read earlier is still the same. */
	source: string;
	variants: Partial<Record<Encoding, Variant>>;
}

/** One encoding of a page, ready to send: header names and values in turn, as `writeHead` takes them. */
interface Variant {
	etag: string;
	body: Buffer;
	whole: string[];
	unchanged: string[];
	/** The whole answer, as it was in a second. */
	ready?: { second: number; bytes: Buffer };
}

const CACHE = 'public, max-age=15, stale-while-revalidate=60, stale-if-error=86400';

/** @param folder where the lane is put: `public` in the data folder */
export function laneKeeper(folder: string): Lane {
	let pages: Pages = new Map();
	return {
		get: (path) => pages.get(path),
		read: () => {
			const index = readIndex(folder);
			if (index) pages = readPages(folder, index, pages);
		},
		size: () => pages.size
	};
}

function readIndex(folder: string): LaneIndex | null {
	try {
		return JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
	} catch {
		return null;
	}
}

/** @param before what is in memory; pages that have not changed are taken from it */
function readPages(folder: string, index: LaneIndex, before: Pages): Pages {
	const lane: Pages = new Map();
	for (const entry of index.entries) {
		const source = JSON.stringify(entry);
		const old = before.get(entry.path);
		const page = old?.source === source ? old : readPage(folder, entry, source);
		if (page) lane.set(entry.path, page);
	}
	return lane;
}

/**
 * A body may be newer than the index when power was cut between the two: it is whole all the same,
 * but an encoding that is not of the same body must not be sent.
 */
function readPage(folder: string, entry: LaneFile, source: string): Page | null {
	const body = readOrNull(join(folder, entry.file));
	if (!body?.length) return null;
	const isIndexed = sha256(body) === entry.hashes.identity;
	const version = isIndexed ? entry.version : sha256(body).slice(0, 16);
	const page: Page = { source, variants: { identity: variant(entry, version, 'identity', body) } };
	for (const encoding of ['br', 'gzip'] as const) {
		const content = isIndexed && readOrNull(join(folder, entry.file + endings[encoding]));
		if (content && content.length < body.length && sha256(content) === entry.hashes[encoding])
			page.variants[encoding] = variant(entry, version, encoding, content);
	}
	return page;
}

function variant(entry: LaneFile, version: string, encoding: Encoding, body: Buffer): Variant {
	const ending = encoding === 'identity' ? '' : `-${endings[encoding].slice(1)}`;
	const etag = `"${version.replace(/[^\w.@-]/g, '')}${ending}"`;
	const unchanged = {
		etag,
		vary: 'Accept-Encoding',
		'cache-control': CACHE,
		'x-content-type-options': 'nosniff',
		...entry.headers
	};
	const whole = {
		'content-type': entry.type,
		'content-length': String(body.length),
		...(encoding !== 'identity' && { 'content-encoding': encoding }),
		...unchanged
	};
	return {
		etag,
		body,
		whole: Object.entries(whole).flat(),
		unchanged: Object.entries(unchanged).flat()
	};
}

/** Sends a page, or 304 when the reader has it. Only for GET and HEAD. */
export function sendPage(page: Page, request: IncomingMessage, response: ServerResponse): void {
	const { etag, whole, unchanged, body } = variantFor(page, header(request, 'accept-encoding'));
	if (hasIt(header(request, 'if-none-match'), etag)) response.writeHead(304, unchanged).end();
	else response.writeHead(200, whole).end(request.method === 'HEAD' ? null : body);
}

/** The whole answer to a GET that is nothing out of the ordinary. @param keep milliseconds */
export function answerAtOnce(page: Page, { acceptEncoding, ifNoneMatch }: Plain, keep: number) {
	const variant = variantFor(page, acceptEncoding);
	const { etag, whole, unchanged, body } = variant;
	const second = Math.floor(Date.now() / 1000);
	if (hasIt(ifNoneMatch, etag)) return headOf(304, unchanged, second, keep);
	// Until the second is over the same bytes go to everybody.
	if (variant.ready?.second !== second)
		variant.ready = {
			second,
			bytes: Buffer.concat([headOf(200, whole, second, keep), body])
		};
	return variant.ready.bytes;
}

/** What Node writes before a body. */
function headOf(status: 200 | 304, headers: string[], second: number, keep: number): Buffer {
	const own = ['Date', new Date(second * 1000).toUTCString(), 'Connection', 'keep-alive'];
	const all = [...headers, ...own, 'Keep-Alive', `timeout=${Math.floor(keep / 1000)}`];
	const lines = all.map((part, at) => part + (at % 2 ? '\r\n' : ': ')).join('');
	return Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n`, 'latin1');
}

function variantFor({ variants }: Page, acceptEncoding = ''): Variant {
	const chosen = acceptedEncodings(acceptEncoding).find((encoding) => variants[encoding]);
	return variants[chosen ?? 'identity'] as Variant;
}

/** One header, found without parsing them all as `request.headers` would: a tenth of the whole answer. */
function header({ rawHeaders }: IncomingMessage, name: string): string | undefined {
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const found = rawHeaders[i] as string;
		if (found.length === name.length && found.toLowerCase() === name) return rawHeaders[i + 1];
	}
	return undefined;
}

const parsed = new Map<string, Encoding[]>();

/** The encodings a reader accepts, best first. Browsers send few different headers: they are remembered. */
function acceptedEncodings(header: string): Encoding[] {
	const known = parsed.get(header);
	if (known) return known;
	const accepted = (['br', 'gzip'] as const).filter((name) =>
		header.split(',').some((part) => {
			const [coding, ...rules] = part
				.trim()
				.toLowerCase()
				.split(/\s*;\s*/);
			return coding === name && !rules.some((rule) => /^q=0(\.0*)?$/.test(rule));
		})
	);
	if (parsed.size < 1000) parsed.set(header, accepted);
	return accepted;
}

/** RFC 9110 §13.1.2: If-None-Match compares weakly, and may list several. */
function hasIt(header: string | undefined, etag: string): boolean {
	if (!header) return false;
	return header.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
}

function readOrNull(file: string): Buffer | null {
	try {
		return readFileSync(file);
	} catch {
		return null;
	}
}

function sha256(content: Buffer): string {
	return createHash('sha256').update(content).digest('base64url');
}
