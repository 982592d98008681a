import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { addActivity, deleteActivity, moveActivity, saveActivity } from '../editActivity.server';
import { activityById } from '../activities.server';
import { addPost, savePost } from '../editPost.server';
import { postById, postCounts } from '../posts.server';
import { publish } from '../publish.server';
import { post } from '../tables.server';
import { coverageById, coveragesOf, ideas, unwrittenIn } from './coverages.server';
import {
	addCoverage,
	deleteCoverage,
	restoreCoverage,
	saveCoverage,
	type CoverageDraft
} from './editCoverage.server';

await useTemporaryDatabase();

const kari: Actor = {
	id: 'Kari',
	name: 'Kari',
	email: 'k@lillevik.test',
	locale: 'nb',
	grants: []
};

beforeAll(() =>
	write(async (tx) => {
		await tx.insert(user).values({ id: 'Kari', name: 'Kari', email: kari.email, createdAt: 0 });
	})
);

const festival = {
	title: 'Bokfestival',
	shortTitle: null,
	startDate: '2060-05-20',
	endDate: '2060-05-22',
	kind: 'event' as const,
	state: 'planned' as const,
	unitId: null,
	responsibleId: 'Kari',
	goal: null,
	description: null
};
const words = { title: 'Bøker', lead: 'Kom.', body: 'Velkommen.', language: 'nb' };
const idea: CoverageDraft = {
	title: 'Renseanlegget',
	note: 'Omvisning',
	moment: 'other',
	state: 'idea',
	when: { anchor: null, date: null },
	activityId: null,
	responsibleId: null,
	deputyId: null
};

async function done<T>(result: Promise<T>): Promise<Exclude<T, { refused: unknown }>> {
	const value = await result;
	if (isRefused(value)) throw new Error(value.refused);
	return value as Exclude<T, { refused: unknown }>;
}
const added = async () => (await done(addActivity(kari, festival, null, true))).id;
const days = async (id: string) =>
	(await coveragesOf(reader, id)).map(({ moment, date }) => [moment, date]);

describe('the coverage of an activity', () => {
	test('comes with it, answered for by the same person, and moves with it', async () => {
		const id = await added();
		expect(await days(id)).toEqual([
			['notice', '2060-05-06'],
			['reminder', '2060-05-19'],
			['thanks', '2060-05-23']
		]);
		expect((await coveragesOf(reader, id))[0]).toMatchObject({ responsibleId: 'Kari' });
		await moveActivity(kari, id, { by: 7 });
		expect(await days(id)).toEqual([
			['notice', '2060-05-13'],
			['reminder', '2060-05-26'],
			['thanks', '2060-05-30']
		]);
		await deleteActivity(kari, id);
	});

	test('follows the end it is counted from when only that is changed', async () => {
		const id = await added();
		await saveActivity(kari, id, 1, { ...festival, endDate: '2060-05-25' });
		expect(await days(id)).toEqual([
			['notice', '2060-05-06'],
			['reminder', '2060-05-19'],
			['thanks', '2060-05-26']
		]);
		await deleteActivity(kari, id);
	});

	test('takes its drafts along, and leaves what residents have read where it was', async () => {
		const id = await added();
		const [notice, reminder] = await coveragesOf(reader, id);
		const written = (coverageId: string, plannedDate: string | null) =>
			done(addPost(kari, { ...words, plannedDate, activityId: id }, null, coverageId));
		const told = await written(notice!.id, notice!.date);
		const draft = await written(reminder!.id, reminder!.date);
		await write((tx) => publish(tx, kari, { id: told.id, version: 1 }));
		await moveActivity(kari, id, { by: -3 });
		expect(await days(id)).toEqual([
			['notice', '2060-05-06'],
			['reminder', '2060-05-16'],
			['thanks', '2060-05-20']
		]);
		expect(await postById(reader, draft.id)).toMatchObject({
			plannedDate: '2060-05-16',
			activityId: id,
			version: 2
		});
	});

	test('is counted in the plan until it is written, then its post is; never when it is called off', async () => {
		const id = await added();
		const may = () => postCounts(reader, '2060-05-19', '2060-05-20');
		const before = await may();
		expect(before).toEqual([{ date: '2060-05-19', count: 1 }]);
		const reminder = (await coveragesOf(reader, id))[1]!;
		const written = { ...words, plannedDate: reminder.date, activityId: id };
		await done(addPost(kari, written, null, reminder.id));
		expect(await may()).toEqual(before);
		expect(await unwrittenIn(reader, '2060-05-19', '2060-05-20')).toEqual([]);
		const { version } = (await activityById(reader, id))!;
		await saveActivity(kari, id, version, { ...festival, state: 'cancelled' });
		const rest = await unwrittenIn(reader, '2060-05-01', '2060-06-01');
		expect(rest.filter(({ activityId }) => activityId === id)).toEqual([]);
	});

	test('keeps the distance a writer gives its post, and moves on from there', async () => {
		const id = await added();
		const notice = (await coveragesOf(reader, id))[0]!;
		const draft = { ...words, plannedDate: notice.date, activityId: id };
		const written = await done(addPost(kari, draft, null, notice.id));
		await savePost(kari, written.id, 1, { ...draft, plannedDate: '2060-05-10' });
		expect(await coverageById(reader, notice.id)).toMatchObject({ offsetDays: -10 });
		await moveActivity(kari, id, { by: 1 });
		expect((await postById(reader, written.id))?.plannedDate).toBe('2060-05-11');
	});
});

describe('an idea', () => {
	test('lies in the bank until it has a day, and its draft gets that day', async () => {
		const { id } = await done(addCoverage(kari, idea, null));
		const draft = { ...words, plannedDate: null, activityId: null };
		const written = await done(addPost(kari, draft, null, id));
		expect((await ideas(reader)).map((one) => one.id)).toContain(id);
		const when = { anchor: null, date: '2061-02-01' };
		expect(await saveCoverage(kari, id, 1, { ...idea, when })).toEqual({ version: 2 });
		expect((await ideas(reader)).map((one) => one.id)).not.toContain(id);
		expect(await coverageById(reader, id)).toMatchObject({ state: 'planned' });
		expect((await postById(reader, written.id))?.calendarDate).toBe('2061-02-01');
	});

	test('is a post without a day too', async () => {
		const draft = { ...words, title: 'Vaktmester Rolf', plannedDate: null, activityId: null };
		const { id } = await done(addPost(kari, draft, null));
		const banked = (await ideas(reader, 'Rolf'))[0]!;
		expect(banked.variants.map((one) => one.id)).toEqual([id]);
	});

	test('that is deleted comes back; one that is saved by two is not overwritten', async () => {
		const { id } = await done(addCoverage(kari, idea, null));
		await deleteCoverage(kari, id);
		expect(await coverageById(reader, id)).toBeUndefined();
		expect(await restoreCoverage(kari, id)).toEqual({ id });
		expect(await saveCoverage(kari, id, 1, idea)).toMatchObject({
			refused: 'planning_changed_by_other'
		});
		expect(await saveCoverage(kari, 'ukjent', 1, idea)).toEqual({ refused: 'planning_not_found' });
	});
});

test('posts from before there was coverage become variants of one, once, and nothing is lost', async () => {
	const old = { id: 'gammel', outlet: 'nyheter' as const, ...words, title: 'Fra før' };
	const { id: activityId } = await done(addActivity(kari, festival, null));
	await write((tx) =>
		tx.insert(post).values({
			...{ ...old, state: 'draft', activityId, plannedDate: '2060-05-01' },
			...{ calendarDate: '2060-05-01', createdAt: 1, updatedAt: 1 }
		})
	);
	await migrateDatabase();
	await migrateDatabase();
	const [only, ...more] = await coveragesOf(reader, activityId);
	expect(more).toEqual([]);
	expect(only).toMatchObject({
		date: '2060-05-01',
		title: 'Fra før',
		variants: [{ id: 'gammel' }]
	});
	expect(await postById(reader, 'gammel')).toMatchObject({ activityId, title: 'Fra før' });
	const rows = await reader.select().from(post).where(eq(post.id, 'gammel'));
	expect(rows).toHaveLength(1);
});
