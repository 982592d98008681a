import { spawn } from 'node:child_process';

/**
 * A line about progress. On stderr, so that what a command prints on stdout can be piped.
 * @param {string} line
 */
export function say(line) {
	process.stderr.write(`${line}\n`);
}

/** The programs of the steps that run now: they end with this process. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => {
	for (const child of running) child.kill();
});

/**
 * Runs one step of a longer job: says its name at once, that it still runs every ten seconds, and its
 * time when it is done. Prints its output only when it fails, and then ends the process.
 * @param {string} name @param {string} program @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, loud?: boolean, shell?: boolean }} [options]
 * loud: show the output as it comes
 */
export async function step(name, program, args, { loud = false, ...options } = {}) {
	const began = Date.now();
	say(`${name} …`);
	const reminder = setInterval(() => say(`  ${name}: ${seconds(began)}, still at it`), 10_000);
	const { code, output } = await finished(program, args, { loud, ...options });
	clearInterval(reminder);
	if (code === 0) return say(`  ${name}: done in ${seconds(began)}`);
	say(`${output}\n${name}: failed after ${seconds(began)}`);
	process.exit(1);
}

/**
 * @param {string} program @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, loud: boolean, shell?: boolean }} options
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function finished(program, args, { loud, ...options }) {
	return new Promise((done) => {
		const child = spawn(program, args, {
			...options,
			stdio: loud ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe']
		});
		running.add(child);
		let output = '';
		const keep = (/** @type {Buffer} */ part) => (output += part);
		child.stdout?.on('data', keep);
		child.stderr?.on('data', keep);
		child.on('error', (error) => done({ code: 1, output: String(error) }));
		child.on('close', (code) => {
			running.delete(child);
			done({ code, output });
		});
	});
}

/** @param {number} began */
function seconds(began) {
	return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
