import { closeDatabase, openDatabase } from '$lib/database/database.server';
import { seedInquiries } from '$lib/inquiries/seed.server';
import { say } from '../steps.js';
import { quantile, type Figure } from './figure';
import { atOnce, untilOnScreen } from './desks';
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
	'a unit that waits': [`${QUEUE}?enhet=vei`, `${QUEUE}?enhet=vann`],
	'closed, by area': [`${QUEUE}?tilstand=closed&omrade=vei+og+trafikk`],
	'closed, by unit': [`${QUEUE}?tilstand=closed&enhet=vei`],
	'the 200th page': [`${QUEUE}?tilstand=all&side=200`],
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
 * with 100 000 inquiries, and how much slower that is than with 10 000. `QUEUE_MOST=1000000` goes on
 * from there, to show how it grows; that has no bar. Then many at work in it at once.
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
			const times = await pages(colleague);
			if (size === SMALL) small = times;
			figures.push(...figuresOf(times, small, size));
			if (size === LARGE) figures.push(await untilOnScreen(varde), ...(await atOnce(varde)));
		}
		return figures;
	} finally {
		await varde.stop();
	}
}

/** Milliseconds of each asking, by page. */
type Times = Record<string, number[]>;

function figuresOf(times: Times, small: Times, size: number): Figure[] {
	const barred = size === LARGE;
	return Object.entries(times).flatMap(([page, many]) => {
		const name = `queue of ${size}: ${page}`;
		const p95 = figure(`${name}, p95`, quantile(many, 0.95), 'ms', barred ? 50 : Infinity);
		if (size === SMALL) return [p95];
		const grown = quantile(many, 0.5) / quantile(small[page] ?? [], 0.5);
		const ratio = figure(`${name}, median against ${SMALL}`, grown, '×', barred ? 1.5 : Infinity);
		return [p95, ratio];
	});
}

async function fill(dataDir: string, count: number): Promise<void> {
	process.env.DATA_DIR = dataDir;
	await openDatabase();
	say(`Taking in ${count} inquiries …`);
	await seedInquiries(count).finally(closeDatabase);
}

/** From question to last byte; the first rounds only warm up. */
async function pages(colleague: Colleague): Promise<Times> {
	const list = await colleague.get(QUEUE);
	const open = [...new Set(list.match(/\/intern\/henvendelser\/H-[\d-]+/g))];
	const asked: typeof PAGES = { ...PAGES, 'open one': open };
	const times: Times = {};
	for (let round = -5; round < ROUNDS; round++)
		for (const [name, paths] of Object.entries(asked)) {
			const began = performance.now();
			await colleague.get(paths[(round + 5) % paths.length]!);
			if (round >= 0) (times[name] ??= []).push(performance.now() - began);
		}
	return times;
}

function figure(name: string, value: number, unit: string, bar: number): Figure {
	return { figure: name, value, unit, bar, good: 'at most' };
}
