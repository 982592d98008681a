import { afterAll, beforeAll, expect, test } from 'vitest';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { announce } from '../database/changes.server';
import { reader, write } from '../database/database.server';
import type { Actor } from '../staff/actor';
import { actorById } from '../staff/actors.server';
import { demoUser, fillDemo } from '../staff/demo.server';
import { switchPerson, takeRole } from '../staff/people.server';
import { changeStream, recentChanges } from './changeStream.server';

await useTemporaryDatabase();

/** Listens as somebody; gives what was heard so far. */
function ear(who: Actor, isStanding = async () => true) {
	const heard: string[] = [];
	const reading = changeStream(who, isStanding).getReader();
	const listening = (async () => {
		for (;;) {
			const { value, done } = await reading.read();
			if (done) return;
			const data = /^data: (.*)$/m.exec(value)?.[1];
			if (data) heard.push((JSON.parse(data) as { subject: string }).subject);
		}
	})();
	return { heard, ended: listening, close: () => reading.cancel().then(() => listening) };
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

test('a page that begins to listen is told what happened since it was asked for, if it may know', async () => {
	const asked = Date.now();
	const pupil = {
		topic: 'inquiry',
		subject: 'H-20',
		unitId: 'skole',
		sensitivity: 'normal'
	} as const;
	await write((tx) => announce(tx, pupil));
	const heard = async (who: Actor) =>
		(await recentChanges(who, Date.now() - asked)).map(({ subject }) => subject);
	expect(await heard(actor('caseworker', { unitId: 'skole' }))).toContain('H-20');
	expect(await heard(actor('editor'))).not.toContain('H-20');
	expect(await recentChanges(actor('editor'), 24 * 60 * 60 * 1000)).toEqual([
		{ topic: '*', subject: '' }
	]);
	expect(await recentChanges(actor('editor'), Number.NaN)).toEqual([{ topic: '*', subject: '' }]);
});

test('an open screen follows what its owner may see, and ends when the owner is switched off', async () => {
	const passwordHash = 'x';
	await write((tx) => fillDemo(tx, { passwordHash, at: 0 }));
	const [admin, kari] = [await demo('admin'), await demo('kari.strand')];
	const screen = ear(kari);
	await pause();
	const hear = async (subject: string) => {
		const thing = { unitId: 'skole', sensitivity: 'personal' } as const;
		await write((tx) => announce(tx, { topic: 'inquiry', subject, ...thing }));
		await pause();
	};
	await hear('H-10');
	await takeRole(admin, kari.id, 'demo-kari.strand-caseworker');
	await pause();
	await hear('H-11');
	expect(screen.heard).toEqual(['H-10', kari.id]);
	await switchPerson(admin, kari.id, false);
	await screen.ended;
});

test('an open screen ends with the session, though its owner goes on elsewhere', async () => {
	let isStanding = true;
	const screen = ear(await demo('vakt'), async () => isStanding);
	await pause();
	isStanding = false;
	await write((tx) => announce(tx, { topic: 'staff', subject: demoUser('vakt') }));
	await screen.ended;
});

const pause = () => new Promise((done) => setTimeout(done, 200));
async function demo(mailbox: string): Promise<Actor> {
	const found = await actorById(reader, demoUser(mailbox), 1);
	if (!found) throw new Error(`${mailbox} is not here`);
	return found;
}
