import { expect, test } from 'vitest';
import { keysRefusal, shortcutOf, SHORTCUTS, USUAL } from './shortcuts';

const press = (key: string, more = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	writing: false,
	...more
});

test('a key does what it says', () => {
	expect(shortcutOf(press('j'), USUAL)).toBe('down');
	expect(shortcutOf(press('?'), USUAL)).toBe('help');
	expect(shortcutOf(press('ø'), USUAL)).toBeNull();
});

test('a key never does anything while somebody is writing, nor with keys of the browser', () => {
	expect(shortcutOf(press('j', { writing: true }), USUAL)).toBeNull();
	expect(shortcutOf(press('z', { ctrlKey: true, writing: true }), USUAL)).toBeNull();
	expect(shortcutOf(press('f', { ctrlKey: true }), USUAL)).toBeNull();
	expect(shortcutOf(press('l', { metaKey: true }), USUAL)).toBeNull();
	expect(shortcutOf(press('j', { altKey: true }), USUAL)).toBeNull();
	expect(shortcutOf(press('z', { ctrlKey: true }), USUAL)).toBe('undo');
});

test('single keys can be switched off, or be others (WCAG 2.1.4)', () => {
	expect(shortcutOf(press('j'), { ...USUAL, keysOn: false })).toBeNull();
	const keys = { ...SHORTCUTS, down: 'ø', up: '' };
	expect(shortcutOf(press('ø'), { ...USUAL, keys })).toBe('down');
	expect(shortcutOf(press('k'), { ...USUAL, keys })).toBeNull();
});

test('a key is one sign, and does one thing', () => {
	expect(keysRefusal(SHORTCUTS)).toBeNull();
	expect(keysRefusal({ ...SHORTCUTS, down: '' })).toBeNull();
	expect(keysRefusal({ ...SHORTCUTS, down: 'jj' })).toEqual({ refused: 'shortcuts_one_sign' });
	expect(keysRefusal({ ...SHORTCUTS, down: 'k' })).toEqual({
		refused: 'shortcuts_twice',
		args: { key: 'k' }
	});
});
