/**
 * Writes values as `JSON.stringify` does; an object that is met again is not written again. For
 * telling whether any of many pages that are made of the same incidents has changed.
 * @returns writes a value; `depth` says how many levels down it looks for what it has met
 */
export function writtenOnce(): (value: unknown, depth: number) => string {
	const written = new WeakMap<object, string>();
	const inParts = (value: object, depth: number) => {
		if (Array.isArray(value)) return `[${value.map((one) => write(one ?? null, depth)).join(',')}]`;
		const parts = Object.entries(value)
			.filter(([, inner]) => inner !== undefined)
			.map(([name, inner]) => `${JSON.stringify(name)}:${write(inner, depth)}`);
		return `{${parts.join(',')}}`;
	};
	const write = (value: unknown, depth: number): string => {
		if (value === null || typeof value !== 'object') return JSON.stringify(value);
		const known = written.get(value);
		if (known) return known;
		const text = depth ? inParts(value, depth - 1) : JSON.stringify(value);
		written.set(value, text);
		return text;
	};
	return write;
}
