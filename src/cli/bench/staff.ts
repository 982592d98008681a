import { config } from '$lib/database/config.server';
import { setTimeout as sleep } from 'node:timers/promises';

/** A colleague at work, through the same forms as everybody: enough of a browser to sign in and press buttons. */
export interface Colleague {
	/** Opens a page. Fails when there is none. */
	get(path: string): Promise<string>;
	/** Sends a form. @returns the address it leads to; fails when it is not taken */
	send(path: string, fields: URLSearchParams): Promise<string>;
	/** Sends a form that may be refused because somebody was faster. @returns whether it was taken */
	tries(path: string, fields: URLSearchParams): Promise<boolean>;
	/** Listens to what changes on any screen, as an open page does. */
	listen(): Promise<Listening>;
}

export interface Listening {
	/** The next change of a topic. */
	next(topic: string): Promise<void>;
	stop(): void;
}

/** Signs in a demo user. @param mailbox 'vakt', 'saksbehandler'… */
export async function signIn(origin: string, mailbox: string): Promise<Colleague> {
	let cookie = '';
	const ask = (path: string, init: RequestInit = {}) =>
		fetch(origin + path, {
			...init,
			headers: { origin, cookie, accept: 'text/html' },
			redirect: 'manual'
		});
	const colleague: Colleague = {
		get: async (path) => {
			const answer = await ask(path);
			if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
			return answer.text();
		},
		send: async (path, body) => {
			const answer = await ask(path, { method: 'POST', body });
			await answer.text();
			if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
			cookie ||= answer.headers
				.getSetCookie()
				.map((one) => one.split(';')[0])
				.join('; ');
			return answer.headers.get('location') ?? '';
		},
		tries: async (path, body) => {
			const { status, text } = await asked(ask(path, { method: 'POST', body }));
			if (status === 409) return false;
			if (status !== 303) throw new Error(`${path} answered ${status}: ${text.slice(0, 200)}`);
			return true;
		},
		listen: () => listening((init) => ask('/intern/endringer', init))
	};
	const email = `${mailbox}@lillevik.test`;
	const password = config().demoPassword;
	await colleague.send('/logg-inn', new URLSearchParams({ email, password }));
	return colleague;
}

async function asked(answering: Promise<Response>) {
	const answer = await answering;
	return { status: answer.status, text: await answer.text() };
}

/** Reads server-sent events until it is stopped. */
async function listening(open: (init: RequestInit) => Promise<Response>): Promise<Listening> {
	const stopped = new AbortController();
	const { body } = await open({ signal: stopped.signal });
	const waiting: { topic: string; heard: () => void }[] = [];
	const read = async () => {
		for await (const part of body!.pipeThrough(new TextDecoderStream()))
			for (const one of [...waiting])
				if (part.includes(`"topic":"${one.topic}"`)) {
					waiting.splice(waiting.indexOf(one), 1);
					one.heard();
				}
	};
	void read().catch(() => undefined); // stopped
	return {
		next: (topic) => new Promise((heard) => waiting.push({ topic, heard })),
		stop: () => stopped.abort()
	};
}

/** What a form sends when nothing is changed in it: hidden fields, defaults, what is checked. */
export function formIn(html: string, action: string): URLSearchParams {
	const [, form = ''] = html.match(new RegExp(`<form[^>]*${action}[^>]*>(.*?)</form>`, 's')) ?? [];
	const fields = new URLSearchParams();
	for (const [input] of form.matchAll(/<input[^>]*>/g)) {
		const name = attribute(input, 'name');
		const isOff = /type="(radio|checkbox)"/.test(input) && !/ checked/.test(input);
		if (name && !isOff) fields.append(name, attribute(input, 'value') ?? 'on');
	}
	for (const [, tag = '', options = ''] of form.matchAll(/(<select[^>]*>)(.*?)<\/select>/gs)) {
		const [chosen = options] = options.match(/<option[^>]* selected[^>]*>/) ?? [];
		fields.append(attribute(tag, 'name') ?? '', attribute(chosen, 'value') ?? '');
	}
	return fields;
}

function attribute(tag: string, name: string): string | undefined {
	return tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
}

/** Puts out a first message that something is being looked into. @returns its reference */
export async function publishFirst(colleague: Colleague): Promise<string> {
	const composer = await colleague.get('/intern/krise/ny/undersoker');
	const fields = formIn(composer, 'preview');
	const said = {
		area: 'nes',
		'v.matter': 'water',
		'v.team': 'water',
		'u.since': 'on',
		combined: 'on'
	};
	for (const [name, value] of Object.entries(said)) fields.set(name, value);
	const press = await readThrough(colleague, fields);
	return (await press()).match(/K-\d{4}-\d{4}/)?.[0] ?? '';
}

/** Puts out an update that says that nothing has changed. */
export async function publishUpdate(colleague: Colleague, ref: string): Promise<void> {
	const press = await readyUpdate(colleague, ref);
	await press();
}

/** Opens an incident, ready to say that nothing has changed. @returns says it */
export async function readyUpdate(colleague: Colleague, ref: string) {
	const fields = formIn(await colleague.get(`/intern/krise/${ref}`), 'noChange');
	return () => colleague.send(`/intern/krise/${ref}?/noChange`, fields);
}

async function readThrough(colleague: Colleague, fields: URLSearchParams) {
	const draft = await colleague.send('/intern/krise/utkast?/preview', fields);
	const approved = formIn(await colleague.get(draft), 'class="acts');
	return () => colleague.send(`${draft}?/publish`, approved);
}

/** A colleague searches the queue and another publishes updates, over and over. @returns ends it */
export async function atWork({ origin }: { origin: string }): Promise<() => Promise<void>> {
	let working = true;
	const over = async (work: () => Promise<unknown>, pause: number) => {
		while (working) {
			await work();
			await sleep(pause);
		}
	};
	const searcher = await signIn(origin, 'saksbehandler');
	const publisher = await signIn(origin, 'vakt');
	const ref = await publishFirst(publisher);
	const days = Promise.all([
		over(() => searcher.get('/intern/henvendelser?sok=vann'), 100),
		over(() => publishUpdate(publisher, ref), 1000)
	]);
	return async () => {
		working = false;
		await days;
	};
}
