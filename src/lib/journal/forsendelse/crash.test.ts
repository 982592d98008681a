import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { builtProgram } from '../../../../test/support/program';
import { reader, write } from '$lib/database/database.server';
import { letter } from '$lib/outbox/tables.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { arkiver } from './arkiver.server';
import { EGET } from './oppsett';
import { lagreOppsett } from './oppsett.server';
import { arkivenhet, arkivsvar, forsendelse, forsendelsehendelse } from './tables.server';

await useTemporaryDatabase();

const MENGDE = 60;
const mappe = mkdtempSync(join(tmpdir(), 'arkiv-'));
const ut = join(mappe, 'ut');
const inn = join(mappe, 'inn');
let program: string;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const building = builtProgram('test/support/arkivsender.ts');
	const bente = { ...actor('archivist'), id: demoUser('arkiv') };
	await lagreOppsett(bente, { ...EGET, modus: 'mappe', mappe, passord: '' });
	for (let i = 0; i < MENGDE; i++) await write((tx) => arkiver(tx, publisert(i), Date.now()));
	mkdirSync(ut, { recursive: true });
	mkdirSync(inn, { recursive: true });
	program = await building;
}, 60_000);

function publisert(i: number) {
	const text = `Innlegg ${i}`;
	const dokument = { tittel: text, filnavn: 'innlegg.txt', mimeType: 'text/plain', text };
	const om = { kilde: `innlegg:${i}@1`, sak: `innlegg:${i}`, sakstittel: text, tittel: text };
	return { ...om, slag: 'innlegg' as const, at: Date.now(), dokumenter: [dokument] };
}

const answered = new Set<string>();

/** The archive: answers every whole message, some of them twice, and takes each key once. */
function archive(): void {
	for (const id of readdirSync(ut).filter((name) => !name.startsWith('.') && !answered.has(name))) {
		answered.add(id);
		const xml = readFileSync(join(ut, id, 'arkivmelding.xml'), 'utf8');
		expect(existsSync(join(ut, id, '01-P1.txt')), 'a folder is whole or not there').toBe(true);
		const noekkel = /<noekkel[^>]*>([0-9a-f-]{36})</.exec(xml)?.[1];
		const times = answered.size % 3 ? 1 : 2;
		for (let time = 1; time <= times; time++) {
			const name = `${id}.kvittering-${time}.xml`;
			writeFileSync(join(mappe, name), receipt(noekkel!));
			utimesSync(join(mappe, name), 0, 0);
			renameSync(join(mappe, name), join(inn, name));
		}
	}
}

const receipt = (noekkel: string) =>
	`<arkivmeldingKvittering xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1" xmlns:m="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1"><registreringKvittering><systemID>22222222-2222-4222-8222-222222222222</systemID><referanseEksternNoekkel><m:fagsystem>Varde</m:fagsystem><m:noekkel>${noekkel}</m:noekkel></referanseEksternNoekkel><opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende></registreringKvittering></arkivmeldingKvittering>`;

const done = () => reader.$count(forsendelse, eq(forsendelse.tilstand, 'kvittert'));

/** Lets a process work until `enough`, and kills it without warning. Its letters are due again. */
async function until(enough: () => Promise<boolean>): Promise<void> {
	const child = spawn(process.execPath, [program], { env: process.env, stdio: 'ignore' });
	const gone = once(child, 'close');
	const limit = Date.now() + 8_000;
	while (!(await enough()) && Date.now() < limit && child.exitCode === null) {
		archive();
		await new Promise((moment) => setTimeout(moment, 4));
	}
	child.kill('SIGKILL');
	await gone;
	await write((tx) =>
		tx.update(letter).set({ state: 'due', dueAt: 0 }).where(eq(letter.state, 'claimed'))
	);
}

test('processes killed between write, send and receipt lose nothing, and send nothing twice', async () => {
	for (const least of [1, 8, 20, 35])
		await until(async () => answered.size >= least || (await done()) >= least);
	await until(async () => (await done()) === MENGDE);
	expect(await done()).toBe(MENGDE);
	expect(readdirSync(ut).filter((name) => !name.startsWith('.'))).toHaveLength(MENGDE);
	const keys = await reader.select({ noekkel: arkivenhet.noekkel }).from(arkivenhet);
	expect(keys).toHaveLength(MENGDE);
	const receipts = await reader
		.select({ n: sql<number>`count(*)` })
		.from(forsendelsehendelse)
		.where(eq(forsendelsehendelse.til, 'kvittert'))
		.groupBy(forsendelsehendelse.forsendelseId);
	expect(receipts.every(({ n }) => n === 1)).toBe(true);
	expect(await reader.$count(arkivsvar, eq(arkivsvar.utfall, 'brukt'))).toBe(MENGDE);
}, 40_000);
