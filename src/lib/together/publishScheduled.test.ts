import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reader, write } from '../database/database.server';
import { now } from '../database/clock.server';
import { isRefused } from '../i18n/refusal';
import { addActivity, saveActivity } from '../planning/editActivity.server';
import { addPost, savePost } from '../planning/editPost.server';
import { postById, postStateCounts } from '../planning/posts.server';
import { publish } from '../planning/publish.server';
import { publishedPosts } from '../planning/published.server';
import { post, postEvent, postVersion } from '../planning/tables.server';
import { commentPost, historyOf } from '../planning/workflow/history.server';
import type { MoveName } from '../planning/workflow/moves';
import { heldPosts, pausePlan, resumePlan } from '../planning/workflow/pause.server';
import { setApproval } from '../planning/workflow/rules.server';
import { duePosts, publishDue, TOO_LATE } from '../planning/workflow/scheduled.server';
import { movePost } from '../planning/workflow/workflow.server';
import type { Actor } from '../staff/actor';
import { user } from '../staff/tables.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { publishScheduled } from './publishScheduled.server';

await useTemporaryDatabase();

const person = (name: string): Actor => ({
	id: name,
	name,
	email: `${name}@lillevik.test`,
	locale: 'nb',
	grants: []
});
const [kari, ola] = [person('Kari'), person('Ola')];
const HOUR = 3_600_000;

beforeAll(() =>
	write(async (tx) => {
		for (const { id, name, email } of [kari, ola])
			await tx.insert(user).values({ id, name, email, createdAt: 0 });
	})
);
beforeEach(() => setApproval(kari, 'nyheter', 'optional'));

const words = { title: 'Lekeplass', lead: 'Kom.', body: 'Vafler.', language: 'nb' };
const draft = { ...words, plannedDate: null, activityId: null };

async function written(fields: Partial<typeof words> & { activityId?: string } = {}) {
	const result = await addPost(kari, { ...draft, ...fields }, null);
	if (isRefused(result)) throw new Error(result.refused);
	return result.id;
}

/** Moves a post as it stands now. */
async function move(actor: Actor, id: string, name: MoveName, text = '', dueAt = now() + HOUR) {
	const { version } = (await postById(reader, id))!;
	return movePost(actor, id, { move: name, version, text, dueAt });
}

/** Lets the time of a queued post come, so long ago. */
const due = (id: string, ago = 1000) =>
	write((tx) =>
		tx
			.update(post)
			.set({ dueAt: now() - ago })
			.where(eq(post.id, id))
	);
const stateOf = async (id: string) => (await postById(reader, id))?.state;
const versions = (id: string) =>
	reader.select().from(postVersion).where(eq(postVersion.postId, id));

describe('approval', () => {
	test('is given by another, of exactly those words: a change takes it away', async () => {
		const id = await written();
		expect(await move(kari, id, 'submit')).toEqual({ state: 'review' });
		expect(await move(kari, id, 'approve')).toEqual({ refused: 'planning_approve_own' });
		expect(await move(ola, id, 'ask')).toEqual({ refused: 'planning_ask_what' });
		expect(await move(ola, id, 'approve')).toEqual({ state: 'approved' });
		const { version, approver } = (await postById(reader, id))!;
		expect(approver).toMatchObject({ name: 'Ola' });
		await savePost(ola, id, version, { ...draft, lead: 'Kom klokka 12.' });
		expect(await postById(reader, id)).toMatchObject({ state: 'draft', approver: null });
	});

	test('that is required holds back what nobody else has read, by hand and by itself', async () => {
		const id = await written();
		await setApproval(kari, 'nyheter', 'required');
		const needed = { refused: 'planning_needs_approval' };
		expect(await write((tx) => publish(tx, kari, { id, version: 1 }))).toEqual(needed);
		expect(await move(kari, id, 'schedule')).toEqual(needed);
		await move(kari, id, 'submit');
		await move(ola, id, 'approve');
		expect(await move(kari, id, 'schedule')).toEqual({ state: 'queued' });
	});

	test('of a change leaves residents with what they had until it is published', async () => {
		const id = await written({ title: 'Endres' });
		await write((tx) => publish(tx, kari, { id, version: 1 }));
		await savePost(kari, id, 2, { ...draft, title: 'Endret' });
		await move(kari, id, 'submit');
		const shown = async () => (await publishedPosts(reader)).map(({ title }) => title);
		expect(await shown()).toContain('Endres');
		await move(ola, id, 'approve');
		const { version } = (await postById(reader, id))!;
		await write((tx) => publish(tx, kari, { id, version }));
		expect(await shown()).toContain('Endret');
	});

	test('writes its history, with what was said, and nothing of it can be changed', async () => {
		const id = await written();
		await move(kari, id, 'submit', 'Haster litt');
		await move(ola, id, 'ask', 'Rett datoen.');
		await commentPost(kari, id, 'Gjort');
		const lines = await historyOf(reader, id);
		expect(lines.map(({ to, text, name }) => [to, text, name])).toEqual([
			['review', 'Haster litt', 'Kari'],
			['changes', 'Rett datoen.', 'Ola'],
			[null, 'Gjort', 'Kari']
		]);
		await expect(write((tx) => tx.update(postEvent).set({ text: 'x' }))).rejects.toThrow();
	});
});

describe('what is queued', () => {
	test('goes out when its time has come, once, though two try at the same time', async () => {
		const id = await written();
		await move(kari, id, 'schedule');
		expect(await duePosts(reader)).not.toContain(id);
		await due(id);
		await Promise.all([
			write((tx) => publishDue(tx, id)),
			write((tx) => publishDue(tx, id)),
			publishScheduled()
		]);
		expect(await versions(id)).toHaveLength(1);
		expect(await stateOf(id)).toBe('published');
		expect((await versions(id))[0]?.publishedBy).toBe('Kari');
	});

	test('is held, with the reason, when it is far too late or its activity is called off', async () => {
		const late = await written();
		await move(kari, late, 'schedule');
		await due(late, TOO_LATE + 1000);
		const plan = {
			...{ title: 'Konsert', shortTitle: null, startDate: '2070-01-01', endDate: '2070-01-01' },
			...{ kind: 'event' as const, state: 'planned' as const, unitId: null },
			...{ responsibleId: null, goal: null, description: null }
		};
		const added = await addActivity(kari, plan, null);
		if (isRefused(added)) throw new Error(added.refused);
		const off = await written({ activityId: added.id });
		await move(kari, off, 'schedule');
		await due(off);
		await saveActivity(kari, added.id, 1, { ...plan, state: 'cancelled' });
		await publishScheduled();
		for (const [id, refused] of [
			[late, 'planning_held_late'],
			[off, 'planning_held_off']
		] as const) {
			expect(await stateOf(id)).toBe('held');
			expect((await historyOf(reader, id)).at(-1)).toMatchObject({ reason: { refused } });
			expect(await versions(id)).toEqual([]);
			await move(kari, id, 'cancel');
		}
	});

	test('does not go out when its words are changed after', async () => {
		const id = await written();
		await move(kari, id, 'schedule');
		const { version } = (await postById(reader, id))!;
		await savePost(kari, id, version, { ...draft, body: 'Ingen vafler.' });
		expect(await postById(reader, id)).toMatchObject({ state: 'draft', dueAt: null });
	});
});

describe('a pause', () => {
	test('holds everything in one action; nothing goes out until each has been looked at', async () => {
		const [first, second] = [await written({ title: 'A' }), await written({ title: 'B' })];
		const queuedBefore = (await postStateCounts(reader)).queued;
		for (const id of [first, second]) await move(kari, id, 'schedule');
		expect(await pausePlan(kari, '')).toEqual({ refused: 'planning_pause_why' });
		expect(await pausePlan(kari, 'Flom')).toEqual({ count: queuedBefore + 2 });
		expect(await pausePlan(ola, 'Flom')).toEqual({ count: 0 });
		await due(first);
		expect(await publishScheduled()).toBe(0);
		expect(await move(kari, await written(), 'schedule')).toEqual({ refused: 'planning_paused' });
		await resumePlan(ola);
		expect(await resumePlan(ola)).toEqual({ refused: 'planning_pause_over' });
		expect(await publishScheduled()).toBe(0);
		const held = (await heldPosts(reader)).map(({ title }) => title);
		expect(held).toEqual(expect.arrayContaining(['A', 'B']));
		expect(await move(kari, first, 'schedule')).toEqual({ state: 'queued' });
		await due(first);
		expect(await publishScheduled()).toBe(1);
		expect(await stateOf(second)).toBe('held');
	});
});
