import { expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { fillDemo as fillStaff } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillDemo } from './demo.server';
import { STATES } from './inquiry';
import { knowledgeShown } from './routing/losImport.server';
import { inquiry } from './tables.server';

await useTemporaryDatabase();

test('Lillevik has believable inquiries in every state, some of them not for every eye', async () => {
	const at = Date.parse('2026-11-20T09:00+01:00');
	await write(async (tx) => {
		await fillStaff(tx, { passwordHash: 'x', at });
		await fillDemo(tx, { at });
	});
	const rows = await reader.select().from(inquiry);
	expect(rows.length).toBeGreaterThanOrEqual(40);
	expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(STATES));
	expect(new Set(rows.map(({ language }) => language))).toEqual(new Set(['nb', 'nn', 'en']));
	expect(rows.filter(({ unitId }) => unitId === 'barnevern').map((row) => row.sensitivity)).toEqual(
		['special', 'special']
	);
	for (const { receivedAt } of rows) expect(receivedAt).toBeLessThanOrEqual(at);
	const { learned } = await knowledgeShown(reader);
	expect(learned).toMatchObject([{ stem: 'solås', area: 'kultur og fritid' }]);
});
