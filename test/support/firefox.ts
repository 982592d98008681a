import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { temporaryFolder } from './app';

/** A real Firefox on this machine (Debian's `firefox-esr`); null where there is none. */
export const FIREFOX = ['firefox-esr', 'firefox'].find((name) => {
	try {
		return execFileSync('which', [name]).length > 0;
	} catch {
		return false;
	}
});

interface Answer {
	id?: number;
	type: string;
	message?: string;
	result: { context: string; result: { value: unknown }; exceptionDetails?: { text: string } };
}

/**
 * A tab in a Firefox of its own, spoken to in WebDriver BiDi.
 * @param preferences as in about:config
 */
export async function firefoxTab(preferences: Record<string, string | number | boolean>) {
	const profile = temporaryFolder();
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
	);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const options = ['--headless', '--no-remote', '--remote-debugging-port', '0'];
	const child = spawn(FIREFOX!, [...options, '--profile', profile], { env: surroundings(profile) });
	process.once('exit', () => child.kill('SIGKILL'));
	const socket = new WebSocket(`${await address(child.stderr)}/session`);
	await new Promise((open, fail) => socket.once('open', open).once('error', fail));
	const waiting = new Map<number, (answer: Answer) => void>();
	socket.on('message', (data) => {
		const answer: Answer = JSON.parse(String(data));
		if (answer.id) waiting.get(answer.id)?.(answer);
	});
	let asked = 0;
	const ask = (method: string, params: object) =>
		new Promise<Answer['result']>((done, fail) => {
			const id = ++asked;
			waiting.set(id, ({ type, message, result }) =>
				type === 'error' ? fail(new Error(message)) : done(result)
			);
			socket.send(JSON.stringify({ id, method, params }));
		});
	await ask('session.new', { capabilities: {} });
	const { context } = await ask('browsingContext.create', { type: 'tab' });
	return {
		goto: (url: string) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
		/** The text that an expression, or the promise of one, comes to. */
		async read(expression: string): Promise<unknown> {
			const { result, exceptionDetails } = await ask('script.evaluate', {
				...{ expression, awaitPromise: true, userActivation: true },
				target: { context }
			});
			if (exceptionDetails) throw new Error(exceptionDetails.text);
			return result.value;
		},
		async close() {
			socket.close();
			const ended = new Promise((done) => child.once('close', done));
			child.kill('SIGTERM');
			await ended;
		}
	};
}

/** Firefox will not run as root in the home of somebody else. */
function surroundings(home: string): NodeJS.ProcessEnv {
	return { ...process.env, HOME: home, MOZ_HEADLESS: '1' };
}

function address(stderr: NodeJS.ReadableStream): Promise<string> {
	let said = '';
	return new Promise((done, fail) => {
		stderr.on('data', (part) => {
			said += part;
			const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
			if (found) done(found);
		});
		stderr.on('end', () => fail(new Error(said)));
	});
}
