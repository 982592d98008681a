import { refuse, type Refusal } from '$lib/i18n/refusal';

/** What a single key does in the queue, and the key that does it until somebody chooses another. */
export const SHORTCUTS = {
	down: 'j',
	up: 'k',
	open: 'o',
	select: 'x',
	search: '/',
	write: 'c',
	take: 't',
	forward: 'f',
	reply: 'r',
	note: 'n',
	snooze: 's',
	close: 'l',
	undo: 'u',
	list: 'q',
	help: '?'
} as const;
export type Shortcut = keyof typeof SHORTCUTS;
export const SHORTCUT_NAMES = Object.keys(SHORTCUTS) as Shortcut[];

/** The key of each; '' has none. */
export type Keys = Record<Shortcut, string>;

/** How a colleague wants the queue. Single keys can be switched off or chosen anew (WCAG 2.1.4). */
export interface Preference {
	keysOn: boolean;
	keys: Keys;
	/** after one is done with, the next one opens */
	openNext: boolean;
}

export const USUAL: Preference = { keysOn: true, keys: { ...SHORTCUTS }, openNext: false };

/** Why keys cannot be as they were chosen; null when they can. */
export function keysRefusal(keys: Keys): Refusal | null {
	const used = SHORTCUT_NAMES.map((name) => keys[name]).filter((key) => key !== '');
	if (used.some((key) => [...key].length !== 1 || key.trim() === ''))
		return refuse('shortcuts_one_sign');
	const twice = used.find((key, i) => used.indexOf(key) !== i);
	return twice === undefined ? null : refuse('shortcuts_twice', { key: twice });
}

interface Press {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	/** something is being written, or chosen in a list */
	writing: boolean;
}

/** What a key press asks for; null when it is not for the queue. Ctrl+Z undoes what U undoes. */
export function shortcutOf(press: Press, { keysOn, keys }: Preference): Shortcut | null {
	if (press.writing || press.altKey) return null;
	if (press.ctrlKey || press.metaKey) return press.key === 'z' ? 'undo' : null;
	if (!keysOn) return null;
	return SHORTCUT_NAMES.find((name) => keys[name] !== '' && keys[name] === press.key) ?? null;
}
