import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '$lib/database/database.server';
import { ROLE_KEYS } from '$lib/staff/rights';
import { granted } from './support/actors';
import { startApp, type RunningApp } from './support/app';
import { doors, parameters, SPELLINGS, told, type Door } from './support/doors';
import { lockOf } from './support/doorLocks';
import { findSamples, SAMPLES, THINGS } from './support/doorSamples';
import {
	CALLERS,
	grantsOf,
	hasSample,
	shouldComeIn,
	tryDoors,
	writeTable
} from './support/doorTable';
import { colleague, knock, turnedAway } from './support/knock';
import { NUMBERS, pour, rowsWithNumbers } from './support/numbers';

/** Doors that are open to the world. Everything else must be under /intern. */
const PUBLIC = [
	'/[...path]',
	'/api/henvendelser',
	'/api/henvendelser/[ref]',
	'/forste-gang/[token]',
	'/healthz',
	'/hendelse/[ref]/gjelder',
	'/henvendelse/[token]',
	'/intern.webmanifest',
	'/invitasjon/[token]',
	'/journal',
	'/journal.atom',
	'/journal.csv',
	'/journal.rss',
	'/journal/[ref]',
	'/journal/innsyn',
	'/kontakt',
	'/kontakt/haster',
	'/logg-inn',
	'/logg-inn/katalog',
	'/logg-inn/katalog/svar',
	'/logg-inn/katalog/utlogging',
	'/logg-inn/bekreft',
	'/logg-inn/kode',
	'/logg-inn/passnokkel',
	'/logg-inn/passnokkel/sporsmal',
	'/logg-inn/sikre',
	'/logg-ut',
	'/logg-ut/katalog',
	'/manifest.webmanifest',
	'/sporsmal/sok',
	'/push/key',
	'/push/subscription',
	'/push/test',
	'/ovelse/[token]',
	'/s/[token]',
	'/sak/[token]',
	'/sak/[token]/vedlegg/[id]',
	'/sak/bekreft/[token]',
	'/scim/v2/ServiceProviderConfig',
	'/scim/v2/Users',
	'/scim/v2/Users/[id]',
	'/sms/status/[token]',
	'/sporsmal/sok',
	'/sprak',
	'/vakt/[token].ics',
	'/tema.css',
	'/varsling',
	'/varsling/bekreft/[token]',
	'/varsling/e-post/[token]',
	'/varsling/e-post/[token]/slutt'
];

/** Routes to what belongs to a unit. Their samples belong to others than the unit `kultur`. */
const OF_A_UNIT = [
	'/intern/henvendelser/[ref]',
	'/intern/henvendelser/[ref]/vedlegg/[id]',
	'/intern/journal/[ref]',
	'/intern/journal/[ref]/arkivmelding.xml',
	'/intern/journal/[ref]/dokument/[nr]',
	'/intern/journal/ny',
	'/intern/journal/sak/[aar]/[nummer]/arkivmelding.xml'
];

const found = doors();
const intern = found.filter(({ route }) => /^\/intern(\/|$)/.test(route));
const locked = intern.filter((door) => lockOf(door) !== 'colleague');
const open = found.filter((door) => !intern.includes(door));
const TABLE = 'test-results/doors.md';
/** Forms that ask for nothing, and would spoil what the others are tried on: tried by those they refuse. */
const ACTS_AT_ONCE = new Set([
	'POST /intern/arshjul/[id]?/remove',
	'POST /intern/arshjul/dekning/[id]?/remove',
	'POST /intern/min-side?/everywhere'
]);
const each = (some: Door[]) => some.map((door) => [told(door), door] as const);

let app: RunningApp;

beforeAll(async () => {
	app = await startApp();
	process.env.DATA_DIR = app.dataDir;
	await openDatabase();
	await findSamples();
	await colleague('none', []);
	for (const caller of CALLERS) await colleague(caller.id, grantsOf(caller));
	await colleague('kultur', [
		granted('caseworkerSpecial', { unitId: 'kultur' }),
		granted('caseworker', { unitId: 'kultur' })
	]);
	await colleague('teknisk', [granted('technicalDuty', { kinds: ['vann_borte'] })]);
	const every = ROLE_KEYS.map((role) =>
		granted(role, { unitId: role === 'caseworkerSpecial' ? 'barnevern' : null })
	);
	await colleague('all', every);
	await colleague('earlier', every, 3 * 3_600_000);
});
afterAll(async () => {
	await closeDatabase();
	await app.stop();
});

describe('the doors that were found', () => {
	test('are many, and each route in brackets has a sample', () => {
		expect(found.length).toBeGreaterThan(20);
		const routes = [...new Set(found.map(({ route }) => route))];
		const missing = routes.filter((route) =>
			parameters(route).some((name) => !SAMPLES[route]?.[name])
		);
		expect(missing, 'routes without a sample in SAMPLES').toEqual([]);
	});

	test('are under /intern, or on the list of those that are open to the world', () => {
		const surprising = open.filter(({ route }) => !PUBLIC.includes(route));
		expect(surprising.map(told), 'open doors that nobody has put on the list').toEqual([]);
	});

	test('are all that the lists name', () => {
		const known = found.flatMap((door) => [door.route, told(door)]);
		const listed = [...PUBLIC, ...Object.keys(SAMPLES), ...Object.keys(THINGS), ...OF_A_UNIT];
		expect(listed.filter((name) => !known.includes(name))).toEqual([]);
	});
});

describe('every door × every role × own and other unit', () => {
	const open = new Map<string, string[]>();

	test('each door under /intern has its lock written down', () => {
		const without = intern.filter((door) => !lockOf(door));
		expect(without.map(told), 'doors that LOCKS does not speak of').toEqual([]);
	});

	test.each(CALLERS.map((caller) => [caller.id, caller] as const))(
		'%s comes in exactly where it should',
		async (id, caller) => {
			const tried = intern.filter(hasSample);
			const should = tried.filter((door) => shouldComeIn(caller, door)).map(told);
			const spoils = (door: string) => ACTS_AT_ONCE.has(door) && should.includes(door);
			const safe = tried.filter((door) => !spoils(told(door)));
			const into = [...(await tryDoors(app, caller, safe)), ...should.filter(spoils)];
			open.set(id, into);
			expect(
				into.filter((door) => !should.includes(door)),
				'came in, and should not'
			).toEqual([]);
			expect(
				should.filter((door) => !into.includes(door)),
				'was turned away'
			).toEqual([]);
		}
	);

	afterAll(() => {
		writeTable(TABLE, intern.filter(hasSample), open);
		console.log(`Who comes in where: ${TABLE}`);
	});
});

describe.concurrent('nobody', () => {
	test.each(each(intern))('is turned away at %s, however it is spelled', async (_name, door) => {
		const tries = SPELLINGS.flatMap((spell) => [
			{ spell },
			...(door.kind === 'page' ? [{ spell, data: true }] : [])
		]);
		await Promise.all(
			tries.map(async (how) =>
				expect(await knock(app, door, null, how), how.spell('/intern')).toSatisfy(turnedAway)
			)
		);
	});

	test.each(each(open))('gets an answer, and never a crash, at %s', async (_name, door) => {
		const { status } = await knock(app, door, null);
		expect(status).toBeLessThan(500);
	});
});

describe.concurrent('a colleague without the task', () => {
	test.each(each(locked))('is turned away at %s', async (_name, door) => {
		expect(await knock(app, door, 'none')).toSatisfy(turnedAway);
		if (door.kind !== 'page') return;
		expect(await knock(app, door, 'none', { data: true })).toSatisfy(turnedAway);
	});
});

describe.concurrent('a colleague of another unit', () => {
	const ofAUnit = locked.filter(({ route }) => OF_A_UNIT.includes(route));
	test.each(each(ofAUnit))('cannot tell at %s whether there is anything', async (_name, door) => {
		const data = door.kind === 'page';
		const there = SAMPLES[door.route] ?? {};
		const nothing = Object.entries(there).map(([name, value]) => [
			name,
			value.replace(/\d{1,4}$/, '9999')
		]);
		const answer = await knock(app, door, 'kultur', { data });
		expect(answer.body).not.toMatch(/^\{"type":"success"/);
		const samples = Object.fromEntries(nothing);
		expect(answer).toEqual(await knock(app, door, 'kultur', { data, samples }));
		if (door.kind !== 'action') expect(answer).toSatisfy(turnedAway);
	});
});

describe('a colleague with every role, who signed in three hours ago,', () => {
	/** What is asked about once more, since it decides who may do what or takes the log out of the house. */
	const ASKS_AGAIN = [
		'GET /intern/innstillinger/personer/ny',
		'POST /intern/innstillinger/personer/ny',
		'POST /intern/innstillinger/personer?/approve',
		'POST /intern/innstillinger/personer/[id]?/give',
		'POST /intern/innstillinger/personer/[id]?/take',
		'POST /intern/innstillinger/personer/[id]?/link',
		'POST /intern/innstillinger/personer/[id]?/switch',
		'POST /intern/innstillinger/personer/[id]?/unlink',
		'POST /intern/innstillinger/katalog?/save',
		'POST /intern/innstillinger/katalog?/switch',
		'POST /intern/innstillinger/katalog?/token',
		'POST /intern/innstillinger/katalog?/endToken',
		'POST /intern/innstillinger/katalog/grupper?/add',
		'POST /intern/innstillinger/katalog/grupper?/approve',
		'POST /intern/innstillinger/katalog/grupper?/remove',
		'GET /intern/innstillinger/logg/eksport'
	];

	test.each(ASKS_AGAIN)('shows who it is before %s', async (name) => {
		const door = found.find((one) => told(one) === name)!;
		const { status, location, body } = await knock(app, door, 'earlier');
		const to =
			door.kind === 'action' ? (JSON.parse(body) as { location: string }).location : location;
		expect([status, to]).toEqual([
			door.kind === 'action' ? 200 : 303,
			expect.stringMatching(/^\/logg-inn\/bekreft\?til=/)
		]);
	});

	test('looks at the settings without', async () => {
		const pages = intern.filter(
			({ kind, route }) =>
				kind === 'page' && /personer$|personer.\[id\]$|katalog$|grupper$/.test(route)
		);
		expect(pages).toHaveLength(4);
		for (const door of pages) expect((await knock(app, door, 'earlier')).status).toBe(200);
	});
});

test.each([
	['vann_borte', 200],
	['evakuering', 403]
])('a colleague limited to «vann_borte» who asks to write «%s» gets %i', async (kind, expected) => {
	const door = locked.find(({ route }) => route === '/intern/krise/ny/[kind]');
	if (!door) throw new Error('There is no door to write a message of a kind');
	expect((await knock(app, door, 'teknisk', { samples: { kind } })).status).toBe(expected);
});

describe.concurrent('a page of another site', () => {
	const changing = found.filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method));
	test.each(each(changing))('cannot use %s, even from a browser that may', async (_name, door) => {
		const types = ['application/x-www-form-urlencoded', 'application/json', 'text/plain'];
		const answers = await Promise.all(
			types.map((type) => {
				const headers = { origin: 'https://evil.example', 'content-type': type };
				return knock(app, door, 'all', { headers });
			})
		);
		for (const { status } of answers)
			expect(status).toSatisfy((code: number) => [400, 403, 404, 405, 415].includes(code));
	});
});

describe.concurrent('a colleague with every role', () => {
	const shown = intern.filter(({ kind }) => kind === 'page');
	test.each(each(shown))(
		'comes in at %s, so that the others were not turned away by chance',
		async (_name, door) => {
			expect((await knock(app, door, 'all')).status).toBeLessThan(400);
		}
	);
});

// Last: what it sends changes what the others are tried on.
test('a fødselsnummer, an account or a telephone sent through any door is in no log and on no error page', async () => {
	expect(await pour(app, found, 'all'), 'error pages that say it').toEqual([]);
	expect(await rowsWithNumbers()).toEqual([]);
	expect(
		app
			.output()
			.split('\n')
			.filter((line) => NUMBERS.test(line))
	).toEqual([]);
}, 120_000);
