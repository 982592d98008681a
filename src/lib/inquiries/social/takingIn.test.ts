import { beforeAll, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { reader, write } from '$lib/database/database.server';
import { readKept } from '$lib/files/files.server';
import { isRefused } from '$lib/i18n/refusal';
import { prune } from '$lib/mail/prune.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { filesOf } from '../files/files.server';
import { eventsOf, inquiryByRef } from '../read.server';
import { answer } from '../replies/answer.server';
import { setSensitivity } from '../staff.server';
import { inquiry } from '../tables.server';
import { addCopy, sameThread, snapshotsOf, takeIn } from './social.server';
import type { Pasted } from './social';

await useTemporaryDatabase();
let jonas: Actor;
let skole: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const colleague = async (name: string) => (await actorById(reader, demoUser(name), Date.now()))!;
	jonas = await colleague('saksbehandler');
	skole = await colleague('kari.strand');
});

const pasted = (more: Partial<Pasted> = {}): Pasted => ({
	text: 'Når strøs fortauet i Åsveien?',
	thread: 'Kari Nordmann\nNår strøs fortauet i Åsveien?\nLiker\nSvar\n2 t',
	url: 'https://www.facebook.com/lillevik/posts/1?fbclid=x',
	authorHandle: 'Kari Nordmann',
	postedAt: null,
	...more
});
const rowOf = async (ref: string) => (await inquiryByRef(reader, jonas, ref))!;

test('a pasted comment becomes an inquiry with a copy of the thread under its checksum', async () => {
	const { ref } = await takeIn(jonas, pasted(), null);
	const row = await rowOf(ref);
	expect(row).toMatchObject({ intake: 'social', senderName: 'Kari Nordmann', state: 'new' });
	const [copy, ...more] = await snapshotsOf(reader, row.id);
	expect(more).toEqual([]);
	expect(copy).toMatchObject({ commentCount: 1, supersedesId: null, takenBy: jonas.id });
	const bytes = await readKept(copy!.sha256);
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(copy!.sha256);
	expect(bytes.toString()).toContain('Adresse: https://www.facebook.com/lillevik/posts/1');
	expect(bytes.toString()).toContain('Kopiert av: Jonas Berge');
	const [file] = await filesOf(reader, row.id);
	expect(file).toMatchObject({ id: copy!.fileId, hash: copy!.sha256, type: 'text/plain' });
});

test('pasted twice, it is one; and the same post is known under another address', async () => {
	const url = 'https://m.facebook.com/lillevik/posts/7?mibextid=q';
	const first = await takeIn(jonas, pasted({ url, text: 'Hvor er kartet?' }), null);
	expect(await takeIn(jonas, pasted({ url, text: 'Hvor er kartet?' }), null)).toEqual(first);
	expect(await snapshotsOf(reader, (await rowOf(first.ref)).id)).toHaveLength(1);
	const known = await sameThread(reader, jonas, 'https://www.facebook.com/lillevik/posts/7');
	expect(known.map(({ ref }) => ref)).toEqual([first.ref]);
	expect(await sameThread(reader, skole, url)).toEqual([]);
});

test('an edited thread is a newer copy beside the old one, and other words wake the inquiry', async () => {
	const url = 'https://www.facebook.com/lillevik/posts/9';
	const { ref } = await takeIn(jonas, pasted({ url, text: 'Er badet åpent?' }), null);
	await answer(
		{ actor: jonas, ref, version: (await rowOf(ref)).version },
		{ text: 'Ja', way: 'comment' }
	);
	expect(await rowOf(ref)).toMatchObject({ state: 'answered' });
	await addCopy(jonas, ref, pasted({ url, text: 'Er badet åpent?', thread: 'uten svar' }), null);
	expect(await rowOf(ref)).toMatchObject({ state: 'answered' });
	const picture = { name: 'skjerm.png', type: 'image/png', bytes: Buffer.from('bilde') };
	await addCopy(jonas, ref, pasted({ url, text: 'Det var stengt!' }), picture);
	const row = await rowOf(ref);
	expect(row).toMatchObject({ state: 'open' });
	const copies = await snapshotsOf(reader, row.id);
	expect(copies.map(({ supersedesId }) => supersedesId)).toEqual([
		null,
		copies[0]!.id,
		copies[1]!.id
	]);
	expect((await filesOf(reader, row.id)).map(({ name }) => name)).toContain('skjerm.png');
	const kinds = (await eventsOf(reader, row)).map(({ kind }) => kind);
	expect(kinds).toEqual(['received', 'answered', 'copied', 'copied', 'followUp']);
});

test('is answered in the comments when it is for everybody, and never when it is not', async () => {
	const { ref } = await takeIn(jonas, pasted({ url: '', text: 'Hvem ringer jeg?' }), null);
	const { version } = await rowOf(ref);
	await write((tx) => tx.update(inquiry).set({ unitId: 'vann' }).where(eq(inquiry.ref, ref)));
	await setSensitivity({ actor: jonas, ref, version }, 'personal');
	const way = { text: 'Ring oss', way: 'comment' } as const;
	const opened = { actor: jonas, ref, version: version + 1 };
	expect(await answer(opened, way)).toEqual({ refused: 'inquiries_answer_safe_way' });
});

test('nobody adds a copy to what they may not see, and its files go with it', async () => {
	const { ref } = await takeIn(jonas, pasted({ url: '', text: 'Skal bort' }), null);
	expect(isRefused(await addCopy(skole, ref, pasted(), null))).toBe(true);
	const row = await rowOf(ref);
	const [copy] = await snapshotsOf(reader, row.id);
	await write((tx) => tx.delete(inquiry).where(eq(inquiry.id, row.id)));
	await prune();
	await expect(readKept(copy!.sha256)).rejects.toThrow();
});
