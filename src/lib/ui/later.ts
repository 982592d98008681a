/** So long after a page has come it has been seen, and what it does not show may be fetched. Milliseconds. */
const SEEN = 1500;
/** So long after it failed it is tried again, in milliseconds. */
const AGAIN = 15_000;

/**
 * Does something when the page has been seen, so that it never waits for it. What fails, for want of a
 * network, is tried again: when there is one, and now and then. @returns calls it off
 */
export function later(what: () => Promise<unknown>, after = SEEN): () => void {
	let timer = setTimeout(attempt, after);
	function attempt() {
		clearTimeout(timer);
		what().then(stop, () => (timer = setTimeout(attempt, AGAIN)));
	}
	function stop() {
		clearTimeout(timer);
		removeEventListener('online', attempt);
	}
	addEventListener('online', attempt);
	return stop;
}
