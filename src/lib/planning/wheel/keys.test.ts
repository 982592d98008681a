import { expect, test } from 'vitest';
import { moved } from './keys';

const months = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const weeks = Array.from({ length: 53 }, (_, i) => (i ? i * 7 - 3 : 0));
const rings = [months, weeks, [], [40, 136, 300]];

test.each([
	['ArrowRight', { ring: 0, index: 11 }, { ring: 0, index: 0 }, 'round the year'],
	['ArrowLeft', { ring: 0, index: 0 }, { ring: 0, index: 11 }, 'and back'],
	['ArrowDown', { ring: 0, index: 4 }, { ring: 1, index: 18 }, 'May to the week it begins in'],
	['ArrowDown', { ring: 1, index: 20 }, { ring: 3, index: 1 }, 'past an empty ring'],
	['ArrowDown', { ring: 3, index: 1 }, { ring: 3, index: 1 }, 'nothing further in'],
	['ArrowUp', { ring: 3, index: 1 }, { ring: 1, index: 20 }, 'back out'],
	['PageDown', { ring: 1, index: 1 }, { ring: 1, index: 5 }, 'a month of weeks'],
	['PageUp', { ring: 1, index: 1 }, { ring: 1, index: 0 }, 'stops at the start'],
	['Home', { ring: 1, index: 30 }, { ring: 1, index: 0 }, 'first week'],
	['End', { ring: 1, index: 30 }, { ring: 1, index: 52 }, 'last week'],
	['t', { ring: 1, index: 0 }, { ring: 1, index: 46 }, 'the week of today'],
	['T', { ring: 0, index: 0 }, { ring: 0, index: 10 }, 'the month of today'],
	['a', { ring: 0, index: 0 }, null, 'none of ours']
])('%s from %o leads to %o (%s)', (key, from, to, _why) => {
	expect(moved(rings, from, key, 323)).toEqual(to);
});

test('T stays where it is when today is in another year', () => {
	expect(moved(rings, { ring: 1, index: 3 }, 't', null)).toEqual({ ring: 1, index: 3 });
});
