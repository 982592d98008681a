import { eq } from 'drizzle-orm';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actor, granted } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { fillDemo as fillAreas } from '$lib/areas/demo.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { LILLEVIK } from '$lib/kommune/kommune';
import { putKommune } from '$lib/kommune/kommune.server';
import { demoUser, fillDemo as fillStaff } from '$lib/staff/demo.server';
import { newId } from '$lib/database/ids.server';
import { draftById } from '../drafts.server';
import { incident } from '../tables.server';
import { draftFromWarning, hideWarning } from './act.server';
import { warningsFor } from './desk.server';
import { addFeed, changeFeed, feeds } from './feeds.server';
import { fatesOfIncidents } from './later.server';
import { poll, pollDue } from './poll.server';
import { alertXml, type Sample } from './samples';
import { warning, warningDraft, warningFeed } from './tables.server';

const HOUR = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();
const never = new AbortController().signal;
const admin = { ...actor('administrator'), id: demoUser('admin') };
const vakt = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };

/** A source of warnings on this machine: what it lists, and what it was asked. */
const source = {
	documents: new Map<string, string>(),
	answer: null as null | { status: number; body?: string | Buffer; location?: string },
	asked: [] as { path: string; headers: IncomingHttpHeaders }[]
};
const server = createServer((request, response) => {
	const path = request.url ?? '/';
	source.asked.push({ path, headers: request.headers });
	const { answer, documents } = source;
	if (answer) {
		const headers = answer.location ? { location: answer.location } : {};
		return void response.writeHead(answer.status, headers).end(answer.body);
	}
	if (path !== '/feed') return void response.end(documents.get(path));
	const etag = `"${[...documents.keys()].join()}"`;
	if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
	const items = [...documents.keys()].map((link) => `<item><link>${link}</link></item>`);
	const rss = `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
	response.writeHead(200, { etag, 'content-encoding': 'gzip' }).end(gzipSync(rss));
});

await useTemporaryDatabase();
let id = '';
let host = '';
beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	process.env.WARNINGS_ALLOW_HOSTS = host;
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	});
});
beforeEach(async () => {
	await write(async (tx) => {
		await tx.delete(warningDraft);
		await tx.delete(warning);
		await tx.delete(warningFeed);
	});
	Object.assign(source, { documents: new Map(), answer: null, asked: [] });
	id = String(await addFeed(admin, { name: 'MET', url: `http://${host}/feed` }));
	await changeFeed(admin, id, 'on');
});
afterAll(() => {
	delete process.env.WARNINGS_ALLOW_HOSTS;
	server.close();
});

function publish(path: string, sample: Sample = {}) {
	const times = { sent: iso(now()), onset: iso(now()), expires: iso(now() + 9 * HOUR) };
	source.documents.set(path, alertXml({ ...times, municipalities: '9999', ...sample }));
}
async function ask() {
	await write((tx) => tx.update(warningFeed).set({ triedAt: 0 }).where(eq(warningFeed.id, id)));
	return poll(id, never);
}
const desk = async () => {
	const { shown } = await warningsFor(vakt, 'nb');
	return shown.map(({ event, level }) => `${level} ${event}`);
};
const state = async () => (await feeds(reader)).find((feed) => feed.id === id)!;

test('nothing is asked before somebody turns it on', async () => {
	await changeFeed(admin, id, 'off');
	await pollDue(never);
	expect(source.asked).toEqual([]);
});

test('a warning for us is on the desk, one for others is not', async () => {
	publish('/1');
	publish('/2', { identifier: 'x', event: 'Regn', municipalities: '4601' });
	await pollDue(never);
	expect(await desk()).toEqual(['orange Vindkast']);
	expect(await state()).toMatchObject({ listed: 2, ours: 1, unread: 0, fault: null });
});

test('each document is fetched once, and a list that has not changed is not sent again', async () => {
	publish('/1');
	for (let i = 0; i < 3; i++) await ask();
	expect(source.asked.map(({ path }) => path)).toEqual(['/feed', '/1', '/feed', '/feed']);
	expect(await desk()).toHaveLength(1);
});

test('whoever is asked can see who asks, and is not asked twice within a minute', async () => {
	await ask();
	expect(source.asked[0]?.headers['user-agent']).toBe(
		'Varde/1.0 (Lillevik kommune; servicetorg@lillevik.test; https://lillevik.test)'
	);
	expect(await poll(id, never)).toMatchObject({ refused: 'warnings_just_asked' });
});

describe('what comes later', () => {
	const references = 'meteorologi@met.no,2.49.0.1.578.0.1,2026-11-20T04:00:00+00:00';
	const later = { identifier: 'b', references };
	test.each<[string, Sample, string[]]>([
		['an update replaces', { msgType: 'Update', level: '4; red; Extreme' }, ['red Vindkast']],
		['a cancel takes away', { msgType: 'Cancel' }, []],
		['an all-clear ends', { msgType: 'Update', responseType: 'AllClear' }, []]
	])('%s the first', async (_, sample, expected) => {
		publish('/1');
		await ask();
		publish('/2', { ...later, ...sample, sent: iso(now() + 1000) });
		await ask();
		expect(await desk()).toEqual(expected);
	});

	test('what the source lists no more is no more', async () => {
		publish('/1');
		await ask();
		source.documents.clear();
		await ask();
		expect(await desk()).toEqual([]);
	});

	test('what has expired is gone', async () => {
		publish('/1', { expires: iso(now() - HOUR) });
		await ask();
		expect(await desk()).toEqual([]);
	});
});

describe('a source in trouble', () => {
	test.each([
		['says that it is ill', { status: 500 }, 'warnings_fault_status'],
		['sends a page', { status: 200, body: '<html/>' }, 'warnings_fault_feed'],
		['sends half a tag', { status: 200, body: '<rss' }, 'warnings_fault_xml'],
		['sends 3 MB', { status: 200, body: 'x'.repeat(3_000_000) }, 'warnings_fault_large'],
		['sends us inside', { status: 302, location: 'https://127.0.0.1/' }, 'warnings_fault_address'],
		['sends us in a ring', { status: 302, location: '/feed' }, 'warnings_fault_address']
	])('that %s is told of, and what is known goes on standing', async (_, answer, refused) => {
		publish('/1');
		await ask();
		source.answer = answer;
		await ask();
		expect((await state()).fault).toMatchObject({ refused });
		expect(await desk()).toEqual(['orange Vindkast']);
		expect((await warningsFor(vakt, 'nb')).dead).toMatchObject([{ name: 'MET' }]);
		source.answer = null;
		await ask();
		expect((await state()).fault).toBe(null);
	});

	test('a document that cannot be read is counted, and does not stop the others', async () => {
		source.documents.set('/0', '<alert/>');
		publish('/1');
		await ask();
		expect(await desk()).toHaveLength(1);
		expect(await state()).toMatchObject({ unread: 1, fault: null });
	});

	test.each(['http://met.no/feed', 'https://127.0.0.1/', 'https://[::1]/', 'ftp://met.no', 'x'])(
		'«%s» cannot be a source',
		async (url) => {
			const refused = 'warnings_fault_address';
			expect(await addFeed(admin, { name: 'X', url })).toMatchObject({ refused });
		}
	);
});

describe('on the desk', () => {
	const first = async () => (await warningsFor(vakt, 'nb')).shown[0]!;

	test('a draft says what the warning says, and one is enough', async () => {
		publish('/1');
		await ask();
		const card = await first();
		const address = String(await draftFromWarning(vakt, card.id));
		const draftId = address.replace('/intern/krise/ny/ekstremvaer?utkast=', '');
		const draft = await draftById(reader, draftId);
		expect(draft).toMatchObject({
			kind: 'ekstremvaer',
			state: 'writing',
			message: {
				combined: null,
				values: { level: 'orange', weather: 'wind' },
				areas: [{ name: 'Hele kommunen' }],
				origin: 'Meteorologisk Institutt, varsel 2.49.0.1.578.0.1'
			}
		});
		expect((await first()).made).toEqual({ ref: null, draftId });
		expect(await draftFromWarning(vakt, card.id)).toBe(`/intern/krise/utkast/${draftId}`);
	});

	test('an incident hears what becomes of the warning it was made from, until it says more', async () => {
		publish('/1');
		await ask();
		const { id: warningId } = await first();
		const at = now();
		const made = { id: newId(), ref: 'K-2026-0001', kind: 'ekstremvaer', status: 'aktiv' } as const;
		const times = { publishedAt: at, updatedAt: at, nextUpdateAt: at, expiresAt: at };
		await write(async (tx) => {
			await tx.insert(incident).values({ ...made, ...times, version: 1 });
			await tx.insert(warningDraft).values({ draftId: made.id, warningId, begunAt: at });
		});
		expect(await fatesOfIncidents('nb')).toEqual([]);
		const references = 'met,2.49.0.1.578.0.1,2026-11-20T04:00:00+00:00';
		const level = '4; red; Extreme';
		publish('/2', { identifier: 'b', msgType: 'Update', references, level, sent: iso(at + 1000) });
		await ask();
		expect(await fatesOfIncidents('nb')).toMatchObject([
			{ ref: made.ref, how: 'updated', level: 'red' }
		]);
		expect((await first()).made).toEqual({ ref: made.ref, draftId: null });
		const ofOurs = eq(incident.id, made.id);
		await write((tx) =>
			tx
				.update(incident)
				.set({ updatedAt: now() + 1 })
				.where(ofOurs)
		);
		expect(await fatesOfIncidents('nb')).toEqual([]);
		await write((tx) => tx.update(incident).set({ status: 'avsluttet' }).where(ofOurs));
		expect((await first()).made).toBe(null);
	});

	test('what is hidden can be shown again', async () => {
		publish('/1');
		await ask();
		const { id: one } = await first();
		await hideWarning(vakt, one, true);
		expect(await desk()).toEqual([]);
		expect((await warningsFor(vakt, 'nb')).hidden).toHaveLength(1);
		await hideWarning(vakt, one, false);
		expect(await desk()).toHaveLength(1);
	});
});
