import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { now } from '../database/clock.server';
import { nextReference } from '../database/counter.server';
import { reader, write } from '../database/database.server';
import { fillDemo as fillInquiries } from '../inquiries/demo.server';
import { fillDemo as fillStaff } from '../staff/demo.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillJournalDemo } from './journalDemo.server';
import { grownFrom, verify } from './verify.server';

await useTemporaryDatabase();

beforeAll(async () => {
	await write(async (tx) => {
		await fillStaff(tx, { passwordHash: 'x', at: now() });
		await fillInquiries(tx, { at: now() });
		await fillJournalDemo(tx, now());
	});
});

/** What fails after somebody meddled; the meddling itself is taken back. */
async function failing(...statements: string[]): Promise<string[]> {
	let found: string[] = [];
	const meddled = write(async (tx) => {
		await tx.run(sql`PRAGMA defer_foreign_keys = on`);
		for (const statement of statements) await tx.run(sql.raw(statement));
		const { findings } = await verify(tx);
		found = findings.filter(({ holds }) => !holds).map(({ sentence }) => sentence);
		throw new Error('taken back');
	});
	await expect(meddled).rejects.toThrow('taken back');
	return found;
}

const unguarded = (table: string) => `drop trigger ${table}_never_removed`;

describe('a journal that nobody touched', () => {
	test('holds, from the first number to the last', async () => {
		const { findings, anchors } = await verify(reader);
		expect(findings.filter(({ holds }) => !holds)).toEqual([]);
		expect(findings.length).toBeGreaterThanOrEqual(8);
		expect(anchors.journal?.count).toBeGreaterThan(0);
		expect(anchors.audit?.count).toBeGreaterThan(0);
	});
});

describe('a check names what is wrong', () => {
	test('a version that was taken out of the chain', async () => {
		const found = await failing(
			unguarded('journalkjede'),
			'delete from journalkjede where number = 2'
		);
		expect(found[0]).toContain('Journal: row 2 is missing');
		expect(found[1]).toContain('J-2026-00002@1 stands outside the chain');
	});

	test('two entries of the audit log that changed places', async () => {
		const found = await failing(
			'drop trigger audit_entry_never_changed',
			'update audit_entry set number = -1 where number = 3',
			'update audit_entry set number = 3 where number = 4',
			'update audit_entry set number = 4 where number = -1'
		);
		expect(found).toEqual(['Audit log: row 3 has been changed since it was written.']);
	});

	test('a number that was given out and used for nothing', async () => {
		await expect(
			write(async (tx) => {
				await nextReference(tx, 'J', 2026);
				const { findings } = await verify(tx);
				throw new Error(findings.find(({ holds }) => !holds)?.sentence);
			})
		).rejects.toThrow(/J 2026 has \d+ numbers up to \d+, and the counter says/);
	});

	test('a row that points to nothing', async () => {
		const found = await failing("update inquiry set unit_id = 'nowhere' where id = 1");
		expect(found).toEqual(['References: row 1 of inquiry points to a unit that is not there.']);
	});

	test('but not that an inquiry was lawfully deleted', async () => {
		expect(await failing('delete from inquiry where id = 1')).toEqual([]);
	});
});

describe('a cut tail', () => {
	const at = (count: number, tail: string) => ({ count, tail });
	test.each([
		['has grown', at(3, 'a'), at(4, 'b'), true],
		['is the same', at(3, 'a'), at(3, 'a'), true],
		['is shorter', at(3, 'a'), at(2, 'b'), false],
		['was written again', at(3, 'a'), at(3, 'b'), false],
		['is broken now', at(3, 'a'), null, false],
		['was broken before', null, at(3, 'a'), true]
	])('shows against an anchor: the chain %s', (_claim, anchor, current, expected) => {
		expect(grownFrom(anchor, current)).toBe(expected);
	});
});
