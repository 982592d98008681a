import { describe, expect, test } from 'vitest';
import { granted } from '../../../../test/support/actors';
import type { Grant } from '../actor';
import { ROLE_KEYS } from '../rights';
import {
	ALONE_WAITS,
	approvalRefusal,
	isGuarded,
	mayGiveAlone,
	needsSecond,
	type Proposal
} from './proposal';

const WATER = { kinds: ['vann_borte'] };
const DAY = 86_400_000;

test('it takes two to let somebody warn, approve a warning, or administer people', () => {
	expect(ROLE_KEYS.filter(isGuarded)).toEqual([
		'dutyOfficer',
		'technicalDuty',
		'crisisLeader',
		'administrator'
	]);
});

describe('what a person holds decides whether more needs two', () => {
	test.each<[string, Grant[], Grant, boolean]>([
		['a first right to warn', [], granted('technicalDuty', WATER), true],
		['no right to warn', [], granted('editor'), false],
		['the same again', [granted('dutyOfficer')], granted('dutyOfficer'), false],
		['fewer kinds', [granted('dutyOfficer')], granted('technicalDuty', WATER), false],
		['more kinds', [granted('technicalDuty', WATER)], granted('dutyOfficer'), true],
		[
			'another kind',
			[granted('technicalDuty', WATER)],
			granted('technicalDuty', { kinds: ['avlop'] }),
			true
		],
		['approving', [granted('dutyOfficer')], granted('crisisLeader'), true],
		['no longer approving', [granted('crisisLeader')], granted('dutyOfficer'), false],
		[
			'more areas',
			[granted('dutyOfficer', { areaIds: ['nes'] })],
			granted('dutyOfficer', { areaIds: ['nes', 'vik'] }),
			true
		],
		[
			'the whole kommune',
			[granted('dutyOfficer', { areaIds: ['nes'] })],
			granted('dutyOfficer'),
			true
		],
		['a shorter time', [granted('dutyOfficer')], granted('dutyOfficer', { until: 5 }), false],
		[
			'a longer time',
			[granted('dutyOfficer', { until: 5 })],
			granted('dutyOfficer', { until: 6 }),
			true
		],
		['for ever', [granted('dutyOfficer', { until: 5 })], granted('dutyOfficer'), true],
		['on call only', [granted('dutyOfficer')], granted('dutyOfficer', { onCall: true }), false],
		['always', [granted('dutyOfficer', { onCall: true })], granted('dutyOfficer'), true],
		[
			'two limited rights that would only together cover it',
			[
				granted('dutyOfficer', { kinds: ['a'], areaIds: ['nes'] }),
				granted('dutyOfficer', { kinds: ['b'], areaIds: ['vik'] })
			],
			granted('dutyOfficer', { kinds: ['a'], areaIds: ['vik'] }),
			true
		]
	])('%s', (_claim, held, given, second) => {
		expect(needsSecond(held, given)).toBe(second);
	});
});

describe('the first two administrators', () => {
	test.each<[string, Parameters<typeof mayGiveAlone>, boolean]>([
		['the second one is made by the first alone', ['administrator', 'a', ['a'], false], true],
		['but only once', ['administrator', 'a', ['a'], true], false],
		['and not when there are two', ['administrator', 'a', ['a', 'b'], false], false],
		['and nothing else is given alone', ['dutyOfficer', 'a', ['a'], false], false],
		['nor by Varde itself', ['administrator', null, ['a'], false], false]
	])('%s', (_claim, asked, alone) => {
		expect(mayGiveAlone(...asked)).toBe(alone);
	});
});

describe('a proposal', () => {
	const proposal: Proposal = {
		userId: 'ola',
		role: 'dutyOfficer',
		state: 'waiting',
		proposedBy: 'anders',
		proposedAt: 0,
		expiresAt: 7 * DAY
	};
	const administrator: Partial<Proposal> = { role: 'administrator' };
	test.each<[string, Partial<Proposal>, string, string[], number, string | null]>([
		['is approved by another', {}, 'hilde', ['anders', 'hilde'], 1, null],
		['not by who proposed it', {}, 'anders', ['anders', 'hilde'], 1, 'proposals_own'],
		[
			'not by who gets it',
			{ userId: 'hilde' },
			'hilde',
			['anders', 'hilde'],
			1,
			'proposals_own_right'
		],
		['not once it is answered', { state: 'declined' }, 'hilde', ['hilde'], 1, 'proposals_settled'],
		['to the last millisecond of seven days', {}, 'hilde', ['hilde'], 7 * DAY - 1, null],
		['not after seven days', {}, 'hilde', ['hilde'], 7 * DAY, 'proposals_expired'],
		['not by the only administrator', {}, 'anders', ['anders'], 6 * DAY, 'proposals_own'],
		[
			'of a second administrator waits a day when there is only one',
			administrator,
			'anders',
			['anders'],
			ALONE_WAITS - 1,
			'proposals_alone_waits'
		],
		[
			'of a second administrator then holds',
			administrator,
			'anders',
			['anders'],
			ALONE_WAITS,
			null
		],
		[
			'and not when there are two',
			administrator,
			'anders',
			['anders', 'b'],
			ALONE_WAITS,
			'proposals_own'
		],
		[
			'by a group of the directory is approved by any',
			{ proposedBy: null },
			'anders',
			['anders'],
			1,
			null
		]
	])('%s', (_claim, fields, by, administrators, now, refusal) => {
		const answer = approvalRefusal({ ...proposal, ...fields }, by, administrators, now);
		expect(answer?.refused ?? null).toBe(refusal);
	});
});
