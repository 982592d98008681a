import { expect, test } from 'vitest';
import { journalAddress, journalFilter } from './filter';

const read = (address: string) => journalFilter(new URLSearchParams(address.split('?')[1] ?? ''));

test('a view of the journal is read back from its address', () => {
	const filter = {
		sok: 'brunt vann',
		fra: '2026-01-01',
		til: '2026-12-31',
		unitId: 'vann',
		type: 'U',
		mappeID: '2026/7',
		side: 3
	} as const;
	expect(read(journalAddress(filter))).toEqual(filter);
	expect(journalAddress({})).toBe('/intern/journal');
});

test.each(['?fra=2026-02-30', '?type=Q', '?side=-1', '?side=1e9', '?sok=%00%20'])(
	'%s makes no sense, so everything is shown',
	(address) => {
		expect(Object.values(read(address)).filter(Boolean)).toEqual([]);
	}
);
