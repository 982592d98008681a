import { execFileSync } from 'node:child_process';
import { say } from '../steps.js';
import { median, type Figure } from './figure';
import { load, type Round, type Server } from './load';
import { startNginx } from './nginx';
import { rush } from './rush';
import { atWork } from './staff';
import { untilShown } from './untilShown';
import { startVarde, type Varde } from './varde';

/** Many and short: each is compared with the one beside it, so that a busy machine hits both. */
const ROUNDS = 10;
const SECONDS = 2;
/** What is measured has one core; whoever asks, and the app, share the other. */
const SERVER = 0;
const OTHERS = 1;

/** The public page against nginx serving the same bytes, in turns, while staff search and publish. */
export async function publicPage(): Promise<Figure[]> {
	const varde = await startVarde();
	try {
		const rushed = await rush(varde);
		const shown = await untilShown(varde);
		pin(varde);
		const nginx = await startNginx(varde, SERVER);
		const rest = await atWork(varde);
		const front = { pid: varde.front, origin: varde.origin };
		const pairs = await inTurns(front, nginx).finally(rest).finally(nginx.stop);
		return [...compared(pairs), await weight(varde), shown, ...rushed];
	} finally {
		await varde.stop();
	}
}

function pin({ front, app }: Varde): void {
	const processes = { [front]: SERVER, [app]: OTHERS, [process.pid]: OTHERS };
	for (const [pid, core] of Object.entries(processes))
		execFileSync('taskset', ['-a', '-p', '-c', String(core), pid]);
}

type Pair = { front: Round; nginx: Round };

async function inTurns(front: Server, nginx: Server): Promise<Pair[]> {
	const pairs: Pair[] = [];
	await load(front, OTHERS, SECONDS); // Node compiles what is hot.
	for (let round = 1; round <= ROUNDS; round++) {
		const pair = {
			front: await load(front, OTHERS, SECONDS),
			nginx: await load(nginx, OTHERS, SECONDS)
		};
		pairs.push(pair);
		say(`Round ${round} of ${ROUNDS}: Varde ${told(pair.front)}, nginx ${told(pair.nginx)}`);
	}
	return pairs;
}

function told({ perCoreSecond, p99 }: Round): string {
	return `${Math.round(perCoreSecond)} requests per second of one core (p99 ${p99.toFixed(2)} ms)`;
}

function compared(pairs: Pair[]): Figure[] {
	const ratio = (of: (round: Round) => number) =>
		median(pairs.map(({ front, nginx }) => of(front) / of(nginx)));
	return [
		{
			figure: 'public page: requests/s on one core, against nginx',
			value: ratio(({ perCoreSecond }) => perCoreSecond),
			unit: '×',
			bar: 0.6,
			good: 'at least'
		},
		{
			figure: 'public page: p99, against nginx',
			value: ratio(({ p99 }) => p99),
			unit: '×',
			bar: 3,
			good: 'at most'
		}
	];
}

async function weight({ origin }: Varde): Promise<Figure> {
	const response = await fetch(origin, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
	return {
		figure: 'public page: size with brotli',
		value: Number(response.headers.get('content-length')),
		unit: 'bytes',
		bar: 6144,
		good: 'at most'
	};
}
