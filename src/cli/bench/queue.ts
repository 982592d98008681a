import { closeDatabase, openDatabase } from '$lib/database/database.server';
import { seedInquiries } from '$lib/inquiries/seed.server';
import { say } from '../steps.js';
import { quantile, type Figure } from './figure';
import { signIn, type Colleague } from './staff';
import { startVarde } from './varde';

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 30;

/** The pages of a morning: what waits, a filter, a unit, a search, and one that is opened. */
const PAGES = {
	waiting: '/intern/henvendelser',
	filter: '/intern/henvendelser?tilstand=closed&omrade=vei+og+trafikk',
	unit: '/intern/henvendelser?tilstand=closed&enhet=vei'
};
const SEARCH = '/intern/henvendelser?tilstand=all&sok=';
const WORDS = ['gatelys', 'barnehage', 'søppel', 'brøyt', 'faktura', 'lekkasje'];

/**
 * The queue as somebody of the servicetorg asks for it, whole pages through the visibility filter:
 * with 100 000 inquiries, and how much slower that is than with 10 000. `QUEUE_MOST=1000000` goes on
 * from there, to show how it grows; that has no bar.
 */
export async function queue(): Promise<Figure[]> {
	const varde = await startVarde();
	try {
		const colleague = await signIn(varde.origin, 'saksbehandler');
		const most = Number(process.env.QUEUE_MOST ?? LARGE);
		const sizes = [SMALL, LARGE, ...(most > LARGE ? [most] : [])];
		const figures: Figure[] = [];
		let [there, small]: [number, Record<string, number[]>] = [0, {}];
		for (const size of sizes) {
			await fill(varde.dataDir, size - there);
			there = size;
			const times = await pages(colleague);
			if (size === SMALL) small = times;
			else figures.push(...figuresOf(times, small, size));
		}
		return figures;
	} finally {
		await varde.stop();
	}
}

function figuresOf(
	times: Record<string, number[]>,
	small: Record<string, number[]>,
	size: number
): Figure[] {
	const barred = size === LARGE;
	return Object.entries(times).flatMap(([page, many]) => [
		figure(`queue of ${size}: ${page}, p95`, quantile(many, 0.95), 'ms', barred ? 50 : Infinity),
		figure(
			`queue of ${size}: ${page}, median against ${SMALL}`,
			ratio(many, small[page] ?? []),
			'×',
			barred ? 1.5 : Infinity
		)
	]);
}

async function fill(dataDir: string, count: number): Promise<void> {
	process.env.DATA_DIR = dataDir;
	await openDatabase();
	say(`Taking in ${count} inquiries …`);
	await seedInquiries(count).finally(closeDatabase);
}

/** Milliseconds from question to last byte; the first rounds only warm up. */
async function pages(colleague: Colleague): Promise<Record<string, number[]>> {
	const list = await colleague.get('/intern/henvendelser');
	const [open = ''] = list.match(/\/intern\/henvendelser\/H-[\d-]+/) ?? [];
	const times: Record<string, number[]> = {};
	for (let round = -3; round < ROUNDS; round++) {
		const asked = { ...PAGES, search: SEARCH + WORDS[(round + 3) % WORDS.length], open };
		for (const [name, path] of Object.entries(asked)) {
			const began = performance.now();
			await colleague.get(path);
			if (round >= 0) (times[name] ??= []).push(performance.now() - began);
		}
	}
	return times;
}

function ratio(many: number[], few: number[]): number {
	return quantile(many, 0.5) / quantile(few, 0.5);
}

function figure(name: string, value: number, unit: string, bar: number): Figure {
	return { figure: name, value, unit, bar, good: 'at most' };
}
