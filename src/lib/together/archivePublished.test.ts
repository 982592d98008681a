import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { exerciseIncident } from '../crisis/live.server';
import { reader } from '../database/database.server';
import { bygg } from '../journal/forsendelse/melding.server';
import { EGET } from '../journal/forsendelse/oppsett';
import { lagreOppsett } from '../journal/forsendelse/oppsett.server';
import { arkivenhet, forsendelse } from '../journal/forsendelse/tables.server';
import { les } from '../journal/forsendelse/meldingsxml';
import { journalpost } from '../journal/tables.server';
import { letter } from '../outbox/tables.server';
import { demoUser } from '../staff/demo.server';
import { archivePublished } from './archivePublished.server';
import { fillDemo } from './demo.server';

await useTemporaryDatabase();
beforeAll(fillDemo);

async function everything() {
	while (await archivePublished());
	return reader.select().from(arkivenhet);
}

test('what is published is archived by itself, once, without journaling, and no exercise', async () => {
	const posts = await reader.$count(journalpost);
	const units = await everything();
	expect(new Set(units.map(({ slag }) => slag))).toEqual(
		new Set(['krisemelding', 'kriselogg', 'innlegg'])
	);
	expect(new Set(units.map(({ kilde }) => kilde)).size).toBe(units.length);
	const played = (await reader.select().from(exerciseIncident)).map(({ ref }) => ref);
	expect(units.filter(({ sak }) => played.includes(sak))).toEqual([]);
	expect(await reader.$count(journalpost)).toBe(posts);
	expect(await reader.$count(forsendelse), 'the journal is our own').toBe(0);
	expect(await archivePublished()).toBe(0);
});

test('it becomes an arkivnotat in one saksmappe for each incident, with its retention', async () => {
	const units = await everything();
	const one = units.find(({ kilde }) => /^K-.*-0001@1$/.test(kilde));
	const built = await bygg(reader, { slag: 'arkivenhet', gjelder: one!.noekkel }, EGET);
	if ('refused' in built) throw new Error(built.refused);
	const read = les(Buffer.from(built.filer[0]!.bytes).toString('utf8'));
	expect(read).toMatchObject({
		innhold: {
			antallFiler: String(built.filer.length - 1),
			mappe: { referanseEksternNoekkel: { noekkel: `sak:${one!.sak}` } },
			registrering: {
				type: 'arkivnotat',
				merknad: [{ merknadstekst: expect.stringContaining('Kassasjonsvedtak: B') }]
			}
		}
	});
});

test('what comes after an archive is set up goes there by itself', async () => {
	await lagreOppsett(
		{ ...actor('archivist'), id: demoUser('arkiv') },
		{ ...EGET, modus: 'mappe', mappe: '/tmp', passord: '' }
	);
	const { arkiver } = await import('../journal/forsendelse/arkiver.server');
	const { write } = await import('../database/database.server');
	const at = Date.now();
	const one = { slag: 'innlegg', sak: 'innlegg:x', sakstittel: 'x', tittel: 'x', at } as const;
	await write((tx) => arkiver(tx, { ...one, kilde: 'innlegg:x@1', dokumenter: [] }, at));
	const [sent] = await reader.select().from(forsendelse);
	expect(sent).toMatchObject({ tilstand: 'kontrollert', bestilt: true });
	const waiting = await reader.select().from(letter).where(eq(letter.delivery, 'archive'));
	expect(waiting).toHaveLength(1);
});
