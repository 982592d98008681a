import { beforeAll, expect, test } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillDemo as fillAreas } from '$lib/areas/demo.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { LILLEVIK } from '$lib/kommune/kommune';
import { putKommune } from '$lib/kommune/kommune.server';
import { demoUser, fillDemo as fillStaff } from '$lib/staff/demo.server';
import { composition, saveComposed } from './composing.server';
import { draftById } from './drafts.server';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	})
);

const vakt = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };

async function kept(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	const saved = await saveComposed(vakt, form);
	if (isRefused(saved)) throw new Error(saved.refused);
	return (await draftById(reader, saved.id))!;
}

test.each(['-Infinity', '1e999', '-1.5', 'NaN', ''])(
	'a base of «%s» is no version',
	async (base) => {
		const draft = await kept({ kind: 'vann_borte', step: 'first', area: 'nes', base });
		expect(draft.baseVersion).toBe(0);
	}
);

test('a draft is opened only as what it was begun as', async () => {
	const { id: draftId } = await kept({ kind: 'evakuering', step: 'first', area: 'nes' });
	const opened = (kind: 'evakuering' | 'vann_borte') =>
		composition({ kind, step: 'first', ref: null, draftId });
	expect((await opened('evakuering')).message.areas).toHaveLength(1);
	expect((await opened('vann_borte')).message.areas).toEqual([]);
});
