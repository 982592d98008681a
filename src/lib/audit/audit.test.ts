import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { record } from './audit.server';
import { auditEntries } from './read.server';
import { verifyAudit } from './verify.server';

await useTemporaryDatabase();

const kari = { id: 'kari', name: 'Kari Nordmann' };
const ola = { id: 'ola', name: 'Ola Hansen' };

await write(async (tx) => {
	await record(tx, { actor: kari, action: 'inquiries.forward', subject: 'H-2026-00001' });
	await record(tx, { actor: ola, action: 'inquiries.answer', subject: 'H-2026-00001' });
	await record(tx, {
		actor: null,
		action: 'crisis.publish',
		subject: 'K-2026-0001',
		details: { version: 1, areas: ['Nes', 'Storelva 🌊'] }
	});
});

describe('the audit log', () => {
	test('tells who did what, newest first', async () => {
		const { entries, before } = await auditEntries(reader);
		expect(entries.map(({ number, actorName, action }) => [number, actorName, action])).toEqual([
			[3, null, 'crisis.publish'],
			[2, 'Ola Hansen', 'inquiries.answer'],
			[1, 'Kari Nordmann', 'inquiries.forward']
		]);
		expect(entries[0]?.details).toEqual({ version: 1, areas: ['Nes', 'Storelva 🌊'] });
		expect(before).toBeNull();
	});

	test.each([
		[{ action: 'inquiries' }, [2, 1]],
		[{ action: 'inquiries.answer' }, [2]],
		[{ action: "%' or 1" }, []],
		[{ actorId: 'kari' }, [1]],
		[{ subject: 'H-2026-00001' }, [2, 1]],
		[{ until: 0 }, []],
		[{ from: 0, before: 2 }, [1]]
	])('can be narrowed to %o', async (filter, numbers) => {
		const { entries } = await auditEntries(reader, filter);
		expect(entries.map(({ number }) => number)).toEqual(numbers);
	});

	test('is read page by page', async () => {
		const first = await auditEntries(reader, { limit: 2 });
		expect(first.before).toBe(2);
		const second = await auditEntries(reader, { limit: 2, before: first.before ?? 0 });
		expect(second.entries.map(({ number }) => number)).toEqual([1]);
	});

	test('leaves no trace of an act that was rolled back', async () => {
		const failing = write(async (tx) => {
			await record(tx, { actor: kari, action: 'inquiries.answer', subject: 'H-2026-00002' });
			throw new Error('the disk is full');
		});
		await expect(failing).rejects.toThrow('the disk is full');
		expect((await auditEntries(reader, { subject: 'H-2026-00002' })).entries).toEqual([]);
	});

	test('refuses to be changed or shortened', async () => {
		for (const statement of [
			sql`update audit_entry set actor_name = 'Nobody'`,
			sql`delete from audit_entry where number = 3`
		])
			await expect(write((tx) => tx.run(statement))).rejects.toMatchObject({
				cause: { message: expect.stringContaining('append-only') }
			});
	});

	test('holds whatever the details are and hold', async () => {
		const hostile = { z: '"details":null', a: { 'å"': ['$&', null, 1.5, true], '': '\\' } };
		await write(async (tx) => {
			for (const details of [hostile, [], 'text', 0, false, null])
				await record(tx, {
					actor: null,
					action: 'crisis.publish',
					subject: '"details":null',
					details
				});
			expect(await verifyAudit(tx)).not.toHaveProperty('fault');
		});
	});

	test('holds, and names the first entry that somebody changed behind its back', async () => {
		expect(await verifyAudit(reader)).toMatchObject({ count: 9 });
		await write(async (tx) => {
			await tx.run(sql`drop trigger audit_entry_never_changed`);
			await tx.run(sql`update audit_entry set actor_name = 'Nobody' where number = 2`);
		});
		expect(await verifyAudit(reader)).toEqual({ number: 2, fault: 'changed' });
	});
});
