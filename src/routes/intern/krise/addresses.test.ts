import { expect, test } from 'vitest';
import { draftPage } from '$lib/crisis/exercise/exercise';
import { broughtAlong, composerAt, composerOf, inExercise } from './addresses';

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

test('an exercise is never written without a network, where nothing would tell it from what is meant', () => {
	const draft = { id: 'd', kind: 'undersoker', ref: null, step: 'first' as const };
	const address = composerOf({ ...draft, exerciseId: 'e' });
	expect(composerAt(address)).toBeNull();
	expect(composerAt('/intern/krise/OVELSE-2026-0001/oppdater')).toBeNull();
	const pages = ['/intern/krise/OVELSE-2026-0001', '/intern/krise/ovelse/e'];
	const all = [address, draftPage('d', 'e'), ...pages];
	expect(all.filter(inExercise)).toEqual(all);
	expect(inExercise('/intern/krise/ny/undersoker?utkast=d')).toBe(false);
});

test.each([
	['/intern/krise/ny/vann_borte?utkast=a', '/intern/krise/ny/vann_borte?utkast=a'],
	['/intern', '/intern'],
	['//evil.test', '/intern/krise'],
	['https://evil.test/intern', '/intern/krise'],
	['javascript:alert(1)', '/intern/krise'],
	['/\\evil.test', '/intern/krise'],
	['http://[', '/intern/krise'],
	[null, '/intern/krise']
])('%s as what an address brings along leads to %s', (said, leads) =>
	expect(broughtAlong(said)).toBe(leads)
);
