import { sql } from 'drizzle-orm';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { fillDemo as fillAreas } from '$lib/areas/demo.server';
import { saveDraft } from '$lib/crisis/drafts.server';
import { startExercise } from '$lib/crisis/exercise/start.server';
import { incidents, liveIncidentByRef } from '$lib/crisis/incidents.server';
import { now } from '$lib/database/clock.server';
import { closeDatabase, openDatabase, reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { LILLEVIK } from '$lib/kommune/kommune';
import { putKommune } from '$lib/kommune/kommune.server';
import { claim } from '$lib/outbox/outbox.server';
import { letter } from '$lib/outbox/tables.server';
import { demoUser, fillDemo as fillStaff } from '$lib/staff/demo.server';
import { publishDraft } from '$lib/together/publishIncident.server';
import { actor, granted } from '../../test/support/actors';
import { areaOf, messageOf } from '../../test/support/crisis';
import { main as backup } from './backup';
import { main as restore } from './restore';

const root = mkdtempSync(join(tmpdir(), 'varde exercise '));
const [archive, home, elsewhere] = ['night.tar', 'data', 'restored'].map((at) => join(root, at));
const vakt = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };

afterAll(async () => {
	await closeDatabase();
	rmSync(root, { recursive: true, force: true });
});

function done<T>(result: T | Refusal): T {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}

test('what was an exercise is one still when a backup is restored, and nobody hears of it', async () => {
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	process.env.SMTP_URL = 'smtp://127.0.0.1:9';
	mkdirSync(home!);
	process.env.DATA_DIR = home;
	await migrateDatabase();
	await openDatabase();
	const ref = await played();
	expect(await reader.select().from(letter)).not.toEqual([]);
	await closeDatabase();

	await backup([archive!]);
	process.env.DATA_DIR = elsewhere;
	await restore([archive!]);
	process.env.DATA_DIR = elsewhere;
	await openDatabase();
	expect(await liveIncidentByRef(reader, ref)).toBeNull();
	expect(await incidents(null)).toEqual([]);
	const ways = (await reader.select().from(letter)).map(({ delivery }) => delivery);
	expect(new Set(ways), 'none of residents’ ways out').toEqual(new Set(['exercise']));
	expect(await claim('exercise', 10), 'held until a person lets go').toEqual([]);
	const meant = sql`update incident set exercise = 0, exercise_id = null`;
	await expect(write((tx) => tx.run(meant))).rejects.toThrow();
});

/** An exercise in which one message has been sent. @returns its reference */
async function played(): Promise<string> {
	const at = now();
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at });
	});
	const plan = { name: 'Natt', scenario: 'Tomt i kranene.', startsAt: at, endsAt: null };
	const exerciseId = await startExercise(vakt, { ...plan, colleagues: [] });
	const message = {
		...messageOf('vann_borte', 'first', 'known'),
		areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
		nextUpdateAt: at + 3_600_000,
		expiresAt: at + 12 * 3_600_000
	};
	const draft = { id: newId(), kind: 'vann_borte' as const, incidentId: null, baseVersion: 0 };
	const seen = done(await saveDraft(vakt, { ...draft, message, exerciseId }));
	return done(await publishDraft(vakt, seen, newId())).ref;
}
