import { expect, test } from 'vitest';
import { TEMPLATES } from '../templates';
import { acceptRefusal, belowFloor, type Proposal } from './floor';
import { ownOf, type Own } from './own';

const evacuation = ownOf(TEMPLATES.evakuering);
const road = ownOf(TEMPLATES.veg_stengt);
const lowered: Own = { ...evacuation, approval: 1, severity: 'hverdag' };

test.each<[string, Own, Own, Own, string[]]>([
	['one person instead of two', evacuation, evacuation, lowered, ['approval', 'severity']],
	[
		'a longer wait',
		evacuation,
		evacuation,
		{ ...evacuation, breakGlassAfter: 9 },
		['breakGlassAfter']
	],
	[
		'a shorter wait',
		evacuation,
		evacuation,
		{ ...evacuation, breakGlassAfter: 1 },
		['breakGlassAfter']
	],
	[
		'an authority more',
		evacuation,
		evacuation,
		{ ...evacuation, decidedBy: ['police', 'fire', 'doctor', 'radiation'] },
		['decidedBy']
	],
	['other words', evacuation, evacuation, { ...evacuation, interval: 5 }, []],
	['more care', evacuation, lowered, { ...lowered, approval: 2 }, []],
	['back to what Varde has', evacuation, lowered, evacuation, []],
	['back from more care than Varde takes', road, { ...road, approval: 2 }, road, []],
	['no more than was accepted before', evacuation, lowered, lowered, []],
	['a kind that is no danger', road, { ...road, approval: 2 }, { ...road, approval: 1 }, []]
])('a change to %s takes a second person in: %s', (_, builtIn, before, after, parts) => {
	expect(belowFloor(builtIn, before, after)).toEqual(parts);
});

const waiting: Proposal = { state: 'waiting', proposedBy: 'anders', seen: 4 };
test.each<[string, Partial<Proposal>, { id: string; decides: boolean }, string | null]>([
	['by another who decides', {}, { id: 'hilde', decides: true }, null],
	['not by who proposed it', {}, { id: 'anders', decides: true }, 'library_proposal_own'],
	['not by anybody', {}, { id: 'tor', decides: false }, 'crisis_not_allowed'],
	['not twice', { state: 'accepted' }, { id: 'hilde', decides: true }, 'library_proposal_settled'],
	[
		'not on top of another change',
		{ seen: 3 },
		{ id: 'hilde', decides: true },
		'library_proposal_moved'
	]
])('it is accepted %s', (_, changes, by, refused) => {
	expect(acceptRefusal({ ...waiting, ...changes }, by, 4)?.refused ?? null).toBe(refused);
});
