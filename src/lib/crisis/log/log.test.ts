import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { link } from '$lib/database/chain';
import { reader, write } from '$lib/database/database.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { entriesOf, note } from './log.server';
import { verifyCrisisLog } from './verify.server';

await useTemporaryDatabase();

const kari = { id: 'kari', name: 'Kari Nordmann' };

beforeAll(() =>
	write(async (tx) => {
		await note(tx, { matterId: 'a', actor: kari, kind: 'begun' });
		await note(tx, { matterId: 'b', actor: null, kind: 'alarmed', details: { about: 'promise' } });
		const details = { text: 'Ola Hansen ringte' };
		await note(tx, { matterId: 'a', actor: kari, kind: 'callIn', at: 1_000, details });
	})
);

/** What a check finds after somebody meddled; the meddling itself is taken back. */
async function found(...statements: string[]) {
	let result: unknown;
	const meddled = write(async (tx) => {
		for (const statement of statements) await tx.run(sql.raw(statement));
		result = await verifyCrisisLog(tx);
		throw new Error('taken back');
	});
	await expect(meddled).rejects.toThrow('taken back');
	return result;
}

describe('the crisis log', () => {
	test('gives each crisis places of its own, in one chain for all', async () => {
		const [first, second] = await entriesOf(reader, 'a');
		const [other] = await entriesOf(reader, 'b');
		expect([first?.place, second?.place, other?.place]).toEqual([1, 2, 1]);
		expect(second?.hash).toBe(link(other!.hash, second!.digest));
	});

	test('keeps when it was written beside when it happened', async () => {
		const [, call] = await entriesOf(reader, 'a');
		expect(call?.at).toBe(1_000);
		expect(call?.writtenAt).toBeGreaterThan(1_000);
	});

	test.each([
		"update crisis_log set actor_name = 'Nobody'",
		'update crisis_log set at = at + 1',
		"update crisis_log set details = '{}'",
		'delete from crisis_log where number = 3'
	])('refuses: %s', async (statement) => {
		await expect(write((tx) => tx.run(sql.raw(statement)))).rejects.toMatchObject({
			cause: { message: expect.stringContaining('append-only') }
		});
	});

	test('leaves no trace of a move that was rolled back', async () => {
		const failing = write(async (tx) => {
			await note(tx, { matterId: 'a', actor: kari, kind: 'submitted' });
			throw new Error('the disk is full');
		});
		await expect(failing).rejects.toThrow('the disk is full');
		expect(await entriesOf(reader, 'a')).toHaveLength(2);
	});
});

describe('a check of the crisis log', () => {
	const unguarded = [
		'drop trigger crisis_log_never_changed',
		'drop trigger crisis_log_never_removed'
	];

	test('holds for a log that nobody touched, and when something was lawfully erased', async () => {
		expect(await found()).toMatchObject({ count: 3 });
		expect(
			await found('update crisis_log set details = null, salt = null where number = 3')
		).toMatchObject({ count: 3 });
	});

	test.each([
		[
			"update crisis_log set actor_name = 'Nobody' where number = 2",
			{ number: 2, fault: 'changed' }
		],
		['update crisis_log set at = at - 60000 where number = 3', { number: 3, fault: 'changed' }],
		['update crisis_log set place = 7 where number = 1', { number: 1, fault: 'changed' }],
		['delete from crisis_log where number = 2', { number: 2, fault: 'missing' }],
		[
			"update crisis_log set digest = 'x', salt = null where number = 1",
			{ number: 1, fault: 'unlinked' }
		]
	])('names what somebody did behind its back: %s', async (statement, fault) => {
		expect(await found(...unguarded, statement)).toEqual(fault);
	});
});
