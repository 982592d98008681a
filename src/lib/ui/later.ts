/** So long after a page has come it has been seen, and what it does not show may be fetched. Milliseconds. */
const SEEN = 1500;

/** Does something when the page has been seen: so that it never waits for it. @returns calls it off */
export function later(what: () => Promise<void>): () => void {
	const timer = setTimeout(() => void what().catch(() => undefined), SEEN);
	return () => clearTimeout(timer);
}
