import { describe, expect, test } from 'vitest';
import { actor, granted } from '../../../../test/support/actors';
import { isOver, mustConfirm, sessionPolicy } from './sessionPolicy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 20, 2, 10);
const ago = (ms: number) => NOW - ms;
const both = {
	...actor('caseworkerSpecial', { unitId: 'barnevern' }),
	grants: [granted('caseworkerSpecial', { unitId: 'barnevern' }), granted('dutyOfficer')]
};

describe('a session', () => {
	test.each([
		['an editor, used an hour ago', actor('editor'), false, ago(5 * HOUR), ago(HOUR), false],
		['an editor, unused since yesterday', actor('editor'), false, ago(HOUR), ago(12 * HOUR), true],
		['an editor, a week old, just used', actor('editor'), false, ago(168 * HOUR), NOW, true],
		['somebody without a role', actor(), false, ago(5 * HOUR), ago(HOUR), false],
		['barnevern, used just now', both, false, ago(HOUR), ago(29 * MINUTE), false],
		['barnevern, left for half an hour', both, false, ago(HOUR), ago(30 * MINUTE), true],
		['barnevern, used all day', both, false, ago(12 * HOUR), NOW, true],
		['barnevern on duty, unused for five hours', both, true, ago(5.9 * HOUR), ago(5 * HOUR), false],
		[
			'on duty, unused since sign-in',
			actor('dutyOfficer'),
			true,
			ago(5.9 * HOUR),
			ago(5.9 * HOUR),
			false
		],
		['on duty for six hours', actor('dutyOfficer'), true, ago(6 * HOUR), NOW, true],
		[
			'duty officer who is not on duty',
			actor('dutyOfficer'),
			false,
			ago(20 * HOUR),
			ago(HOUR),
			false
		],
		['one from before times were kept', actor('editor'), false, 0, 0, true]
	])('of %s: over is …', (_who, person, isOnDuty, authenticatedAt, usedAt, over) => {
		const policy = sessionPolicy(person, { isOnDuty });
		expect(isOver(policy, { authenticatedAt, usedAt }, NOW)).toBe(over);
	});
});

describe('before a danger message', () => {
	test.each([
		['who signed in an hour ago', ago(HOUR), false, false],
		['who signed in two hours ago', ago(2 * HOUR), false, true],
		['on duty, five hours into the night', ago(5 * HOUR), true, false]
	])('somebody %s is asked again: …', (_who, authenticatedAt, isOnDuty, asked) => {
		expect(mustConfirm({ authenticatedAt, isOnDuty }, NOW)).toBe(asked);
	});
});
