import { config } from './config.server';

type Level = 'info' | 'warn' | 'error';

/** Names of fields whose values are never written: secrets, and what residents wrote. */
const SECRET = /password|token|cookie|authorization|secret|endpoint|auth|p256dh|email|phone|text/i;

/**
 * Writes one line of JSON to standard output: time, level, what happened, and its details without
 * secrets. An error is written with its stack.
 * @param event '<part>.<what happened>', e.g. 'request.done'
 */
export function log(level: Level, event: string, details: Record<string, unknown> = {}): void {
	if (level === 'info' && config().demo) return; // A person reads along.
	const line = { time: new Date().toISOString(), level, event, ...redacted(details) };
	process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** What may be a fødselsnummer or an account that somebody has put in an address. */
const ELEVEN = /(?<![\da-f-])\d{6}(?:[ .-]|%20)?\d{5}(?![\da-f-])/gi;

/** The path of an address as it may be logged: the secret part of a private address is left out, and numbers of people. */
export function loggedPath(path: string): string {
	return path
		.replace(ELEVEN, '…')
		.replace(
			/^((?:\/(?:nn|en))?\/(?:henvendelse|sak\/bekreft|sak|invitasjon|forste-gang|arshjul|ovelse|vakt|varsling\/bekreft|varsling\/e-post|s|sms\/status)\/)[^/]+/,
			'$1…'
		);
}

function redacted(details: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(details).map(([name, value]) => {
			if (SECRET.test(name)) return [name, '…'];
			if (value instanceof Error) return [name, fault(value)];
			return [name, value];
		})
	);
}

/** The parameters of a failed query are what somebody wrote: only the query itself is kept. */
function fault(error: Error): string {
	const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : '';
	return `${error.stack ?? error.message}${cause}`.replace(/\nparams: .*(?=\n\s+at )/s, '');
}
