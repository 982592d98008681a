import { closeDatabase, openDatabase } from '$lib/database/database.server';
import { seedInquiries } from '$lib/inquiries/seed.server';
import { say } from '../steps.js';
import { quantile, type Figure } from './figure';
import { atOnce, untilOnScreen } from './desks';
import { coreSeconds } from './load';
import { signIn, type Colleague } from './staff';
import { startVarde } from './varde';

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 40;
const QUEUE = '/intern/henvendelser';

/** The pages of a morning, the dear ones too: what is far back, what many have, what nobody has. */
const PAGES: Record<string, string[]> = {
	'what waits': [QUEUE],
	'what is overdue': [`${QUEUE}?frist=over`],
	'what nobody has taken': [`${QUEUE}?person=ingen`],
	'a unit that waits': [`${QUEUE}?enhet=teknisk`, `${QUEUE}?enhet=vann`],
	'closed, by area': [`${QUEUE}?tilstand=closed&omrade=vei+og+trafikk`],
	'closed, by unit': [`${QUEUE}?tilstand=closed&enhet=teknisk`],
	'closed, of a unit out of sight': [`${QUEUE}?tilstand=closed&enhet=barnevern`],
	'the 150th page': [`${QUEUE}?tilstand=all&side=150`],
	'search for a word': ['gatelys', 'barnehage', 'søppel', 'brøyt', 'faktura', 'lekkasje'].map(
		sought
	),
	'search for two': ['vann kum', 'Øvrebø søppel', 'Nygård barnehage'].map(sought),
	'search for a phone number': ['40 00 79 19', '+47 40015838'].map(sought),
	'search in vain': ['zzzxxq', 'barnehagelekkasjeføring'].map(sought)
};
function sought(words: string): string {
	return `${QUEUE}?tilstand=all&sok=${encodeURIComponent(words)}`;
}

/**
 * The queue as somebody of the servicetorg asks for it, whole pages through the visibility filter:
 * with 100 000 inquiries, and how much more work that is for the server than with 10 000 (of its own
 * core, so that what else runs here does not count). `QUEUE_MOST=1000000` goes on from there, to show
 * how it grows; that has no bar. Then many at work in it at once.
 */
export async function queue(): Promise<Figure[]> {
	const varde = await startVarde();
	try {
		const colleague = await signIn(varde.origin, 'saksbehandler');
		const most = Number(process.env.QUEUE_MOST ?? LARGE);
		const sizes = [SMALL, LARGE, ...(most > LARGE ? [most] : [])];
		const figures: Figure[] = [];
		let [there, small]: [number, Times] = [0, {}];
		for (const size of sizes) {
			await fill(varde.dataDir, size - there);
			there = size;
			const times = await pages(colleague, varde.app);
			if (size === SMALL) small = times;
			figures.push(...figuresOf(times, small, size));
			if (size === LARGE) figures.push(await untilOnScreen(varde), ...(await atOnce(varde)));
		}
		return figures;
	} finally {
		await varde.stop();
	}
}

/** By page: milliseconds of each asking, and what the server spent on one. */
type Times = Record<string, { took: number[]; spent: number }>;

function figuresOf(times: Times, small: Times, size: number): Figure[] {
	const barred = size === LARGE;
	return Object.entries(times).flatMap(([page, { took, spent }]) => {
		const name = `queue of ${size}: ${page}`;
		const p95 = figure(`${name}, p95`, quantile(took, 0.95), 'ms', barred ? 50 : Infinity);
		const work = figure(`${name}, work`, spent, 'ms', Infinity);
		if (size === SMALL) return [p95, work];
		const grown = spent / (small[page]?.spent ?? NaN);
		return [p95, work, figure(`${name}, against ${SMALL}`, grown, '×', barred ? 1.5 : Infinity)];
	});
}

async function fill(dataDir: string, count: number): Promise<void> {
	process.env.DATA_DIR = dataDir;
	await openDatabase();
	say(`Taking in ${count} inquiries …`);
	await seedInquiries(count).finally(closeDatabase);
}

/** From question to last byte; the first rounds only warm up. */
async function pages(colleague: Colleague, server: number): Promise<Times> {
	const list = await colleague.get(QUEUE);
	const open = [...new Set(list.match(/\/intern\/henvendelser\/H-[\d-]+/g))];
	const asked: typeof PAGES = { ...PAGES, 'open one': open };
	const times: Times = {};
	for (const [name, paths] of Object.entries(asked)) {
		const took: number[] = [];
		let before = 0;
		for (let round = -5; round < ROUNDS; round++) {
			if (round === 0) before = coreSeconds(server);
			const began = performance.now();
			await colleague.get(paths[(round + 5) % paths.length]!);
			if (round >= 0) took.push(performance.now() - began);
		}
		times[name] = { took, spent: ((coreSeconds(server) - before) * 1000) / ROUNDS };
	}
	return times;
}

function figure(name: string, value: number, unit: string, bar: number): Figure {
	return { figure: name, value, unit, bar, good: 'at most' };
}
