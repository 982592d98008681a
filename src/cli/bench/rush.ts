import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../steps.js';
import { quantile, type Figure } from './figure';
import { publishFirst, readyUpdate, signIn } from './staff';

/** What a warning on every phone brings, all within one second and on fresh connections. */
const PER_SECOND = 650;
const SECONDS = 6;

/**
 * Everybody comes at once while the incident is being published: 650 requests a second out of
 * nothing, each on a connection of its own and with nothing in its cache.
 */
export async function rush({ origin }: { origin: string }): Promise<Figure[]> {
	const colleague = await signIn(origin, 'vakt');
	const ref = await publishFirst(colleague);
	const press = await readyUpdate(colleague, ref);
	const asked: Promise<number>[] = [];
	const began = performance.now();
	for (let n = 0; n < PER_SECOND * SECONDS; n++) {
		// The update is published in the middle of the first second.
		if (n === PER_SECOND / 2) void press();
		const due = (n * 1000) / PER_SECOND - (performance.now() - began);
		if (due > 1) await sleep(due);
		asked.push(ask(`${origin}${n % 2 ? '/' : `/hendelse/${ref}`}`));
	}
	const took = await Promise.all(asked);
	const failed = took.filter((ms) => ms === Infinity).length;
	const p99 = quantile(took, 0.99);
	say(
		`${took.length} came at once: ${failed} failed, 99 of 100 were answered in ${p99.toFixed(1)} ms`
	);
	return [
		figure(
			`public page: ${PER_SECOND} a second at once while it is published, failed`,
			failed,
			'',
			0
		),
		figure('public page: the same, p99', p99, 'ms', 100)
	];
}

function figure(what: string, value: number, unit: string, bar: number): Figure {
	return { figure: what, value, unit, bar, good: 'at most' };
}

/** One visitor. @returns milliseconds until the whole page was there; Infinity when it was not */
function ask(url: string): Promise<number> {
	const began = performance.now();
	return new Promise((done) => {
		const asking = request(
			url,
			{ agent: false, headers: { 'accept-encoding': 'br' } },
			(answer) => {
				answer.resume();
				answer.once('end', () =>
					done(answer.statusCode === 200 ? performance.now() - began : Infinity)
				);
			}
		);
		asking.once('error', () => done(Infinity));
		asking.end();
	});
}
