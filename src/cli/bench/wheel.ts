import { closeDatabase, openDatabase } from '$lib/database/database.server';
import { seedPlan } from '$lib/planning/seed.server';
import { say } from '../steps.js';
import { quantile, type Figure } from './figure';
import { signIn, type Colleague } from './staff';
import { startVarde } from './varde';

const YEARS = 10;
const ITEMS = 3000;
const ROUNDS = 8;

/** The year view of a plan with ten years of 3 000 items: the whole page, as a signed-in editor asks for it. */
export async function wheel(): Promise<Figure[]> {
	const varde = await startVarde();
	try {
		await fill(varde.dataDir);
		const editor = await signIn(varde.origin, 'redaktor');
		const times = await yearViews(editor);
		return [
			{
				figure: `wheel: year view with ${YEARS} years of ${ITEMS} items, p95`,
				value: quantile(times, 0.95),
				unit: 'ms',
				bar: 50,
				good: 'at most'
			}
		];
	} finally {
		await varde.stop();
	}
}

async function fill(dataDir: string): Promise<void> {
	process.env.DATA_DIR = dataDir;
	await openDatabase();
	say(`Planning ${YEARS} years of ${ITEMS} items …`);
	await seedPlan(ITEMS, YEARS).finally(closeDatabase);
}

/** Milliseconds from question to last byte for each year in turn; the first round only warms up. */
async function yearViews(editor: Colleague): Promise<number[]> {
	const first = new Date().getUTCFullYear() - 4;
	const times: number[] = [];
	for (let round = 0; round <= ROUNDS; round++) {
		for (let year = first; year < first + YEARS; year++) {
			const began = performance.now();
			const page = await editor.get(`/intern/arshjul?ar=${year}`);
			if (!page.includes(`>${year}<`)) throw new Error(`No wheel of ${year}`);
			if (round) times.push(performance.now() - began);
		}
	}
	return times;
}
