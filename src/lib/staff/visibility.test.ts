import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SENSITIVITIES, type Grant, type Sensitivity } from './actor';
import { ROLE_KEYS, type Role } from './rights';
import { maySee } from './visibility';
import { visibleTo } from './visibility.server';

const UNITS = ['servicetorget', 'skole', 'barnevern'];
const holding = (role: Role, unitId: string | null = null): { grants: Grant[] } => ({
	grants: [{ role, unitId, kinds: null, areaIds: null, until: null }]
});

describe('who may read what', () => {
	test.each<[string, Role, string | null, string, Sensitivity, boolean]>([
		['the front desk reads normal matters', 'router', null, 'skole', 'normal', true],
		['the front desk reads nothing personal', 'router', null, 'servicetorget', 'personal', false],
		[
			'a caseworker reads personal matters at home',
			'caseworker',
			'skole',
			'skole',
			'personal',
			true
		],
		['a caseworker reads nothing elsewhere', 'caseworker', 'skole', 'barnevern', 'normal', false],
		[
			'special matters need the special role',
			'caseworker',
			'barnevern',
			'barnevern',
			'special',
			false
		],
		['barnevern reads its own', 'caseworkerSpecial', 'barnevern', 'barnevern', 'special', true],
		[
			'barnevern does not read the school',
			'caseworkerSpecial',
			'barnevern',
			'skole',
			'normal',
			false
		],
		['the archive reads personal matters', 'archivist', null, 'skole', 'personal', true],
		['the archive reads nothing special', 'archivist', null, 'barnevern', 'special', false],
		['an administrator reads no matters', 'administrator', null, 'skole', 'normal', false],
		['an editor reads no matters', 'editor', null, 'skole', 'normal', false],
		['a duty officer reads no matters', 'dutyOfficer', null, 'skole', 'normal', false]
	])('%s', (_claim, role, grantUnit, unitId, sensitivity, expected) => {
		expect(maySee(holding(role, grantUnit), { unitId, sensitivity })).toBe(expected);
	});

	test('nobody reads nothing', () => {
		expect(maySee(null, { unitId: 'skole', sensitivity: 'normal' })).toBe(false);
	});
});

describe('the rule and its SQL twin', () => {
	const folder = mkdtempSync(join(tmpdir(), 'varde-visibility-'));
	const client = createClient({ url: `file:${join(folder, 'test.db')}` });
	const db = drizzle(client);
	const matter = sqliteTable('matter', {
		id: text('id').primaryKey(),
		unitId: text('unit_id').notNull(),
		sensitivity: text('sensitivity').$type<Sensitivity>().notNull()
	});
	const matters = UNITS.flatMap((unitId) =>
		SENSITIVITIES.map((sensitivity) => ({ id: `${unitId} ${sensitivity}`, unitId, sensitivity }))
	);
	beforeAll(async () => {
		await client.execute('CREATE TABLE matter (id TEXT, unit_id TEXT, sensitivity TEXT)');
		await db.insert(matter).values(matters);
	});
	afterAll(() => {
		client.close();
		rmSync(folder, { recursive: true });
	});

	const grant: fc.Arbitrary<Grant> = fc.record({
		role: fc.constantFrom(...ROLE_KEYS),
		unitId: fc.option(fc.constantFrom(...UNITS), { nil: null }),
		kinds: fc.constantFrom(null, ['vann_borte']),
		areaIds: fc.constant(null),
		until: fc.constant(null)
	});

	test('open the same matters to every colleague, and to nobody', async () => {
		const anyone = fc.option(fc.record({ grants: fc.array(grant, { maxLength: 4 }) }), {
			nil: null
		});
		await fc.assert(
			fc.asyncProperty(anyone, async (actor) => {
				const listed = await db.select().from(matter).where(visibleTo(actor, matter));
				const allowed = matters.filter((one) => maySee(actor, one));
				expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
			}),
			{ numRuns: 300 }
		);
	});
});
