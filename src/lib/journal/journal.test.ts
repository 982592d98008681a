import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { fillDemo } from '$lib/staff/demo.server';
import { demoUser } from '$lib/staff/demo.server';
import { actorById } from '$lib/staff/actors.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { correct } from './correct.server';
import type { Henvendelse } from './forslag';
import { settle } from './henvendelse.server';
import type { Valg } from './valg';
import { SVAR } from './vurdering';
import {
	finnSaksmapper,
	innhold,
	journalfoert,
	journalposter,
	saksmappeFor,
	versjoner,
	vurderinger
} from './read.server';
import { changedDocument, chainedPost, unchainedPost, verifyJournal } from './verify.server';

await useTemporaryDatabase();
const at = Date.parse('2026-11-20T08:00:00+01:00');

let arkivar: Actor;
let barnevern: Actor;
beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at }));
	arkivar = (await actorById(reader, demoUser('arkiv'), at)) as Actor;
	barnevern = (await actorById(reader, demoUser('barnevern'), at)) as Actor;
});

const henvendelse: Henvendelse = {
	ref: 'H-2026-00001',
	text: 'Vannet er brunt 🌊 hos Østli',
	sender: { name: 'Kari Østli', email: 'kari@example.no', phone: null },
	unitId: 'vann',
	sensitivity: 'normal',
	receivedAt: at - 86_400_000,
	answers: [],
	followUps: []
};
const svar = { text: 'Vi spyler nettet.', at: at - 3_600_000, by: 'Jonas Berge' };
const valg: Valg = {
	utfall: 'journalfoeres',
	svarGitt: true,
	...SVAR.journalfoeres,
	...{
		opphoer: '',
		opphoersaksjon: 'G',
		kkode: '',
		gbn: '',
		person: '',
		partRolle: '',
		merknad: ''
	},
	begrunnelse: 'Saksdokument med dokumentasjonsverdi',
	tittel: 'Brunt vann',
	offentligTittel: 'Brunt vann',
	hjemmel: '',
	offentlighetVurdert: true,
	sak: 'ny',
	mappeID: '',
	sakstittel: '',
	bekreftet: false
};

function decide(one: Partial<Henvendelse>, change: Partial<Valg> = {}, actor = arkivar) {
	const organ = { kommune: 'Lillevik kommune', enhet: 'Vann og avløp', saksbehandler: actor.name };
	return write((tx) =>
		settle(
			tx,
			{ ...henvendelse, ...one },
			{ ...valg, ...(change.utfall && SVAR[change.utfall]), ...change },
			{ actor, organ, at }
		)
	);
}

describe('journaling an inquiry', () => {
	test('gives a reference, a new saksmappe and a document kept word for word', async () => {
		expect(await decide({})).toEqual({ utfall: 'journalfoeres', referanser: ['J-2026-00001'] });
		const [post] = await versjoner(reader, arkivar, 'J-2026-00001');
		expect(post).toMatchObject({
			mappeID: '2026/1',
			journalpostnummer: 1,
			journaldato: '2026-11-20',
			dokumentetsDato: '2026-11-19',
			offentlighetsvurdertDato: '2026-11-20',
			henvendelse: 'H-2026-00001',
			skjerming: null
		});
		const sjekksum = post?.dokumenter[0]?.sjekksum ?? '';
		expect(await innhold(reader, post!)).toEqual({ [sjekksum]: henvendelse.text });
	});

	test('is refused the second time, with the reference of the first', async () => {
		expect(await decide({})).toEqual({
			refused: 'journal_already',
			args: { reference: 'J-2026-00001' }
		});
	});

	test('takes only the answer that came later, into the same saksmappe', async () => {
		const result = await decide(
			{ answers: [svar] },
			{ sak: 'finnes', mappeID: ' 2026/1 – Brunt vann' }
		);
		expect(result).toMatchObject({ referanser: ['J-2026-00002'] });
		const [post] = await versjoner(reader, arkivar, 'J-2026-00002');
		expect(post).toMatchObject({
			journalposttype: 'U',
			mappeID: '2026/1',
			journalpostnummer: 2,
			sendtDato: svar.at,
			saksbehandler: 'Jonas Berge'
		});
		expect([...(await journalfoert(reader, 'H-2026-00001')).values()]).toEqual([
			'J-2026-00001',
			'J-2026-00002'
		]);
	});

	test('refuses a saksmappe that does not exist, and writes nothing', async () => {
		expect(await decide({ ref: 'H-2026-00002' }, { sak: 'finnes', mappeID: '2026/99' })).toEqual({
			refused: 'journal_case_unknown',
			args: { number: '2026/99' }
		});
		expect((await vurderinger(reader, 'H-2026-00002')).length).toBe(0);
	});

	test('refuses an existing saksmappe without a number', async () => {
		expect(await decide({ ref: 'H-2026-00002' }, { sak: 'finnes' })).toEqual({
			refused: 'journal_case_number_missing'
		});
	});

	test('asks once more about a public title that names the sender', async () => {
		const open = { offentligTittel: 'Klage fra Kari Østli' };
		const one = { ref: 'H-2026-00003' };
		expect(await decide(one, open)).toEqual({ refused: 'journal_title_reveals' });
		expect(await decide(one, { ...open, bekreftet: true })).toMatchObject({
			referanser: ['J-2026-00003']
		});
	});

	test('shields what is personal, and the name of the sender with it', async () => {
		await decide(
			{ ref: 'H-2026-00004', unitId: 'barnevern', sensitivity: 'special' },
			{ hjemmel: 'barnevern' },
			barnevern
		);
		const [post] = await versjoner(reader, barnevern, 'J-2026-00004');
		expect(post?.skjerming?.skjermingshjemmel).toContain('barnevernsloven § 13-1');
		expect(post?.korrespondanseparter.map(({ erSkjermet }) => erSkjermet)).toEqual([true, false]);
	});
});

describe('a decision not to journal', () => {
	test('is kept with its reason and its criteria, and archives the words', async () => {
		const result = await decide(
			{ ref: 'H-2026-00005' },
			{ utfall: 'arkiveres', begrunnelse: 'Rent informasjonsspørsmål' }
		);
		expect(result).toEqual({ utfall: 'arkiveres', referanser: [] });
		const [vurdering] = await vurderinger(reader, 'H-2026-00005');
		expect(vurdering).toMatchObject({
			utfall: 'arkiveres',
			begrunnelse: 'Rent informasjonsspørsmål',
			regelverk: '2026-01-01',
			vurdertAv: 'Bente Myhre'
		});
		expect(vurdering?.omfang[0]?.sjekksum).toHaveLength(64);
	});

	test('is not made twice, but may be changed to journaling', async () => {
		const one = { ref: 'H-2026-00005' };
		expect(await decide(one, { utfall: 'arkiveres' })).toEqual({
			refused: 'journal_decided_already'
		});
		expect(isRefused(await decide(one))).toBe(false);
	});

	test('keeps no copy when the archive is spared', async () => {
		await decide({ ref: 'H-2026-00006' }, { utfall: 'arkivbegrenses' });
		const [vurdering] = await vurderinger(reader, 'H-2026-00006');
		expect(vurdering?.omfang).toEqual([{ kilde: 'H-2026-00006', sjekksum: null }]);
	});
});

describe('who sees what', () => {
	test('the archive does not see what is special, nor do its lists, searches and counts', async () => {
		expect(await versjoner(reader, arkivar, 'J-2026-00004')).toEqual([]);
		expect(await saksmappeFor(reader, arkivar, '2026/3')).toBeNull();
		const listed = await journalposter(reader, arkivar, {});
		expect(listed.poster.map(({ referanse }) => referanse)).toEqual([
			'J-2026-00005',
			'J-2026-00003',
			'J-2026-00002',
			'J-2026-00001'
		]);
		expect(listed.antall).toBe(4);
		const cases = await finnSaksmapper(reader, arkivar, {});
		expect(cases.map(({ mappeID }) => mappeID)).not.toContain('2026/3');
	});

	test('a special matter cannot be reached by putting something in its saksmappe', async () => {
		expect(
			await decide({ ref: 'H-2026-00007' }, { sak: 'finnes', mappeID: '2026/3' })
		).toMatchObject({
			refused: 'journal_case_unknown'
		});
	});
});

describe('finding', () => {
	test.each([
		['ØSTLI brunt', 4],
		['j-2026-00002', 1],
		['2026/1', 2],
		['H-2026-00001', 2],
		['100%', 0],
		['_', 0],
		["' or 1", 0]
	])('«%s» gives %i', async (sok, antall) => {
		expect((await journalposter(reader, arkivar, { sok })).antall).toBe(antall);
	});

	test.each([
		[{ type: 'U' as const }, 1],
		[{ fra: '2026-11-21' }, 0],
		[{ fra: '2026-11-20', til: '2026-11-20', unitId: 'vann' }, 4],
		[{ unitId: 'skole' }, 0],
		[{ mappeID: '2026/1' }, 2]
	])('%o gives %i', async (filter, antall) => {
		expect((await journalposter(reader, arkivar, filter)).antall).toBe(antall);
	});

	test('saksmapper are found by number and by title', async () => {
		for (const sok of ['2026/1', 'BRUNT'])
			expect((await finnSaksmapper(reader, arkivar, { sok })).at(-1)?.mappeID).toBe('2026/1');
	});
});

describe('a correction', () => {
	const rettelse = {
		tittel: 'Brunt vann i Storgata',
		offentligTittel: 'Brunt vann',
		...{ hjemmel: '', opphoer: '', opphoersaksjon: 'G' as const },
		offentlighetVurdert: true,
		begrunnelse: 'Manglet sted',
		versjon: 1
	};

	test('is a new version with a reason; the first stays', async () => {
		expect(await correct(arkivar, 'J-2026-00001', rettelse)).toBe(2);
		const [second, first] = await versjoner(reader, arkivar, 'J-2026-00001');
		expect(second).toMatchObject({ tittel: 'Brunt vann i Storgata', begrunnelse: 'Manglet sted' });
		expect(first).toMatchObject({ tittel: 'Brunt vann', begrunnelse: null });
		expect(second?.dokumenter).toEqual(first?.dokumenter);
		expect((await journalposter(reader, arkivar, {})).antall).toBe(4);
	});

	test.each([
		['of an older version', { versjon: 1 }, 'journal_corrected_meanwhile'],
		['without a reason', { versjon: 2, begrunnelse: '' }, 'journal_reason_missing'],
		['of nothing', { versjon: 2 }, 'journal_nothing_changed']
	])('%s is refused', async (_claim, change, refused) => {
		expect(await correct(arkivar, 'J-2026-00001', { ...rettelse, ...change })).toEqual({ refused });
	});

	test('of what one may not see is refused', async () => {
		expect(await correct(arkivar, 'J-2026-00004', rettelse)).toEqual({
			refused: 'journal_not_found'
		});
	});
});

describe('the chain', () => {
	test('holds over every version, and the audit log tells who made them', async () => {
		expect(await verifyJournal(reader)).toMatchObject({ count: 6 });
		expect(await unchainedPost(reader)).toBeNull();
		expect(await changedDocument(reader)).toBeNull();
		const { entries } = await auditEntries(reader, { action: 'journal.register' });
		expect(entries.map(({ subject }) => subject)).toContain('J-2026-00004');
	});

	test('cannot be changed from inside', async () => {
		for (const table of ['journalpost', 'saksmappe', 'korrespondansepart', 'dokument'])
			for (const statement of [`delete from ${table}`, `update ${table} set rowid = rowid + 1000`])
				await expect(write((tx) => tx.run(sql.raw(statement)))).rejects.toMatchObject({
					cause: { message: expect.stringContaining('append-only') }
				});
	});

	test('names the journalpost whose party somebody changed behind its back', async () => {
		await write(async (tx) => {
			await tx.run(sql`drop trigger korrespondansepart_never_changed`);
			await tx.run(sql`update korrespondansepart set korrespondansepart_navn = 'Ola'
				where journalpost_id = (select id from journalpost where referanse = 'J-2026-00002')`);
		});
		expect(await verifyJournal(reader)).toEqual({ number: 2, fault: 'changed' });
		expect(await chainedPost(reader, 2)).toBe('J-2026-00002@1');
	});

	test('finds a document that is no longer what was journaled', async () => {
		await write(async (tx) => {
			await tx.run(sql`drop trigger dokumentfil_never_changed`);
			await tx.run(sql`update dokumentfil set innhold = innhold || '.'`);
		});
		expect(await changedDocument(reader)).toHaveLength(64);
	});
});
