import { sql } from 'drizzle-orm';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { record } from '../audit/audit.server';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { ankereI, linje } from '../journal/kjede/anker';
import { lagreAnkeroppsett } from '../journal/kjede/oppsett.server';
import { letter } from '../outbox/tables.server';
import { fillDemo } from '../staff/demo.server';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { anchorFile, anchorToday, checkAnchors, keptAnchors } from './anchors.server';
import { verify } from './verify.server';

await useTemporaryDatabase();
const elsewhere = mkdtempSync(join(tmpdir(), 'varde-anker-elsewhere-'));
const act = (subject: string) => ({ actor: null, action: 'test.act', subject });

beforeAll(async () => {
	await write(async (tx) => {
		await fillDemo(tx, { passwordHash: 'x', at: now() });
		for (let n = 0; n < 20; n++) await record(tx, act(String(n)));
	});
	const oppsett = { mappe: elsewhere, epost: 'arkiv@lillevik.test', url: 'https://worm.test/a' };
	await lagreAnkeroppsett(actor('administrator'), oppsett);
	await anchorToday();
	await anchorToday();
});

/** What a check says after somebody meddled; the meddling itself is taken back. */
async function after(...statements: string[]): Promise<string[]> {
	let found: string[] = [];
	const meddled = write(async (tx) => {
		for (const statement of statements) await tx.run(sql.raw(statement));
		const { findings } = await verify(tx);
		found = findings.filter(({ holds }) => !holds).map(({ sentence }) => sentence);
		throw new Error('taken back');
	});
	await expect(meddled).rejects.toThrow('taken back');
	return found;
}

describe('the anchors of a day', () => {
	test('are written once, in the data folder and where the kommune has said', async () => {
		const lines = readFileSync(anchorFile(), 'utf8');
		expect(ankereI(lines).map(({ kjede }) => kjede)).toEqual([
			'journal',
			'revisjonslogg',
			'kriselogg'
		]);
		expect(readFileSync(join(elsewhere, 'anchors.txt'), 'utf8')).toBe(lines);
		const letters = await reader.select().from(letter);
		expect(letters.map(({ delivery }) => delivery).sort()).toEqual(['anchor', 'email']);
		expect(JSON.stringify(letters)).toContain(lines.split('\n')[1]);
	});

	test('hold while the chains only grow', async () => {
		await write((tx) => record(tx, act('later')));
		const { findings } = await verify(reader);
		expect(findings.map(({ sentence }) => sentence)).toContain(
			'Anchors: the 3 that were kept hold.'
		);
	});

	test('find a tail that was cut, which the chain itself does not show', async () => {
		const found = await after(
			'drop trigger audit_entry_never_removed',
			'delete from audit_entry where number > 5'
		);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^Audit log: on .* it ended with row \d+, and it is shorter now/);
	});

	test('find a log that was written anew from the beginning', async () => {
		const kept = keptAnchors().replace(/[0-9a-f]{64}/g, 'a'.repeat(64));
		const { failed } = await checkAnchors(reader, kept);
		expect(failed.map(({ hvordan }) => hvordan)).toContain('omskrevet');
	});
});

test('an anchor is read wherever it stands, and what is none is left alone', () => {
	const anker = { dato: '2026-11-20', kjede: 'journal' as const, nummer: 7, hash: 'b'.repeat(64) };
	expect(
		ankereI(`> ${linje(anker)}\r\nHilsen Varde\n2026-11-20 annet 1 ${'c'.repeat(64)}`)
	).toEqual([anker]);
});

test('a row cannot be changed by taking its salt', async () => {
	const found = await after(
		'drop trigger audit_entry_never_changed',
		"update audit_entry set subject = 'another', salt = null where number = 3"
	);
	expect(found).toEqual(['Audit log: row 3 has been changed since it was written.']);
});
