import { beforeAll, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { addPost, savePost } from '$lib/planning/editPost.server';
import { laneEntry } from '$lib/public/lane.server';
import { user } from '$lib/staff/tables.server';
import { postVersion } from '$lib/planning/tables.server';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { publishPost, withdrawPost } from './publishPost.server';

await useTemporaryDatabase();
const editor = actor('editor');
const draft = {
	title: 'Brua er åpen',
	lead: 'Du kan kjøre over Storelva igjen.',
	body: 'Takk for tålmodigheten.',
	language: 'nb',
	plannedDate: null,
	activityId: null
};

beforeAll(() =>
	write(async (tx) => {
		await tx
			.insert(user)
			.values({ id: editor.id, name: editor.name, email: editor.email, createdAt: 0 });
	})
);

test('a post is on the residents’ pages when publishing answers, once however often it is sent', async () => {
	const added = await addPost(editor, draft, null);
	if (isRefused(added)) throw new Error(added.refused);
	const sent = { id: added.id, version: 1, key: 'one-intent' };
	const first = await publishPost(editor, sent);
	expect(first).toEqual({ slug: 'brua-er-apen', number: 1 });
	expect(laneEntry('/nyhet/brua-er-apen')).toBeDefined();
	expect(await publishPost(editor, sent)).toEqual(first);
	expect(await reader.select().from(postVersion)).toHaveLength(1);
	expect(await publishPost(editor, { ...sent, version: 2 })).toEqual({
		refused: 'ui_once_other_content'
	});

	await savePost(editor, added.id, 2, { ...draft, lead: 'Nå kan du kjøre over Storelva.' });
	expect(await publishPost(editor, { id: added.id, version: 3, key: 'another' })).toEqual({
		slug: 'brua-er-apen',
		number: 2
	});
	await withdrawPost(editor, { id: added.id, version: 4 });
	expect(laneEntry('/nyhet/brua-er-apen')).toBeUndefined();
});
