/** One page or feed that residents read, as it was last rendered. */
export interface LaneEntry {
	/** The address without origin or query: '/', '/hendelse/K-2026-0007', '/feed.atom'. */
	path: string;
	/** The media type: 'text/html; charset=utf-8'. */
	type: string;
	body: string;
	/** More headers, such as content-security-policy. */
	headers?: Record<string, string>;
	/** Another one whenever the body is: the ETag is made of it. */
	version: string;
}

/** A `LaneEntry` as `index.json` lists it: the body lies beside, in `file`, `file.br` and `file.gz`. */
export interface LaneFile extends Omit<LaneEntry, 'body'> {
	file: string;
	/** SHA-256 of each of the files that exist. */
	hashes: Partial<Record<Encoding, string>>;
}

/** `index.json`: what the lane consists of. Written last, so it never names a file that is not there. */
export interface LaneIndex {
	entries: LaneFile[];
}

export type Encoding = 'identity' | 'br' | 'gzip';

/** How each encoding is told by the file's name; nginx's `gzip_static` and `brotli_static` use the same. */
export const endings: Record<Encoding, string> = { identity: '', br: '.br', gzip: '.gz' };

const plain = /^\/(?:[\w~.-]+\/)*[\w~.-]*$/;

/**
 * The file that holds the body of an address, laid so that nginx finds it with
 * `try_files $uri $uri.html $uri/index.html`. Throws when the address is not plain ASCII or climbs.
 */
export function fileOf(path: string, type: string): string {
	if (!plain.test(path) || path.split('/').some((part) => /^\.+$/.test(part)))
		throw new Error(`Not an address of the public lane: ${path}`);
	if (path.endsWith('/')) return `${path}index.html`.slice(1);
	return (type.startsWith('text/html') ? `${path}.html` : path).slice(1);
}
