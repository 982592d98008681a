import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { addPost, savePost } from './editPost.server';
import type { PostDraft } from './post';
import { postById, postCounts } from './posts.server';
import { publish, withdraw } from './publish.server';
import { publishedPosts } from './published.server';
import { post, postVersion } from './tables.server';

await useTemporaryDatabase();

const kari: Actor = {
	id: 'Kari',
	name: 'Kari',
	email: 'kari@lillevik.test',
	locale: 'nb',
	grants: []
};

beforeAll(() =>
	write(async (tx) => {
		await tx.insert(user).values({ id: kari.id, name: 'Kari', email: kari.email, createdAt: 0 });
	})
);

const draft: PostDraft = {
	title: 'Vannmåleren leses av',
	lead: 'Les av måleren før 15. desember.',
	body: 'Slik gjør du.\n\nDu får en sms.',
	language: 'nb',
	plannedDate: '2026-12-01',
	activityId: null
};

async function added(fields: Partial<PostDraft> = {}): Promise<string> {
	const result = await addPost(kari, { ...draft, ...fields }, null);
	if (isRefused(result)) throw new Error(result.refused);
	return result.id;
}

const published = (id: string, version: number) =>
	write((tx) => publish(tx, kari, { id, version }));
const withdrawn = (id: string, version: number) =>
	write((tx) => withdraw(tx, kari, { id, version }));
const shown = async () => (await publishedPosts(reader)).map((one) => one.title);

describe('a post', () => {
	test('is nothing to residents before it is published, and then shows its paragraphs', async () => {
		const id = await added();
		expect(await shown()).toEqual([]);
		expect(await published(id, 1)).toEqual({ slug: 'vannmaleren-leses-av', number: 1 });
		expect(await publishedPosts(reader)).toMatchObject([
			{
				slug: 'vannmaleren-leses-av',
				title: draft.title,
				paragraphs: ['Slik gjør du.', 'Du får en sms.'],
				version: 1
			}
		]);
		await withdrawn(id, 2);
	});

	test('that is edited shows residents the old words until the new version is published', async () => {
		const id = await added({ title: 'Første' });
		await published(id, 1);
		await savePost(kari, id, 2, { ...draft, title: 'Andre' });
		expect(await shown()).toEqual(['Første']);
		expect((await postById(reader, id))?.unpublishedChanges).toBe(true);
		expect(await published(id, 3)).toEqual({ slug: 'forste', number: 2 });
		expect(await shown()).toEqual(['Andre']);
		const [one] = await publishedPosts(reader);
		expect(one?.updatedAt).toBeGreaterThanOrEqual(one?.publishedAt ?? Infinity);
		expect(await published(id, 4)).toEqual({ refused: 'planning_nothing_changed' });
		await withdrawn(id, 4);
	});

	test('that is withdrawn is gone, keeps its versions, and can come back at the same address', async () => {
		const id = await added({ title: 'Fram og tilbake' });
		await published(id, 1);
		expect(await withdrawn(id, 2)).toEqual({ id });
		expect(await shown()).toEqual([]);
		expect(await withdrawn(id, 3)).toEqual({ refused: 'planning_not_published' });
		expect(await published(id, 3)).toEqual({ slug: 'fram-og-tilbake', number: 2 });
		await withdrawn(id, 4);
	});

	test('goes out exactly as it was looked at: an older copy is refused, and says who was there', async () => {
		const id = await added();
		await savePost(kari, id, 1, { ...draft, lead: 'Endret' });
		expect(await published(id, 1)).toEqual({
			refused: 'planning_changed_since_read',
			args: { name: 'Kari' }
		});
	});

	test('without a lead or a text is saved, but not published', async () => {
		const id = await added({ lead: '', body: '' });
		expect(await published(id, 1)).toEqual({ refused: 'planning_lead_missing' });
		expect(await published('ukjent', 1)).toEqual({ refused: 'planning_not_found' });
	});

	test('with a title that was used before gets an address of its own', async () => {
		const [first, second] = [await added({ title: 'Lik' }), await added({ title: 'Lik' })];
		expect(await published(first, 1)).toMatchObject({ slug: 'lik' });
		expect(await published(second, 1)).toMatchObject({ slug: 'lik-2' });
	});

	test('is added once for each key, and only to an activity that exists', async () => {
		const key = newId();
		expect(await addPost(kari, draft, key)).toEqual(await addPost(kari, draft, key));
		expect(await addPost(kari, { ...draft, activityId: 'ukjent' }, null)).toEqual({
			refused: 'planning_activity_unknown'
		});
	});

	test('counts on the day it is planned, from publication on the day it came out', async () => {
		const id = await added({ plannedDate: '2029-03-01' });
		expect(await postCounts(reader, '2029-01-01', '2030-01-01')).toEqual([
			{ date: '2029-03-01', count: 1 }
		]);
		await published(id, 1);
		expect(await postCounts(reader, '2029-01-01', '2030-01-01')).toEqual([]);
	});

	test('a published version can be neither changed nor removed', async () => {
		await expect(
			write((tx) => tx.update(postVersion).set({ title: 'Aldri sagt' }))
		).rejects.toThrow();
		await expect(write((tx) => tx.delete(postVersion))).rejects.toThrow();
		expect(await reader.select().from(post)).not.toEqual([]);
	});
});
