import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { closeDatabase, openDatabase, reader, write } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { journalposter, journalpostFor } from '$lib/journal/read.server';
import { offentligePoster } from '$lib/journal/postliste/read.server';
import { seedJournal, seedOne } from '$lib/journal/seed.server';
import { skrivJournal } from '$lib/journal/uttrekk/write.server';
import { JOURNALER, type Journal } from '$lib/journal/uttrekk/xml';
import { verifyJournal } from '$lib/journal/verify.server';
import { verifyAudit } from '$lib/audit/verify.server';
import { record } from '$lib/audit/audit.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser } from '$lib/staff/demo.server';
import { fillDemo } from '$lib/together/demo.server';
import { say } from '../steps.js';
import { quantile, type Figure } from './figure';

const MANY = Number(process.env.JOURNAL_MANY ?? 100_000);
const ROUNDS = 200;

/** The journal with 100 000 journalposter: to number and save, to list, to hand out a year, and to verify. */
export async function journal(): Promise<Figure[]> {
	const before = process.env.DATA_DIR;
	const dataDir = mkdtempSync(join(tmpdir(), 'varde-bench-journal-'));
	process.env.DATA_DIR = dataDir;
	try {
		await migrateDatabase();
		await openDatabase();
		await fillDemo();
		say(`Journaling ${MANY} …`);
		await seedJournal(MANY);
		await logged(Math.min(MANY, 20_000));
		const actor = (await actorById(reader, demoUser('arkiv'), now())) as Actor;
		const figures = [await saved(), ...(await listed(actor))];
		for (const one of JOURNALER) figures.push(...(await extracted(actor, one, dataDir)));
		figures.push(...(await verified()));
		await closeDatabase();
		return figures;
	} finally {
		process.env.DATA_DIR = before;
		rmSync(dataDir, { recursive: true, force: true });
	}
}

async function logged(count: number): Promise<void> {
	for (let made = 0; made < count; made += 1000)
		await write(async (tx) => {
			for (let n = made; n < made + 1000; n++)
				await record(tx, { actor: null, action: 'journal.register', subject: `J-2026-${n}` });
		});
}

async function saved(): Promise<Figure> {
	const took = await times((n) => write((tx) => seedOne(tx, MANY + n)));
	return ms('number and save', quantile(took, 0.95), 50);
}

async function listed(actor: Actor): Promise<Figure[]> {
	const today = osloDate(now());
	const far = `J-${today.slice(0, 4)}-00500`;
	const views: Record<string, (n: number) => Promise<unknown>> = {
		'the journal': () => journalposter(reader, actor, {}),
		'the journal of a unit': () => journalposter(reader, actor, { unitId: 'kultur' }),
		'open one': (n) => journalpostFor(reader, actor, `J-${today.slice(0, 4)}-${90_000 - n}`),
		'the postliste': () => offentligePoster(reader, {}, now()),
		'the postliste, its last page': () => offentligePoster(reader, { etter: far }, now()),
		'the postliste of a unit and a year': () =>
			offentligePoster(reader, { unitId: 'skole', type: 'I', fra: '2026-01-01' }, now()),
		'the postliste, search for a word': () => offentligePoster(reader, { sok: 'graving' }, now()),
		'the postliste, search for a name': (n) =>
			offentligePoster(reader, { sok: `nordmann ${10_000 + n}` }, now()),
		'the postliste, search in vain': () => offentligePoster(reader, { sok: 'zzzxxq' }, now())
	};
	const figures: Figure[] = [];
	for (const [name, view] of Object.entries(views))
		figures.push(ms(`list: ${name}`, quantile(await times(view), 0.95), 50));
	return figures;
}

/** The memory of the second half of the file against the first: flat is 1. */
async function extracted(actor: Actor, one: Journal, dataDir: string): Promise<Figure[]> {
	const path = join(dataDir, `${one}.xml`);
	const utvalg = { fra: '2000-01-01', til: '2100-01-01', unitId: null };
	const hode = { ...utvalg, seleksjon: '', arkivskaper: { id: '9999', navn: 'Lillevik kommune' } };
	const memory: number[] = [];
	const began = performance.now();
	await skrivJournal(reader, path, { journal: one, utvalg, hode, actor }, async () => {
		memory.push(process.memoryUsage().rss);
	});
	const seconds = (performance.now() - began) / 1000;
	const half = memory.length / 2;
	const grown = Math.max(...memory.slice(half)) / Math.max(...memory.slice(0, half));
	say(`${one}: ${(statSync(path).size / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s`);
	return [
		{ figure: `${one} of a year, memory`, value: grown, unit: '×', bar: 1.1, good: 'at most' },
		{ figure: `${one} of a year`, value: MANY / seconds, unit: '/s', bar: 1_000, good: 'at least' }
	];
}

async function verified(): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const [name, walk] of Object.entries({ journal: verifyJournal, audit: verifyAudit })) {
		const began = performance.now();
		const walked = await walk(reader);
		if ('fault' in walked) throw new Error(`The ${name} does not hold at ${walked.number}`);
		const value = (walked.count / (performance.now() - began)) * 1000;
		figures.push({
			figure: `verify ${name}`,
			value,
			unit: 'rows/s',
			bar: 50_000,
			good: 'at least'
		});
	}
	return figures;
}

/** Milliseconds of each round; the first ones only warm up. */
async function times(work: (n: number) => Promise<unknown>): Promise<number[]> {
	const took: number[] = [];
	for (let n = -5; n < ROUNDS; n++) {
		const began = performance.now();
		await work(n + 5);
		if (n >= 0) took.push(performance.now() - began);
	}
	return took;
}

function ms(name: string, value: number, bar: number): Figure {
	return { figure: `${MANY} journalposter, ${name}, p95`, value, unit: 'ms', bar, good: 'at most' };
}
