import http from 'node:http';
import https from 'node:https';
import { createGunzip } from 'node:zlib';
import { config } from '$lib/database/config.server';
import { isBareAddress, publicOnly } from '$lib/database/publicOnly.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { decoded, LARGEST } from './xml';

const TIMEOUT = 10_000;
const REDIRECTS = 3;

/** What a source said of its answer, to be asked with the next time. */
export interface Stamps {
	etag: string | null;
	lastModified: string | null;
}

export type Fetched = ({ text: string } & Stamps) | 'unchanged';

/** Whether an address may be asked: https to a named host of the open net. */
export function isAllowed(url: URL): boolean {
	if (config().warningsAllowHosts.includes(url.host)) return true;
	return url.protocol === 'https:' && !isBareAddress(url) && !url.username;
}

/**
 * Fetches a feed or a warning. Redirects are followed within the same rules; at most 2 MB are read, also
 * when they are packed smaller.
 * @param agent who we are, as `User-Agent`: MET's terms ask for a name and how to reach us
 * @param stamps of the copy we have: one that has not changed is not sent again
 */
export async function fetchText(
	address: string,
	agent: string,
	stamps: Stamps | null,
	stop: AbortSignal
): Promise<Fetched | Refusal> {
	const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT)]);
	let url = new URL(address);
	for (let hops = 0; hops <= REDIRECTS; hops++) {
		if (!isAllowed(url)) return refuse('warnings_fault_address');
		const answer = await got(url, { agent, stamps, signal }).catch((error: unknown) =>
			refuse(signal.aborted ? 'warnings_fault_slow' : 'warnings_fault_unreachable', {
				reason: reasonOf(error)
			})
		);
		if (isRefused(answer)) return answer;
		const { status, headers, body } = answer;
		if (status === 304) return 'unchanged';
		if (status >= 300 && status < 400 && URL.canParse(headers.location ?? '', url)) {
			url = new URL(headers.location ?? '', url);
			continue;
		}
		if (status !== 200) return refuse('warnings_fault_status', { status });
		const text = body && decoded(body, headers['content-type']);
		if (text === null) return refuse('warnings_fault_large');
		if (isRefused(text)) return text;
		const { etag = null, 'last-modified': lastModified = null } = headers;
		return { text, etag, lastModified };
	}
	return refuse('warnings_fault_address');
}

interface Answer {
	status: number;
	headers: http.IncomingHttpHeaders;
	/** null: larger than we read */
	body: Buffer | null;
}

interface Request {
	agent: string;
	stamps: Stamps | null;
	signal: AbortSignal;
}

function got(url: URL, { agent, stamps, signal }: Request): Promise<Answer> {
	const known = config().warningsAllowHosts.includes(url.host);
	const headers = {
		'user-agent': agent,
		accept:
			'application/rss+xml, application/atom+xml, application/cap+xml, application/xml, */*;q=0.1',
		'accept-encoding': 'gzip',
		...(stamps?.etag && { 'if-none-match': stamps.etag }),
		...(stamps?.lastModified && { 'if-modified-since': stamps.lastModified })
	};
	return new Promise((done, fail) => {
		const client = url.protocol === 'http:' ? http : https;
		const lookup = known ? undefined : publicOnly;
		const request = client.get(url, { headers, signal, lookup }, (response) => {
			const { statusCode: status = 0, headers } = response;
			bodyOf(response).then((body) => done({ status, headers, body }), fail);
		});
		request.on('error', fail);
	});
}

async function bodyOf(response: http.IncomingMessage): Promise<Buffer | null> {
	const packed = response.headers['content-encoding'] === 'gzip';
	const stream = packed ? response.pipe(createGunzip()) : response;
	// A source that hangs up in the middle ends the pipe only so.
	if (packed) response.on('error', (error) => stream.destroy(error));
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of stream as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > LARGEST) {
			response.destroy();
			return null;
		}
		parts.push(part);
	}
	return Buffer.concat(parts);
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return '';
	return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
