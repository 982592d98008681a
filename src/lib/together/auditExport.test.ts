import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { record } from '../audit/audit.server';
import { auditEntries } from '../audit/read.server';
import { reader, write } from '../database/database.server';
import { auditExport } from './auditExport.server';

await useTemporaryDatabase();
const admin = actor('administrator');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
type Line = Record<'salt' | 'digest' | 'previous' | 'hash' | 'number', string>;

await write(async (tx) => {
	for (let n = 1; n <= 1201; n++)
		await record(tx, {
			...{ actor: { id: 'ola', name: '=HYPERLINK("x")' }, action: 'staff.switchOff' },
			...{ subject: `p${n}`, details: { name: n === 7 ? '100 % Æse' : 'Ada' } }
		});
});

async function exported(...how: [format: 'csv' | 'jsonl', filter?: object]): Promise<string> {
	let text = '';
	for await (const part of await auditExport(admin, how[0], how[1] ?? {})) text += part;
	return text;
}

/** What stands in the file's first line, done by somebody who does not have Varde. */
function holds({ salt, digest, previous, hash, ...content }: Line): boolean {
	const sorted = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
	const json = JSON.stringify(Object.fromEntries(sorted));
	return sha256(`${salt}\n${json}`) === digest && sha256(`${previous}\n${digest}`) === hash;
}

test('JSON Lines are the whole chain, and hold when somebody else checks them', async () => {
	const [, ...lines] = (await exported('jsonl')).trimEnd().split('\n');
	const entries = lines.map((line) => JSON.parse(line) as Line);
	expect(entries).toHaveLength(1201);
	expect(entries.every(holds)).toBe(true);
	expect(entries.every(({ previous }, i) => i === 0 || previous === entries[i - 1]?.hash)).toBe(
		true
	);
	expect(holds({ ...entries[5]!, number: '99' })).toBe(false);
});

test('CSV opens as UTF-8 with a line for each, where no name is a formula', async () => {
	const text = await exported('csv', { name: '100 % æ' });
	expect(text.startsWith('\uFEFFnr.;')).toBe(true);
	expect(text.split('\r\n').filter(Boolean)).toHaveLength(2);
	expect(text).toContain(`"'=HYPERLINK(""x"")"`);
});

test('that the log was exported is in the log, with what was chosen', async () => {
	await exported('csv', { actorId: 'ola' });
	const [newest] = (await auditEntries(reader, { limit: 1 })).entries;
	expect(newest).toMatchObject({
		...{ action: 'audit.export', actorName: admin.name },
		details: { format: 'csv', actorId: 'ola' }
	});
});
