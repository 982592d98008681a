/** So long after a page has come it has been seen, and what it does not show may be fetched. Milliseconds. */
const SEEN = 1500;
/** So long after it failed it is tried again: the first time, and at most. Milliseconds. */
const [SOON, AGAIN] = [1000, 15_000];

/**
 * Does something when the page has been seen, so that it never waits for it. What fails, for want of a
 * network, is tried again: when there is one, and less and less often. @returns calls it off
 */
export function later(what: () => Promise<unknown>, after = SEEN): () => void {
	let wait = SOON;
	let timer = setTimeout(attempt, after);
	function attempt() {
		clearTimeout(timer);
		what().then(stop, () => {
			clearTimeout(timer);
			timer = setTimeout(attempt, wait);
			wait = Math.min(2 * wait, AGAIN);
		});
	}
	function online() {
		wait = SOON;
		attempt();
	}
	function stop() {
		clearTimeout(timer);
		removeEventListener('online', online);
	}
	addEventListener('online', online);
	return stop;
}
