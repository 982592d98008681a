import { spawn } from 'node:child_process';

/**
 * A line about progress. On stderr, so that what a command prints on stdout can be piped.
 * @param {string} line
 */
export function say(line) {
	process.stderr.write(`${line}\n`);
}

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
	const reminder = setInterval(() => say(`  … ${seconds(began)} and still at it`), 10_000);
	const { code, output } = await finished(program, args, { loud, ...options });
	clearInterval(reminder);
	if (code === 0) return say(`  done in ${seconds(began)}`);
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
		let output = '';
		const keep = (/** @type {Buffer} */ part) => (output += part);
		child.stdout?.on('data', keep);
		child.stderr?.on('data', keep);
		child.on('error', (error) => done({ code: 1, output: String(error) }));
		child.on('close', (code) => done({ code, output }));
	});
}

/** @param {number} began */
function seconds(began) {
	return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
