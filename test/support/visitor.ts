import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningApp } from './app';

/** Sends a form as a browser without JavaScript does. Redirects are answers here. */
export function post(
	{ origin }: Pick<RunningApp, 'origin'>,
	path: string,
	fields: Record<string, string>,
	headers: Record<string, string> = {}
): Promise<Response> {
	return fetch(origin + path, {
		method: 'POST',
		headers: { origin, accept: 'text/html', ...headers },
		body: new URLSearchParams(fields),
		redirect: 'manual'
	});
}

/** Signs a demo user in. @param mailbox 'vakt', 'admin'… @returns the Cookie header of the session */
export async function signIn(app: Pick<RunningApp, 'origin'>, mailbox: string): Promise<string> {
	const fields = { email: `${mailbox}@lillevik.test`, password: 'varde-demo' };
	const answer = await post(app, '/logg-inn', fields);
	if (answer.status !== 303) throw new Error(`${mailbox} could not sign in: ${answer.status}`);
	return answer.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');
}

/** Reads the front page over and over. @returns stops, and gives every answer that was not a 200 */
export function reader(app: RunningApp): () => Promise<unknown[]> {
	const wrong: unknown[] = [];
	let reading = true;
	const done = (async () => {
		while (reading) {
			const status = await fetch(app.origin).then(async (answer) => {
				await answer.text();
				return answer.status;
			}, String);
			if (status !== 200) wrong.push(status);
			await sleep(10);
		}
	})();
	return async () => {
		reading = false;
		await done;
		return wrong;
	};
}
