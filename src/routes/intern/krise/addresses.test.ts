import { expect, test } from 'vitest';
import { composerAt, composerOf } from './addresses';

test.each([
	{ id: 'a', kind: 'undersoker', ref: null, step: 'first' as const },
	{ id: 'b', kind: 'vann_borte', ref: 'K-2026-0007', step: 'update' as const },
	{ id: 'c', kind: 'vann_borte', ref: 'K-2026-0007', step: 'allClear' as const }
])('the address of a composer leads back to it: %o', (draft) => {
	const { id, ref, step } = draft;
	expect(composerAt(composerOf(draft))).toMatchObject({ draft: id, ref, step });
});

test.each(['/intern/krise', '/intern/krise/ny', '/intern/krise/K-2026-0007', '//evil.test'])(
	'%s opens no composer',
	(address) => expect(composerAt(address)).toBeNull()
);
