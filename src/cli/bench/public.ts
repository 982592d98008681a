import { execFileSync } from 'node:child_process';
import { say } from '../steps.js';
import { median, type Figure } from './figure';
import { load, type Round } from './load';
import { startNginx } from './nginx';
import { startVarde, type Varde } from './varde';

const ROUNDS = 5;
const SECONDS = 3;
/** What is measured has one core; whoever asks, and the app, share the other. */
const SERVER = 0;
const OTHERS = 1;

/** The public page against nginx serving the same bytes, in turns, while staff work. */
export async function publicPage(): Promise<Figure[]> {
	const varde = await startVarde();
	try {
		pin(varde);
		const nginx = await startNginx(varde, SERVER);
		const rounds = await inTurns(varde.origin, nginx.origin).finally(nginx.stop);
		return [...compared(rounds), await weight(varde)];
	} finally {
		await varde.stop();
	}
}

function pin({ front, app }: Varde): void {
	execFileSync('taskset', ['-a', '-p', '-c', String(SERVER), String(front)]);
	execFileSync('taskset', ['-a', '-p', '-c', String(OTHERS), String(app)]);
}

interface Rounds {
	front: Round[];
	nginx: Round[];
}

async function inTurns(front: string, nginx: string): Promise<Rounds> {
	const rounds: Rounds = { front: [], nginx: [] };
	for (let round = 1; round <= ROUNDS; round++) {
		rounds.front.push(await load(`${front}/`, OTHERS, SECONDS));
		rounds.nginx.push(await load(`${nginx}/`, OTHERS, SECONDS));
		say(
			`Round ${round} of ${ROUNDS}: ${told(rounds.front)} by Varde, ${told(rounds.nginx)} by nginx`
		);
	}
	return rounds;
}

function told(rounds: Round[]): string {
	const { perSecond, p99 } = rounds.at(-1) as Round;
	return `${Math.round(perSecond)} requests/s (p99 ${p99.toFixed(2)} ms)`;
}

function compared({ front, nginx }: Rounds): Figure[] {
	const ratio = (of: (round: Round) => number) => median(front.map(of)) / median(nginx.map(of));
	return [
		{
			figure: 'public page: requests/s on one core, against nginx',
			value: ratio(({ perSecond }) => perSecond),
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
