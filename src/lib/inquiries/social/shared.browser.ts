/** What the bookmarklet hands over, or another app shares. */
export interface Shared {
	text: string;
	thread: string;
	url: string;
}

const KEPT = 'varde-delt';
const MARK = '#delt=';

/**
 * Keeps what the bookmarklet hands over behind the «#» of the address, where no server sees it, while
 * somebody signs in. Call it on every page that may stand in between.
 */
export function keepShared(): void {
	const { hash, pathname, search } = location;
	if (!hash.startsWith(MARK)) return;
	try {
		sessionStorage.setItem(KEPT, decodeURIComponent(hash.slice(MARK.length)));
	} catch {
		return; // storage is switched off, or it was not ours
	}
	history.replaceState(history.state, '', pathname + search);
}

/** What was handed over, once; null when nothing was. */
export function takeShared(): Shared | null {
	keepShared();
	try {
		const said: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
		sessionStorage.removeItem(KEPT);
		if (typeof said !== 'object' || said === null) return null;
		const { text, thread, url } = said as Record<string, unknown>;
		return { text: words(text), thread: words(thread), url: words(url) };
	} catch {
		return null;
	}
}

function words(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
