import { afterAll, beforeAll, expect, test } from 'vitest';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { announce } from '../database/changes.server';
import { write } from '../database/database.server';
import type { Actor } from '../staff/actor';
import { changeStream } from './changeStream.server';

await useTemporaryDatabase();

/** Listens as somebody; gives what was heard so far. */
function ear(who: Actor) {
	const heard: string[] = [];
	const reading = changeStream(who).getReader();
	const listening = (async () => {
		for (;;) {
			const { value, done } = await reading.read();
			if (done) return;
			const data = /^data: (.*)$/m.exec(value)?.[1];
			if (data) heard.push((JSON.parse(data) as { subject: string }).subject);
		}
	})();
	return { heard, close: () => reading.cancel().then(() => listening) };
}

const school = ear(actor('caseworker', { unitId: 'skole' }));
const welfare = ear(actor('caseworkerSpecial', { unitId: 'barnevern' }));
const editor = ear(actor('editor'));
beforeAll(() => new Promise((done) => setTimeout(done, 50)));
afterAll(() => Promise.all([school, welfare, editor].map((one) => one.close())));

test('open screens hear at once of what may be seen by whoever sits there, and of nothing else', async () => {
	await write(async (tx) => {
		await announce(tx, {
			topic: 'inquiry',
			subject: 'H-1',
			unitId: 'skole',
			sensitivity: 'normal'
		});
		await announce(tx, {
			topic: 'inquiry',
			subject: 'H-2',
			unitId: 'barnevern',
			sensitivity: 'special'
		});
		await announce(tx, { topic: 'incident', subject: 'K-1' });
	});
	await new Promise((done) => setTimeout(done, 200));
	expect(school.heard).toEqual(['H-1', 'K-1']);
	expect(welfare.heard).toEqual(['H-2', 'K-1']);
	expect(editor.heard).toEqual(['K-1']);
});
