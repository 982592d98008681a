import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { builtProgram } from '../../../test/support/program';
import { unchainedPost, verifyJournal } from './verify.server';
import { verifyAudit } from '$lib/audit/verify.server';

await useTemporaryDatabase();

let program: string;
beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: now() }));
	program = await builtProgram('test/support/journalist.ts');
});

interface Journalist {
	child: ChildProcess;
	said: string[];
	/** Asked for at once: a quick one may be gone before anybody waits for it. */
	gone: Promise<unknown>;
}

/** Starts somebody who journals, and keeps what was answered with success. */
function journalist(name: string, count: number): Journalist {
	const child = spawn(process.execPath, [program, name, String(count)], { env: process.env });
	const said: string[] = [];
	let rest = '';
	child.stdout.on('data', (part: Buffer) => {
		const lines = (rest + part.toString()).split('\n');
		rest = lines.pop() ?? '';
		said.push(...lines);
	});
	child.stderr.pipe(process.stderr);
	return { child, said, gone: once(child, 'close') };
}

async function numbers(table: 'journalpost' | 'saksmappe'): Promise<number[]> {
	const rows = await reader.all<{ nummer: number }>(
		sql`select nummer from ${sql.identifier(table)} order by nummer`
	);
	return rows.map(({ nummer }) => nummer);
}

/** Every number from 1 is there once, the chains hold, and nothing stands outside them. */
async function holds(): Promise<number> {
	const posts = await numbers('journalpost');
	expect(posts).toEqual(posts.map((_, index) => index + 1));
	const cases = await numbers('saksmappe');
	expect(cases).toEqual(cases.map((_, index) => index + 1));
	expect(posts.length).toBe(cases.length * 2);
	expect(await verifyJournal(reader)).toMatchObject({ count: posts.length });
	expect(await verifyAudit(reader)).toMatchObject({ count: cases.length * 3 });
	expect(await unchainedPost(reader)).toBeNull();
	return posts.length;
}

describe('numbers without gap or double', () => {
	test('hold when two processes journal at once', async () => {
		const both = [journalist('a', 25), journalist('b', 25)];
		await Promise.all(both.map(({ gone }) => gone));
		const said = both.flatMap((one) => one.said);
		expect(said.length).toBe(100);
		expect(new Set(said).size).toBe(100);
		expect(await holds()).toBe(100);
	}, 60_000);

	test('hold when processes are killed at any point, and what was answered is there', async () => {
		for (let round = 1; round <= 5; round++) {
			const victim = journalist(`victim-${round}`, 10_000);
			const survivor = journalist(`survivor-${round}`, 5);
			await new Promise((moment) => setTimeout(moment, 300 + round * 37));
			victim.child.kill('SIGKILL');
			await Promise.all([victim.gone, survivor.gone]);
			await holds();
			const rows = await reader.all<{ referanse: string }>(sql`select referanse from journalpost`);
			const there = new Set(rows.map(({ referanse }) => referanse));
			const lost = [...victim.said, ...survivor.said].filter((one) => !there.has(one));
			expect(lost).toEqual([]);
		}
	}, 60_000);
});
