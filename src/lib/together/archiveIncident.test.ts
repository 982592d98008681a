import { beforeAll, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { actor } from '../../../test/support/actors';
import { entriesOf } from '../crisis/log/log.server';
import { incidentByRef } from '../crisis/incidents.server';
import { reader } from '../database/database.server';
import { isRefused } from '../i18n/refusal';
import { journalpost, journalvurdering } from '../journal/tables.server';
import { demoUser } from '../staff/demo.server';
import { archivedPackage, archiveIncident, incidentsForArchive } from './archiveIncident.server';
import { fillDemo } from './demo.server';
import { verify } from './verify.server';

await useTemporaryDatabase();
beforeAll(fillDemo);

const archivist = { ...actor('archivist'), id: demoUser('arkiv') };
const decision = { begrunnelse: 'Uten saksbehandling.', unitId: 'servicetorget', key: 'a' };

test('an incident that is over waits for the archivist, and one that goes on does not', async () => {
	const waiting = await incidentsForArchive(reader);
	expect(waiting).toMatchObject([{ ref: expect.stringMatching(/0001$/), archived: null }]);
});

test('it is archived once, with all that was said, and never on the postliste', async () => {
	const [{ ref, version } = { ref: '', version: 0 }] = await incidentsForArchive(reader);
	const posts = await reader.$count(journalpost);
	const kept = await archiveIncident(archivist, { ...decision, ref, version });
	if (isRefused(kept)) throw new Error(kept.refused);
	expect(await archiveIncident(archivist, { ...decision, ref, version }), 'a second tap').toBe(
		kept
	);
	const whole = JSON.parse((await archivedPackage(reader, kept))!);
	expect(whole.messages).toHaveLength(version);
	expect(whole.log.length).toBeGreaterThan(10);
	expect(await reader.$count(journalpost)).toBe(posts);
	const decisions = await reader.select().from(journalvurdering);
	expect(decisions.filter(({ henvendelse }) => henvendelse === ref)).toMatchObject([
		{ utfall: 'arkiveres', omfang: [{ kilde: `krise:${ref}@${version}`, sjekksum: kept }] }
	]);
	expect((await incidentsForArchive(reader))[0]?.archived).toMatchObject({
		version,
		checksum: kept
	});
	const incident = await incidentByRef(reader, ref);
	expect((await entriesOf(reader, incident!.id)).at(-1)?.kind).toBe('archived');
	expect((await verify(reader)).findings.filter(({ holds }) => !holds)).toEqual([]);
});

test.each([
	['goes on', 'K-2026-0002', 'log_archive_moved'],
	['is not there', 'K-2026-9999', 'log_archive_gone']
])('an incident that %s is not archived', async (_claim, ref, refused) => {
	const [one] = await incidentsForArchive(reader);
	const named = ref.replace('K-2026', one!.ref.slice(0, 6));
	const refusal = await archiveIncident(archivist, { ...decision, ref: named, version: 1 });
	expect(refusal).toEqual({ refused });
});
