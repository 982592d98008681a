import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { keepFile } from '$lib/files/files.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { settle } from '$lib/outbox/outbox.server';
import { letter } from '$lib/outbox/tables.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import type { Registrering } from '../fraHenvendelse';
import { register } from '../register.server';
import { openSaksmappe } from '../saksmappe.server';
import { journalpost } from '../tables.server';
import { angre, ikkeJournalpliktig, kontroller, merkArkivert, send } from './handling.server';
import { forsendelsen, fremmedeSvar, linjer } from './les.server';
import { pakke } from './pakke.server';
import { hentSvar, taImot } from './motta.server';
import { EGET, type Oppsett } from './oppsett';
import { arkivPassord, lagreOppsett } from './oppsett.server';
import { arkivlevering } from './send.server';
import { arkivoppsett, forsendelse } from './tables.server';

await useTemporaryDatabase();

const bente = { ...actor('archivist'), id: demoUser('arkiv'), name: 'Bente Myhre' };
const mappe = mkdtempSync(join(tmpdir(), 'arkiv-'));
const ut = join(mappe, 'ut');
const inn = join(mappe, 'inn');

beforeAll(() => write((tx) => fillDemo(tx, { passwordHash: 'x', at: now() })));
beforeEach(() => sett({ modus: 'mappe' }));

function sett(oppsett: Partial<Oppsett>) {
	return lagreOppsett(bente, { ...EGET, mappe, ...oppsett, passord: '' });
}

/** Journals something, with a file beside it. */
async function journalfoert(tittel = 'Brunt vann på Nes', vedlegg: Registrering['vedlegg'] = []) {
	return write(async (tx) => {
		const felles = {
			...{ unitId: 'vann', sensitivity: 'normal' as const, skjerming: null, kassasjon: null },
			...{ journalenhet: 'Lillevik', administrativEnhet: 'Vann', opprettetDato: now() },
			opprettetAv: 'Bente'
		};
		const mappeID = await openSaksmappe(tx, {
			...felles,
			...{ tittel, offentligTittel: tittel, saksansvarlig: 'Bente' },
			...{ eksternMappe: null, klasser: [], parter: [] }
		});
		return register(
			tx,
			{
				...{ journalposttype: 'I', tittel, offentligTittel: tittel, dokumentetsDato: '2026-11-20' },
				...{
					mottattDato: now(),
					sendtDato: null,
					forfallsdato: null,
					saksbehandler: null,
					henvendelse: null,
					kilde: null
				},
				korrespondanseparter: [],
				dokument: { tittel, filnavn: 'henvendelse.txt', text: tittel },
				vedlegg
			},
			{ ...felles, mappeID, offentlighetsvurdertDato: null }
		);
	});
}

/** The outbox carries every letter that is due, once. */
async function carry() {
	const due = await reader.select().from(letter).where(eq(letter.state, 'due'));
	for (const one of due) {
		await write((tx) => tx.update(letter).set({ state: 'claimed' }).where(eq(letter.id, one.id)));
		const taken = { ...one, attempts: 1 };
		const outcome = await arkivlevering.deliver(
			taken,
			new AbortController().signal,
			async () => {}
		);
		await settle(taken, outcome, arkivlevering);
	}
}

async function rad(gjelder: string) {
	const [row] = await reader.select().from(forsendelse).where(eq(forsendelse.gjelder, gjelder));
	return row!;
}

const KVITTERING =
	'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1';
const KATALOG = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1';
const kvittering = (noekkel: string, fagsystem = 'Varde') =>
	`<?xml version="1.0"?><k:arkivmeldingKvittering xmlns:k="${KVITTERING}" xmlns:m="${KATALOG}">
	<k:mappeKvittering><k:systemID>11111111-1111-4111-8111-111111111111</k:systemID><k:opprettetEllerEksisterende>Opprettet</k:opprettetEllerEksisterende><k:saksaar>2026</k:saksaar><k:sakssekvensnummer>431</k:sakssekvensnummer></k:mappeKvittering>
	<k:registreringKvittering><k:systemID>22222222-2222-4222-8222-222222222222</k:systemID><k:referanseEksternNoekkel><m:fagsystem>${fagsystem}</m:fagsystem><m:noekkel>${noekkel}</m:noekkel></k:referanseEksternNoekkel><k:opprettetEllerEksisterende>Opprettet</k:opprettetEllerEksisterende><k:journalaar>2026</k:journalaar><k:journalsekvensnummer>9120</k:journalsekvensnummer><k:journalpostnummer>1</k:journalpostnummer></k:registreringKvittering></k:arkivmeldingKvittering>`;
const feil = (navn: string, sentence: string) =>
	`<f:${navn} xmlns:f="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/${navn}/v1" xmlns:b="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/feilmelding/v1"><b:feilId>F-1</b:feilId><b:feilmelding>${sentence}</b:feilmelding></f:${navn}>`;

/** The archive lays an answer in the folder, some time ago. */
function svar(navn: string, xml: string) {
	mkdirSync(inn, { recursive: true });
	writeFileSync(join(inn, navn), xml);
	utimesSync(join(inn, navn), 0, 0);
}
const hent = () => hentSvar(new AbortController().signal);
const direkte = (id: string, svarPaa: string | null, xml: string) =>
	taImot({ id, svarPaa, xml, meldingstype: '' });

async function sendt(tittel?: string) {
	const ref = await journalfoert(tittel);
	expect(await send(bente, ref)).toBeNull();
	await carry();
	return { ref, rad: await rad(ref) };
}

describe('a journalpost on its way to the archive', () => {
	test('waits for control, goes whole to the folder, and is acknowledged with the archive’s numbers', async () => {
		const ref = await journalfoert();
		expect(await linjer(reader, bente, { gruppe: 'venter', side: 1 })).toContainEqual(
			expect.objectContaining({ gjelder: ref, tilstand: 'utkast' })
		);
		expect(await kontroller(bente, ref)).toBeNull();
		expect(await send(bente, ref)).toBeNull();
		await carry();
		const { meldingId, noekkel, tilstand } = await rad(ref);
		expect(tilstand).toBe('sendt');
		const files = (await readdir(join(ut, meldingId!))).sort();
		expect(files).toEqual(['01-P1.txt', 'arkivmelding.xml', 'melding.json']);
		const xml = readFileSync(join(ut, meldingId!, 'arkivmelding.xml'), 'utf8');
		expect(xml).toContain(`>${noekkel}</noekkel>`);
		expect(readFileSync(join(ut, meldingId!, '01-P1.txt'), 'utf8')).toBe('Brunt vann på Nes');

		svar(`${meldingId}.mottatt`, '');
		await hent();
		expect((await rad(ref)).tilstand).toBe('mottatt');
		svar(`${meldingId}.kvittering.xml`, kvittering(noekkel));
		await hent();
		const vist = await forsendelsen(reader, ref);
		expect(vist).toMatchObject({
			tilstand: 'kvittert',
			arkivet: {
				saksaar: 2026,
				sakssekvensnummer: 431,
				journalaar: 2026,
				journalsekvensnummer: 9120
			}
		});
		expect(vist!.historie.map(({ til }) => til)).toEqual([
			'kvittert',
			'mottatt',
			'sendt',
			'kontrollert'
		]);
		expect(await readdir(inn)).toEqual(['lest']);
	});

	test('is ordered once, whoever presses twice', async () => {
		const ref = await journalfoert();
		await send(bente, ref);
		expect(await send(bente, ref)).toEqual({ refused: 'forsendelse_ordered' });
		expect(await angre(bente, ref)).toEqual({ refused: 'forsendelse_ordered' });
	});

	test('goes under the same id and key when a crash came after it was laid in the folder', async () => {
		const { ref, rad: first } = await sendt();
		// As after a crash before it was written down: the letter is due again.
		await write((tx) =>
			tx
				.update(forsendelse)
				.set({ tilstand: 'kontrollert', bestilt: true })
				.where(eq(forsendelse.gjelder, ref))
		);
		await write((tx) =>
			tx
				.update(letter)
				.set({ state: 'due', payload: { forsendelse: first.id, melding: first.meldingId! } })
				.where(eq(letter.key, `archive:${first.meldingId}`))
		);
		const before = (await readdir(ut)).length;
		await carry();
		expect((await readdir(ut)).length).toBe(before);
		expect(await rad(ref)).toMatchObject({ tilstand: 'sendt', meldingId: first.meldingId });
	});

	test('fails with a clear sentence when a file has vanished, and goes when it is back', async () => {
		const bytes = Buffer.from('et bilde');
		const sjekksum = await keepFile(bytes);
		const bilde = {
			navn: 'vann.jpg',
			mimeType: 'image/jpeg',
			filstoerrelse: bytes.length,
			sjekksum
		};
		const ref = await journalfoert('Med bilde', [bilde]);
		await send(bente, ref);
		await rm(join(process.env.DATA_DIR!, 'files', sjekksum.slice(0, 2), sjekksum));
		await carry();
		expect(await rad(ref)).toMatchObject({ tilstand: 'feilet' });
		const [linje] = await linjer(reader, bente, { gruppe: 'feilet', side: 1 });
		expect(JSON.parse(linje!.grunn)).toMatchObject({ refused: 'forsendelse_file_gone' });
		expect(existsSync(join(ut, (await rad(ref)).meldingId!))).toBe(false);
		expect(await send(bente, ref)).toMatchObject({ refused: 'forsendelse_file_gone' });
		await keepFile(bytes);
		expect(await send(bente, ref)).toBeNull();
		await carry();
		expect((await rad(ref)).tilstand).toBe('sendt');
	});

	test('is tried again when the disk is full or the folder is gone', async () => {
		await sett({ modus: 'mappe', mappe: '/dev/full/arkiv' });
		const ref = await journalfoert();
		await send(bente, ref);
		await carry();
		expect(await rad(ref)).toMatchObject({ tilstand: 'kontrollert', bestilt: true });
		const vist = await forsendelsen(reader, ref);
		expect(vist!.grunn).toMatch(/ENOTDIR|ENOENT|EEXIST/);
	});

	test('is carried by hand where nothing goes by itself, and numbered by a colleague', async () => {
		await sett({ modus: 'haand' });
		const ref = await journalfoert();
		expect(await send(bente, ref)).toEqual({ refused: 'forsendelse_no_way' });
		const zip = await pakke(bente, ref);
		if (isRefused(zip)) throw new Error(zip.refused);
		expect(Object.keys(unzipSync(zip)).sort()).toEqual(['01-P1.txt', 'arkivmelding.xml']);
		expect((await rad(ref)).tilstand).toBe('sendt');
		expect(await merkArkivert(bente, ref, {})).toEqual({ refused: 'forsendelse_numbers_missing' });
		expect(
			await merkArkivert(bente, ref, { journalaar: 2026, journalsekvensnummer: 7 })
		).toBeNull();
		expect(await rad(ref)).toMatchObject({
			tilstand: 'kvittert',
			arkivet: { journalsekvensnummer: 7 }
		});
		expect(await merkArkivert(bente, ref, { journalaar: 1 })).toEqual({
			refused: 'forsendelse_done'
		});
	});

	test('is not for the journal when somebody says why, and that can be undone', async () => {
		const ref = await journalfoert();
		expect(await ikkeJournalpliktig(bente, ref, '')).toEqual({
			refused: 'forsendelse_reason_missing'
		});
		expect(await ikkeJournalpliktig(bente, ref, 'Dobbeltregistrert')).toBeNull();
		expect(await angre(bente, ref)).toBeNull();
		expect((await forsendelsen(reader, ref))!.historie.at(-1)!.grunn).toBe('Dobbeltregistrert');
	});

	test('is nobody’s who may not see it, and stays here while the journal is our own', async () => {
		const ref = await journalfoert();
		const skole = { ...actor('caseworker', { unitId: 'skole' }), id: demoUser('kari.strand') };
		expect(await send(skole, ref)).toEqual({ refused: 'journal_not_found' });
		const vann = { ...actor('caseworker', { unitId: 'vann' }), id: demoUser('saksbehandler') };
		expect(await send(vann, ref)).toEqual({ refused: 'staff_task_missing' });
		await sett({ modus: 'eget' });
		expect(await kontroller(bente, ref)).toEqual({ refused: 'forsendelse_no_archive' });
		const venter = await linjer(reader, bente, { gruppe: 'venter', side: 1 });
		expect(venter.map(({ gjelder }) => gjelder)).not.toContain(ref);
	});
});

describe('what the archive answers', () => {
	test('twice, late or after an error is taken once, and for what it is', async () => {
		const { ref, rad: one } = await sendt();
		expect(await direkte('a', one.meldingId, feil('serverfeil', 'Midlertidig'))).toBe('brukt');
		expect(await rad(ref)).toMatchObject({ tilstand: 'feilet' });
		expect((await forsendelsen(reader, ref))!.grunn).toBe('Midlertidig – F-1');
		expect(await direkte('a', one.meldingId, feil('serverfeil', 'Midlertidig'))).toBe(
			'kjent fra før'
		);
		await send(bente, ref);
		await carry();
		expect(await direkte('b', one.meldingId, feil('ugyldigforespoersel', 'Sen'))).toBe(
			'uten virkning'
		);
		expect((await rad(ref)).tilstand).toBe('sendt');
		expect(await direkte('c', one.meldingId, kvittering(one.noekkel))).toBe('brukt');
		expect(await direkte('d', one.meldingId, kvittering(one.noekkel))).toBe('uten virkning');
		expect(await direkte('e', (await rad(ref)).meldingId, feil('serverfeil', 'Nei'))).toBe(
			'uten virkning'
		);
		expect((await rad(ref)).tilstand).toBe('kvittert');
	});

	test('comes by the key alone, and before we knew that it had left', async () => {
		const ref = await journalfoert();
		await send(bente, ref);
		expect(await direkte('f', null, kvittering((await rad(ref)).noekkel))).toBe('brukt');
		await carry();
		expect((await rad(ref)).tilstand).toBe('kvittert');
	});

	test.each([
		['of another fagsystem', (key: string) => kvittering(key, 'Elements')],
		['of a key we do not have', () => kvittering('99999999-9999-4999-8999-999999999999')]
	])('%s is kept and changes nothing', async (claim, xml) => {
		const { ref, rad: one } = await sendt();
		expect(await direkte(claim, one.meldingId, xml(one.noekkel))).toBe('ikke vår');
		expect((await rad(ref)).tilstand).toBe('sendt');
		expect(await fremmedeSvar(reader)).toContainEqual(expect.objectContaining({ id: claim }));
	});

	test('about two of ours at once is believed of neither', async () => {
		const [a, b] = [await sendt(), await sendt()];
		expect(await direkte('g', a.rad.meldingId, kvittering(b.rad.noekkel))).toBe('ikke vår');
		expect((await rad(b.ref)).tilstand).toBe('sendt');
	});

	test.each([
		['half a document', '<k:arkivmeldingKvittering'],
		[
			'an entity of its own',
			`<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>${kvittering('&y;')}`
		],
		['nothing', ''],
		['another document', '<faktura/>']
	])('that cannot be read is kept and changes nothing: %s', async (claim, xml) => {
		const { ref, rad: one } = await sendt();
		expect(await direkte(`uleselig ${claim}`, one.meldingId, xml)).toBe('uleselig');
		expect((await rad(ref)).tilstand).toBe('sendt');
	});
});

test('answers under one name are told apart, and what a search found is left for whoever searched', async () => {
	const [a, b] = [await sendt(), await sendt()];
	svar('kvittering.xml', kvittering(a.rad.noekkel));
	await hent();
	svar('kvittering.xml', kvittering(b.rad.noekkel));
	svar('treff.xml', '<sokeresultatMinimum/>');
	await hent();
	expect((await rad(a.ref)).tilstand).toBe('kvittert');
	expect((await rad(b.ref)).tilstand).toBe('kvittert');
	expect(existsSync(join(inn, 'treff.xml'))).toBe(true);
});

test('the password is sealed, never shown again, and goes with another address', async () => {
	const http = { ...EGET, modus: 'http' as const, konto: '', adresse: 'https://a.test' };
	await lagreOppsett(bente, { ...http, passord: 'hemmelig' });
	await lagreOppsett(bente, { ...http, passord: '' });
	expect(await arkivPassord(reader)).toBe('hemmelig');
	const [row] = await reader.select().from(arkivoppsett);
	expect(JSON.stringify(row)).not.toContain('hemmelig');
	await lagreOppsett(bente, { ...http, adresse: 'https://b.test', passord: '' });
	expect(await arkivPassord(reader)).toBe('');
});

test('the history is append-only', async () => {
	const { rad: one } = await sendt();
	await expect(
		write((tx) => tx.delete(forsendelse).where(eq(forsendelse.id, one.id)))
	).rejects.toThrow();
	expect(await reader.$count(journalpost)).toBeGreaterThan(0);
});
