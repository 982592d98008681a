import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { config } from '$lib/database/config.server';
import { write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { pushSubscription } from '$lib/public/tables.server';
import type { Delivered } from '../pushCarrier';
import type { Counts, Service } from '../pushService';
import { say } from '../steps.js';

export type Subscription = typeof pushSubscription.$inferInsert;

/** The push service in its own process, what it has counted, and how to stop it. */
export interface Running {
	service: Service;
	counts(): Promise<Counts>;
	stop(): void;
}

export async function startService(): Promise<Running> {
	const child = started('pushService');
	const service = (await said(child)) as Service;
	const counts = () => asked(child, 'counts') as Promise<Counts>;
	return { service, counts, stop: () => child.kill() };
}

/** What carries letters, in a process that has loaded what that takes and nothing of the measuring. */
export interface Carrier {
	delivered(subscribers: number): Promise<Delivered>;
	stop(): void;
}

/** To be started when the environment says all that it is to know. */
export function startCarrier({ ca }: Service): Carrier {
	const child = started('pushCarrier');
	const delivered = async (subscribers: number) => {
		const told = (await asked(child, { ca, subscribers })) as Delivered;
		say(`Varde: ${told.run.accepted} of ${subscribers} in ${told.seconds.toFixed(2)} s`);
		return told;
	};
	return { delivered, stop: () => child.kill() };
}

function started(name: string): ChildProcess {
	const program = join(config().root, `build/cli/${name}.js`);
	const code = `import(${JSON.stringify(program)}).then((it) => it.main())`;
	return spawn(process.execPath, ['--input-type=module', '-e', code], {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
}

function asked(child: ChildProcess, question: string | object): Promise<unknown> {
	const answer = said(child);
	child.send(question);
	return answer;
}

function said(child: ChildProcess): Promise<unknown> {
	return new Promise((done, fail) => {
		const gone = () => fail(new Error('It ended before it answered'));
		child.once('exit', gone);
		child.once('message', (message) => {
			child.off('exit', gone);
			done(message);
		});
	});
}

/** Makes so many browsers the subscribers, instead of those before. @param path '/push' or '/hard' */
export async function subscribe(
	{ p256dh, auth }: Service,
	host: string,
	path: string,
	count: number
): Promise<Subscription[]> {
	say(`${count} browsers subscribe …`);
	const origin = `https://${host}`;
	const rows = Array.from({ length: count }, (_, index) => ({
		id: newId(),
		endpoint: `${origin}${path}/${index}`,
		origin,
		...{ p256dh, auth, locale: 'nb' as const, areaIds: [], topics: [] },
		...{ createdAt: 0, renewedAt: 0 }
	}));
	await write((tx) => tx.delete(pushSubscription));
	for (let from = 0; from < rows.length; from += 500)
		await write((tx) => tx.insert(pushSubscription).values(rows.slice(from, from + 500)));
	return rows;
}
