import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hasBrotli } from './nginx';

const run = promisify(execFile);

/** How one round of load went: requests a second, and the milliseconds 99 of 100 answers took at most. */
export interface Round {
	perSecond: number;
	p99: number;
}

/** Asks for a page over and over on 64 connections, from one core, for some seconds. */
export async function load(url: string, core: number, seconds: number): Promise<Round> {
	const accept = `Accept-Encoding: ${hasBrotli ? 'br' : 'gzip'}`;
	const wrk = ['wrk', '-t1', '-c64', `-d${seconds}s`, '--latency', '-H', accept, url];
	const { stdout } = await run('taskset', ['-c', String(core), ...wrk]);
	const errors = stdout.match(/Non-2xx or 3xx responses: \d+|Socket errors: .*/)?.[0];
	if (errors) throw new Error(`${url}: ${errors}`);
	return {
		perSecond: Number(stdout.match(/Requests\/sec:\s+([\d.]+)/)?.[1]),
		p99: milliseconds(stdout.match(/99%\s+(\S+)/)?.[1] ?? '')
	};
}

/** wrk writes 930.00us, 1.24ms, 1.05s. */
function milliseconds(text: string): number {
	const factor = text.endsWith('us') ? 0.001 : text.endsWith('ms') ? 1 : 1000;
	return parseFloat(text) * factor;
}
