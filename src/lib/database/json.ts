/** What JSON can hold, and what the database stores as JSON text. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Writes `content` as JSON with sorted keys and no space, so that equal contents give equal text
 * whatever order they were built in (the idea of RFC 8785). Throws on a number that JSON lacks.
 */
export function canonical(content: Json): string {
	if (Array.isArray(content)) return `[${content.map(canonical).join(',')}]`;
	if (content !== null && typeof content === 'object') {
		const members = Object.keys(content)
			.sort()
			.map((key) => `${JSON.stringify(key)}:${canonical(content[key] as Json)}`);
		return `{${members.join(',')}}`;
	}
	if (typeof content === 'number' && !Number.isFinite(content))
		throw new Error(`JSON has no ${content}`);
	return JSON.stringify(content);
}
