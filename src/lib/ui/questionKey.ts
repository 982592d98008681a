const KEPT = 'varde-question-key';

/** Whether `?` opens the page with the keys in this browser. Speech input can press it by accident (WCAG 2.1.4). */
export function mayOpenKeys(): boolean {
	return localStorage.getItem(KEPT) !== 'off';
}

/** Lets `?` open the page with the keys in this browser, or not. */
export function setOpensKeys(on: boolean): void {
	if (on) localStorage.removeItem(KEPT);
	else localStorage.setItem(KEPT, 'off');
}

/** Whether a key press asks for the page with the keys: a `?` that is not being written somewhere. */
export function asksForKeys(event: KeyboardEvent): boolean {
	const at = event.target instanceof Element ? event.target : null;
	const writes = at?.closest('input, textarea, select, [contenteditable]');
	return event.key === '?' && !writes && !event.ctrlKey && !event.metaKey && mayOpenKeys();
}
