import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import type { ActivityDraft } from './activity';
import { activitiesIn, activityById } from './activities.server';
import {
	addActivity,
	deleteActivity,
	moveActivity,
	restoreActivity,
	saveActivity
} from './editActivity.server';
import { ACTIVITY_KINDS } from './kinds';

await useTemporaryDatabase();

const person = (name: string): Actor => ({
	id: name,
	name,
	email: `${name}@lillevik.test`,
	locale: 'nb',
	grants: []
});
const [kari, ola] = [person('Kari'), person('Ola')];

beforeAll(() =>
	write(async (tx) => {
		for (const { id, name, email } of [kari, ola])
			await tx.insert(user).values({ id, name, email, createdAt: 0 });
	})
);

const draft: ActivityDraft = {
	title: 'Vårrydding',
	shortTitle: null,
	startDate: '2026-04-19',
	endDate: '2026-05-16',
	kind: 'campaign',
	state: 'planned',
	unitId: null,
	responsibleId: 'Kari',
	goal: null,
	description: null
};

async function added(fields: Partial<ActivityDraft> = {}): Promise<string> {
	const result = await addActivity(kari, { ...draft, ...fields }, null);
	if (isRefused(result)) throw new Error(result.refused);
	return result.id;
}

const found = async (start: string, end: string, words = '') =>
	(await activitiesIn(reader, { start, end, kinds: ACTIVITY_KINDS, words })).map(
		(one) => one.title
	);

describe('an activity', () => {
	test('is in the plan when it is added, with who answers for it', async () => {
		const id = await added();
		expect(await activityById(reader, id)).toMatchObject({
			...draft,
			version: 1,
			responsibleName: 'Kari'
		});
	});

	test('is added once, however many times the form is sent', async () => {
		const key = newId();
		const first = await addActivity(kari, draft, key);
		expect(await addActivity(kari, draft, key)).toEqual(first);
	});

	test('for a person or unit that does not exist is refused', async () => {
		expect(await addActivity(kari, { ...draft, responsibleId: 'Ingen' }, null)).toEqual({
			refused: 'planning_person_unknown'
		});
		expect(await addActivity(kari, { ...draft, unitId: 'ingen' }, null)).toEqual({
			refused: 'planning_unit_unknown'
		});
	});

	test('that a colleague has saved meanwhile is not overwritten, and says who', async () => {
		const id = await added();
		expect(await saveActivity(ola, id, 1, { ...draft, title: 'Olas' })).toEqual({ version: 2 });
		expect(await saveActivity(kari, id, 1, { ...draft, title: 'Karis' })).toEqual({
			refused: 'planning_changed_by_other',
			args: { name: 'Ola' }
		});
		expect((await activityById(reader, id))?.title).toBe('Olas');
		expect(await saveActivity(kari, id, 2, { ...draft, title: 'Karis' })).toEqual({ version: 3 });
	});

	test('that moves keeps its length and its version follows', async () => {
		const id = await added();
		expect(await moveActivity(kari, id, { by: 7 })).toEqual({ version: 2, movedBy: 7 });
		expect(await moveActivity(kari, id, { to: '2026-04-01' })).toEqual({
			version: 3,
			movedBy: -25
		});
		expect(await activityById(reader, id)).toMatchObject({
			startDate: '2026-04-01',
			endDate: '2026-04-28'
		});
		expect(await moveActivity(kari, id, { to: '2026-02-30' })).toEqual({
			refused: 'planning_date_not_real'
		});
	});

	test('that is deleted is gone from every view, and comes back whole', async () => {
		const id = await added({ title: 'Slettes' });
		expect(await deleteActivity(kari, id)).toEqual({ startDate: '2026-04-19' });
		expect(await activityById(reader, id)).toBeUndefined();
		expect(await found('2026-01-01', '2027-01-01', 'Slettes')).toEqual([]);
		expect(await saveActivity(kari, id, 2, draft)).toEqual({ refused: 'planning_not_found' });
		expect(await deleteActivity(kari, id)).toEqual({ refused: 'planning_not_found' });
		expect(await restoreActivity(kari, id)).toEqual({ id });
		expect(await restoreActivity(kari, id)).toEqual({ id });
		expect(await activityById(reader, id)).toMatchObject({ title: 'Slettes', version: 3 });
	});

	test('that never was cannot be brought back', async () => {
		expect(await restoreActivity(kari, 'ukjent')).toEqual({ refused: 'planning_not_found' });
	});
});

test.each([
	['2031-01-01', '2032-01-01', ['Over nyttår', 'Midt i', 'Siste dag']],
	['2032-01-01', '2033-01-01', []],
	['2030-01-01', '2031-01-01', ['Over nyttår']],
	['2031-06-15', '2031-06-16', ['Midt i']],
	['2031-06-16', '2031-06-17', []]
])('from %s to %s there is %o', async (start, end, titles) => {
	if (!(await found('2031-01-01', '2032-01-01')).length) {
		await added({ title: 'Over nyttår', startDate: '2030-12-20', endDate: '2031-01-05' });
		await added({ title: 'Midt i', startDate: '2031-06-10', endDate: '2031-06-15' });
		await added({ title: 'Siste dag', startDate: '2031-12-31', endDate: '2031-12-31' });
	}
	expect(await found(start, end)).toEqual(titles);
});

test('words are looked for as they stand: % and _ find nothing by themselves', async () => {
	await added({ title: 'Hundre prosent', startDate: '2033-01-01', endDate: '2033-01-01' });
	expect(await found('2033-01-01', '2034-01-01', 'prosent')).toEqual(['Hundre prosent']);
	expect(await found('2033-01-01', '2034-01-01', 'h_ndre')).toEqual([]);
});
