import { expect, test } from 'vitest';
import { translator } from '$lib/i18n/translate';
import { isDecision } from './decided';
import type { EntryKind } from './entry';
import { says } from './says';

const entry = (kind: EntryKind, details = {}) => ({ kind, details });
const decided = (...log: ReturnType<typeof entry>[]) =>
	log.filter(isDecision).map(({ kind }) => kind);

test.each([
	['what a second person approved', [entry('submitted'), entry('published')], ['published']],
	['what one person sent', [entry('begun'), entry('published')], ['published']],
	['that it still applies is no new decision', [entry('published', { noChange: true })], []],
	['what went back for more', [entry('returned'), entry('published')], ['returned', 'published']],
	[
		'what one person sent alone, once',
		[entry('published'), entry('brokeGlass'), entry('delivered'), entry('reviewed')],
		['brokeGlass', 'reviewed']
	],
	[
		'an authority, and what stands on it',
		[entry('decision'), entry('decisionFell'), entry('decision'), entry('published')],
		['decision', 'decisionFell', 'decision', 'published']
	]
])('the decisions of a crisis: %s', (_, log, told) => {
	expect(decided(...log)).toEqual(told);
});

test.each<[EntryKind, object, RegExp]>([
	['brokeGlass', { version: 2, text: 'Ingen svarte.' }, /versjon 2.*\nIngen svarte\.$/],
	['reviewed', { version: 2, text: 'Riktig.' }, /versjon 2/],
	['returned', { kind: 'vann_borte', reason: 'Si hvor', toBe: 3 }, /Si hvor\n.*versjon 3/],
	['decision', { who: 'Politiet, Kari', toBe: 1 }, /Politiet, Kari\n.*versjon 1/],
	['published', { version: 1, decidedBy: 'Politiet, Kari' }, /versjon 1.*\n.*Politiet, Kari/]
])('a decision tells of which version it was: %s', (kind, details, words) => {
	const told = says(translator('nb'), {
		...{ number: 1, matterId: 'a', place: 1, at: 0, writtenAt: 0, actorId: null, actorName: null },
		...{ kind, details: { ...details }, salt: 'salt' }
	});
	expect(`${told.head}\n${told.text}`).toMatch(words);
});
