import { expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { openDrafts } from '../crisis/drafts.server';
import { publishedIncidents } from '../crisis/published.server';
import { reader } from '../database/database.server';
import { fillDemo } from './demo.server';

await useTemporaryDatabase();

test('the demo has an incident that goes on, one that is over and one that waits for a second person', async () => {
	await fillDemo();
	const { incidents } = await publishedIncidents(reader);
	expect(incidents.map(({ ref, kind, status }) => [ref, kind, status])).toEqual([
		[expect.stringMatching(/^K-\d{4}-0002$/), 'vann_borte', 'aktiv'],
		[expect.stringMatching(/^K-\d{4}-0001$/), 'veg_stengt', 'avsluttet']
	]);
	expect(incidents[0]?.versions.map(({ texts }) => texts.nb?.title)[0]).toBe(
		'Vannet er borte på Nes'
	);
	expect(await openDrafts(null)).toMatchObject([{ kind: 'kokevarsel', state: 'waiting' }]);
});
