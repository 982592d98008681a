import { write } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import type { Grant } from '$lib/staff/actor';
import { grant, session, user } from '$lib/staff/tables.server';
import type { RunningApp } from './app';
import { pathOf, type Door } from './doors';
import { SAMPLES } from './doorSamples';

const HEADERS: Record<Door['kind'], Record<string, string>> = {
	page: { accept: 'text/html' },
	// Asked for as JSON, since a page shown after an action has a lock of its own that would hide a missing one.
	action: { accept: 'application/json', 'x-sveltekit-action': 'true' },
	endpoint: { accept: '*/*' }
};

/** What came back from a door. */
export interface Answer {
	status: number;
	location: string | null;
	body: string;
}

/** 303 to sign-in, 401, 403 or 404; for data of pages the same, told in JSON. */
export function turnedAway({ status, location, body }: Answer): boolean {
	if (status === 303) return location?.startsWith('/logg-inn') ?? false;
	if ([401, 403, 404].includes(status)) return true;
	if (status !== 200 || !body.startsWith('{"type"')) return false;
	const data = JSON.parse(body.split('\n', 1)[0] ?? '') as {
		type: string;
		location?: string;
		nodes?: ({ type: string; status?: number } | null)[];
	};
	if (data.type === 'redirect') return data.location?.startsWith('/logg-inn') ?? false;
	const last = data.nodes?.at(-1);
	return last?.type === 'error' && [401, 403, 404].includes(last.status ?? 0);
}

interface Variation {
	/** how the path is spelled */
	spell?: (path: string) => string;
	/** asks for the data of the page alone */
	data?: boolean;
	samples?: Record<string, string>;
	headers?: Record<string, string>;
}

/** Opens a door as a colleague (whose cookie is the name) or as nobody. */
export async function knock(
	app: RunningApp,
	door: Door,
	who: string | null,
	{
		spell = (path) => path,
		data = false,
		samples = SAMPLES[door.route] ?? {},
		headers = {}
	}: Variation = {}
): Promise<Answer> {
	const query = [door.query.slice(1), samples['?']].filter(Boolean).join('&');
	const path = spell(pathOf(door.route, samples)) + (data ? '/__data.json' : '');
	const response = await fetch(`${app.origin}${path}?${query}`, {
		method: door.method,
		redirect: 'manual',
		headers: {
			...HEADERS[door.kind],
			...(door.method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
			origin: app.origin,
			...(who && { cookie: `varde-${app.port}=${who}` }),
			...headers
		},
		signal: AbortSignal.timeout(15_000)
	});
	const { status } = response;
	const location = response.headers.get('location');
	const endless = response.headers.get('content-type')?.startsWith('text/event-stream');
	if (!endless) return { status, location, body: await response.text() };
	await response.body?.cancel();
	return { status, location, body: '' };
}

/**
 * A colleague who is signed in already, in a browser whose cookie is the name.
 * @param ago how long since they showed who they are, in milliseconds
 */
export async function colleague(name: string, grants: Grant[], ago = 0): Promise<void> {
	const at = Date.now();
	await write(async (tx) => {
		await tx.insert(user).values({ id: name, name, email: `${name}@doors.test`, createdAt: at });
		for (const [n, one] of grants.entries())
			await tx.insert(grant).values({ ...one, id: `${name} ${n}`, userId: name, givenAt: at });
		const authenticatedAt = at - ago;
		const times = { startedAt: at, authenticatedAt, usedAt: at, expiresAt: at + 3_600_000 };
		await tx.insert(session).values({ id: hashToken(name), userId: name, ...times, device: '' });
	});
}
