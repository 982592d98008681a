import { closeDatabase, openDatabase } from '$lib/database/database.server';
import { seedInquiries } from '$lib/inquiries/seed.server';
import { say } from '../steps.js';
import { quantile, type Figure } from './figure';
import { signIn, type Colleague } from './staff';
import { startVarde } from './varde';

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 30;

const FILTER = '/intern/henvendelser?tilstand=closed&omrade=vei+og+trafikk';
const SEARCH = '/intern/henvendelser?tilstand=all&sok=';
const WORDS = ['gatelys', 'barnehage', 'søppel', 'brøyt', 'faktura', 'lekkasje'];

/**
 * The queue as somebody of the servicetorg asks for it, whole pages through the visibility filter:
 * with 100 000 inquiries, and how much slower that is than with 10 000.
 */
export async function queue(): Promise<Figure[]> {
	const varde = await startVarde();
	try {
		const colleague = await signIn(varde.origin, 'saksbehandler');
		await fill(varde.dataDir, SMALL);
		const small = await pages(colleague);
		await fill(varde.dataDir, LARGE - SMALL);
		const large = await pages(colleague);
		return Object.keys(large).flatMap((page) => {
			const [few = [], many = []] = [small[page], large[page]];
			return [
				figure(`queue of ${LARGE}: ${page}, p95`, quantile(many, 0.95), 'ms', 50),
				figure(`queue: ${page}, median against ${SMALL}`, ratio(many, few), '×', 1.5)
			];
		});
	} finally {
		await varde.stop();
	}
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
	const times: Record<string, number[]> = { filter: [], search: [], open: [] };
	for (let round = -3; round < ROUNDS; round++) {
		const asked = { filter: FILTER, search: SEARCH + WORDS[(round + 3) % WORDS.length], open };
		for (const [name, path] of Object.entries(asked)) {
			const began = performance.now();
			await colleague.get(path);
			if (round >= 0) times[name]?.push(performance.now() - began);
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
