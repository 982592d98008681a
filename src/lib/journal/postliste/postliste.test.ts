import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { fillDemo } from '$lib/staff/demo.server';
import { actor as someActor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { correct } from '../correct.server';
import { journalpostFor } from '../read.server';
import { register } from '../register.server';
import { openSaksmappe } from '../saksmappe.server';
import { postlisteFilter, postlisteQuery } from './filter';
import { mendPostliste } from './publish.server';
import { allePoster, nyeste, offentligePoster, offentligPost } from './read.server';

await useTemporaryDatabase();
beforeAll(() => write((tx) => fillDemo(tx, { passwordHash: 'x', at: now() })));

const DAY = 86_400_000;
const JUNE = Date.parse('2026-06-10T10:00Z');
const archivist = someActor('archivist');

/** Journals something in a saksmappe of its own. @returns its reference */
function journal(
	tittel: string,
	{ at = JUNE, navn = 'Kari Nordmann', person = true, vurdert = true, unitId = 'vann' } = {}
): Promise<string> {
	return write(async (tx) => {
		const felles = {
			...{ unitId, sensitivity: 'normal' as const, skjerming: null },
			...{ journalenhet: 'Lillevik', administrativEnhet: 'Vann og avløp' },
			...{ opprettetDato: at, opprettetAv: 'Randi', kassasjon: null }
		};
		const sak = { ...felles, tittel, offentligTittel: tittel, saksansvarlig: 'Randi' };
		const alene = { eksternMappe: null, klasser: [], parter: [] };
		const registrering = {
			...{ journalposttype: 'I' as const, tittel, offentligTittel: tittel },
			...{ dokumentetsDato: '2026-06-09', mottattDato: at, sendtDato: null },
			...{ saksbehandler: null, henvendelse: null, kilde: null, vedlegg: [] },
			korrespondanseparter: [
				{
					korrespondanseparttype: 'EA' as const,
					korrespondansepartNavn: navn,
					...{ epostadresse: null, telefonnummer: null, administrativEnhet: null },
					...{ saksbehandler: null, erBehandlingsansvarlig: false },
					...{ erPersonnavn: person, erSkjermet: false }
				}
			],
			dokument: { tittel, filnavn: 'brev.txt', text: 'Hei' }
		};
		const plassering = {
			...felles,
			mappeID: await openSaksmappe(tx, { ...sak, ...alene }),
			offentlighetsvurdertDato: vurdert ? '2026-06-10' : null
		};
		return register(tx, registrering as never, plassering as never);
	});
}

const search = async (sok: string, at = JUNE + DAY) =>
	(await offentligePoster(reader, { sok }, at)).poster.map(({ referanse }) => referanse);

describe('the postliste', () => {
	test('holds what a person has assessed, and nothing before', async () => {
		const assessed = await journal('Søknad om graving i Storgata');
		const waiting = await journal('Klage på gebyr', { vurdert: false });
		expect(await offentligPost(reader, assessed)).toMatchObject({ journalaar: 2026 });
		expect(await offentligPost(reader, waiting)).toBeNull();
	});

	test('follows a correction, and lets go of what is no longer assessed', async () => {
		const referanse = await journal('Feil tittel');
		const current = await journalpostFor(reader, archivist, referanse);
		const rettelse = {
			...{ tittel: 'Rett tittel', offentligTittel: 'Rett tittel', hjemmel: '' },
			...{ offentlighetVurdert: true, begrunnelse: 'Skrivefeil', versjon: 1 }
		};
		await correct(archivist, referanse, { ...current, ...rettelse } as never);
		expect((await offentligPost(reader, referanse))?.offentligTittel).toBe('Rett tittel');
		const igjen = { ...rettelse, offentlighetVurdert: false, versjon: 2 };
		await correct(archivist, referanse, { ...current, ...igjen } as never);
		expect(await offentligPost(reader, referanse)).toBeNull();
	});

	test('finds words of titles, parties and numbers, in any case', async () => {
		const referanse = await journal('Tilsyn ved ØVRE dam', { navn: 'Dam AS', person: false });
		expect(await search('øvre')).toContain(referanse);
		expect(await search('dam as tilsyn')).toContain(referanse);
		expect(await search(referanse)).toEqual([referanse]);
		expect(await search('"; drop')).toEqual([]);
		expect(await search('øv')).toEqual([]);
	});

	test('does not find persons by name when a year has passed, wherever the name stands', async () => {
		const referanse = await journal('Søknad fra Torfinn Skogvik om kai', {
			navn: 'Torfinn Skogvik'
		});
		expect(await search('skogvik')).toEqual([referanse]);
		const later = JUNE + 366 * DAY;
		expect(await search('skogvik', later)).toEqual([]);
		expect(await search('torfinn', later)).toEqual([]);
		expect(await search('søknad kai', later)).toContain(referanse);
	});

	test('is read page by page without a row twice or none, whatever comes in meanwhile', async () => {
		for (let i = 0; i < 60; i++) await journal(`Brev ${i}`, { unitId: 'kultur' });
		const first = await offentligePoster(reader, { unitId: 'kultur' }, JUNE);
		await journal('Kommer imens', { unitId: 'kultur' });
		const etter = first.poster.at(-1)?.referanse;
		const second = await offentligePoster(reader, { unitId: 'kultur', etter }, JUNE);
		const all = [...first.poster, ...second.poster].map(({ referanse }) => referanse);
		expect(first.more).toBe(true);
		expect(all).toHaveLength(60);
		expect(all).toEqual([...all].sort().reverse());
	});

	test('is in the order of the numbers, and within the days that were asked for', async () => {
		const found: string[] = [];
		const filter = { fra: '2026-06-10', til: '2026-06-10', eldste: true };
		for await (const poster of allePoster(reader, filter, JUNE))
			found.push(...poster.map(({ referanse }) => referanse));
		expect(found.length).toBeGreaterThan(60);
		expect(found).toEqual([...found].sort());
		expect((await offentligePoster(reader, { fra: '2026-06-11' }, JUNE)).antall).toBe(0);
	});

	test('is made again when it is lost, as it was', async () => {
		const before = (await nyeste(reader, {}, JUNE, 200)).map(({ innhold }) => innhold);
		await write((tx) => tx.run(sql`delete from postliste`));
		expect(await mendPostliste()).toBeGreaterThanOrEqual(before.length);
		const after = (await nyeste(reader, {}, JUNE, 200)).map(({ innhold }) => innhold);
		expect(after).toEqual(before);
	});
});

describe('a clock that was set back', () => {
	test('neither redates nor reorders: the next entry has the next number, and no earlier day', async () => {
		const future = await journal('I rute', { at: Date.parse('2027-01-02T10:00Z') });
		const back = await journal('Klokka stilt tilbake', { at: Date.parse('2026-12-30T10:00Z') });
		expect([future, back]).toEqual(['J-2027-00001', 'J-2027-00002']);
		expect((await offentligPost(reader, back))?.journaldato).toBe('2027-01-02');
	});
});

test('a view lives in its address', () => {
	const address = '?sok=vann&fra=2026-01-01&enhet=vann&type=I&rekkefolge=eldste&etter=J-2026-00012';
	expect(postlisteQuery(postlisteFilter(new URLSearchParams(address)))).toBe(address);
	const wrong = new URLSearchParams('fra=i+går&type=Z&etter=1&sok=');
	expect(postlisteQuery(postlisteFilter(wrong))).toBe('');
});
