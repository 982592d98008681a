import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { hasBrotli } from './nginx';

const run = promisify(execFile);

/** How one round of load went. */
export interface Round {
	/** Requests for each second of one core that the server spent: what else runs here does not count. */
	perCoreSecond: number;
	/** Milliseconds that 99 of 100 answers took at most. */
	p99: number;
}

/** A server under load. */
export interface Server {
	pid: number;
	origin: string;
}

/** Asks for the front page over and over on 64 connections, from one core, for some seconds. */
export async function load({ pid, origin }: Server, core: number, seconds: number): Promise<Round> {
	const accept = `Accept-Encoding: ${hasBrotli ? 'br' : 'gzip'}`;
	const wrk = ['wrk', '-t1', '-c64', `-d${seconds}s`, '--latency', '-H', accept, `${origin}/`];
	const before = coreSeconds(pid);
	const { stdout } = await run('taskset', ['-c', String(core), ...wrk]);
	const spent = coreSeconds(pid) - before;
	const errors = stdout.match(/Non-2xx or 3xx responses: \d+|Socket errors: .*/)?.[0];
	if (errors) throw new Error(`${origin}: ${errors}`);
	return {
		perCoreSecond: Number(stdout.match(/(\d+) requests in/)?.[1]) / spent,
		p99: milliseconds(stdout.match(/^\s*99%\s+(\S+)/m)?.[1] ?? '')
	};
}

/** What a process has spent of one core (proc(5), fields 14 and 15, in hundredths). */
export function coreSeconds(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** wrk writes 930.00us, 1.24ms, 1.05s. */
function milliseconds(text: string): number {
	const factor = text.endsWith('us') ? 0.001 : text.endsWith('ms') ? 1 : 1000;
	return parseFloat(text) * factor;
}
