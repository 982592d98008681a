import { expect, test } from 'vitest';
import { promiseAt, promiseKept } from './beginning';
import { TEMPLATES } from './templates';

const MINUTE = 60_000;
const now = Date.UTC(2026, 10, 20, 2, 10);

test('«ingen endring» never promises the next message earlier than it was promised', () => {
	const template = TEMPLATES.vann_borte;
	const soon = promiseAt(template, now);
	expect(promiseKept(template, null, now)).toBe(soon);
	expect(promiseKept(template, now + 5 * MINUTE, now)).toBe(soon);
	expect(promiseKept(template, soon + 60 * MINUTE, now)).toBe(soon + 60 * MINUTE);
});
