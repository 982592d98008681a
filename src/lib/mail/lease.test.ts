import { afterEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { reader, write } from '../database/database.server';
import { lease, leave } from './lease.server';
import { prune } from './prune.server';
import { store } from './messages.server';
import { mailBox, mailMessage } from './tables.server';

await useTemporaryDatabase();
afterEach(() => write((tx) => tx.delete(mailBox)));

test('of several processes one reads a mailbox, until it leaves or has been silent for a minute', async () => {
	expect(await lease('a', 'one')).toBe(true);
	expect(await lease('a', 'two')).toBe(false);
	expect(await lease('a', 'one')).toBe(true);
	expect(await lease('b', 'two')).toBe(true);
	await leave('a', 'one', 'mail_fault_closed');
	expect(await lease('a', 'two')).toBe(true);
	await write((tx) => tx.update(mailBox).set({ leaseUntil: 1 }));
	expect(await lease('a', 'three')).toBe(true);
});

test('what belongs to nothing is gone after a month, and what became an inquiry is not', async () => {
	const message = { accountId: 'a', messageId: '', hash: '', size: 1, from: '', subject: '' };
	for (const uid of [1, 2, 3]) await store({ ...message, uid, messageId: `${uid}` });
	const month = Date.now() - 31 * 86_400_000;
	await write(async (tx) => {
		await tx.update(mailMessage).set({ handledAt: month, receivedAt: month });
	});
	const [first] = await reader.select().from(mailMessage);
	await write((tx) =>
		tx.insert(mailMessage).values({ ...first!, id: 'x', messageId: 'x', ref: 'H-2026-00001' })
	);
	await prune();
	expect((await reader.select().from(mailMessage)).map(({ id }) => id)).toEqual(['x']);
});
