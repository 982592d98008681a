import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '$lib/audit/verify.server';
import { reader, write } from '$lib/database/database.server';
import { readKept } from '$lib/files/files.server';
import { prune } from '$lib/mail/prune.server';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { builtProgram } from '../../../../test/support/program';
import { addFiles, kept } from '../files/files.server';
import { receiveIn, prepare } from '../receive.server';
import { inquiry } from '../tables.server';
import { addRule, ruleById, switchOn } from './rules.server';
import { runRetention, tryRule } from './run.server';

await useTemporaryDatabase();

const DUE = 30;
let program: string;
const files = new Map<string, string>();

/** An inquiry that was closed long ago, with a file. */
async function due(i: number): Promise<void> {
	const message = { text: `Når åpner bad ${i}?`, name: 'Kari', email: 'k@example.com', phone: '' };
	const prepared = prepare(message, { intake: 'form', actor: null, address: `${i}` });
	const bytes = Buffer.from(`vedlegg ${i}`);
	const file = await kept({ name: 'a.txt', type: 'text/plain', bytes }, 0);
	await write(async (tx) => {
		const { ref } = await receiveIn(tx, prepared);
		const [row] = await tx
			.update(inquiry)
			.set({ state: 'closed', closedAt: 1, answerDueAt: null })
			.where(eq(inquiry.ref, ref))
			.returning();
		await tx.run(sql`update inquiry_clock set stopped_at = 1 where inquiry_id = ${row!.id}`);
		await addFiles(tx, row!.id, [file]);
		files.set(ref, file.hash!);
	});
}

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const building = builtProgram('test/support/purger.ts');
	const arkiv = (await actorById(reader, demoUser('arkiv'), Date.now()))!;
	const rule = {
		...{ name: 'Alt', intakes: null, areas: null, sensitivities: null, source: '' },
		...{ assessments: ['undecided' as const], from: '2020-01-01' },
		...{ anonymiseDays: null, purgeDays: 30 }
	};
	const id = (await addRule(arkiv, rule)) as string;
	for (let i = 0; i < DUE; i++) await due(i);
	await tryRule(reader, arkiv, (await ruleById(reader, id))!, []);
	expect(await switchOn(arkiv, id)).toBeNull();
	program = await building;
}, 60_000);

const count = async (from: string) => {
	const [row] = await reader.all<{ n: number }>(sql.raw(`select count(*) as n from ${from}`));
	return row!.n;
};

/** Deletes until so many have gone, and is then killed without warning. */
async function killedAfter(gone: number): Promise<void> {
	const child = spawn(process.execPath, [program], { env: process.env });
	const ended = once(child, 'close');
	while ((await count('retention_record')) < gone && child.exitCode === null)
		await new Promise((moment) => setTimeout(moment, 5));
	child.kill('SIGKILL');
	await ended;
}

/** Each is whole with its record unwritten, or gone with all that hung on it and one record. */
async function nothingHalf(): Promise<number> {
	const left = await count('inquiry');
	expect(await count('retention_record')).toBe(DUE - left);
	expect(await count('(select distinct ref from retention_record)')).toBe(DUE - left);
	expect(await count('inquiry_file')).toBe(left);
	expect(await count('(select distinct inquiry_id from inquiry_event)')).toBe(left);
	expect(await count('inquiry_search where inquiry_search match \'"bad"\'')).toBe(left);
	expect(await count('inquiry_forgetting')).toBe(0);
	const rows = await reader.select({ ref: inquiry.ref }).from(inquiry);
	for (const { ref } of rows) await expect(readKept(files.get(ref)!)).resolves.toBeDefined();
	await verifyAudit(reader);
	return left;
}

test('a purge that is killed leaves nothing half gone, and the next night goes on with the rest', async () => {
	for (const gone of [3, 12]) {
		await killedAfter(gone);
		const left = await nothingHalf();
		expect(left).toBeLessThanOrEqual(DUE - gone);
		expect(left).toBeGreaterThan(0);
	}
	await runRetention([]);
	await prune();
	expect(await nothingHalf()).toBe(0);
	for (const hash of files.values()) await expect(readKept(hash)).rejects.toThrow();
	expect(await count('mail_loose_file')).toBe(0);
}, 30_000);
