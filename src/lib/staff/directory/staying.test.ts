import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { APP, browser, setUp, signIn, type Browser } from '../../../../test/support/directory';
import { startIssuer, type TestIssuer } from '../../../../test/support/issuer';
import { administrators } from '../grants.server';
import { sessionFromCookie, startSession } from '../sessions.server';
import { hashPassword } from '../password.server';
import { actions as minSide } from '../../../routes/intern/min-side/+page.server';
import { grant, session, user } from '../tables.server';
import { signOutByDirectory } from './backChannel.server';
import { addMapping, approveMapping, mappings, removeMapping } from './mappings.server';
import { askDirectory, inPlaceOf } from './refresh.server';
import { saveDirectory } from './settings.server';
import { directorySession } from './tables.server';
import { unlink } from './unlink.server';

await useTemporaryDatabase();
const HOUR = 3_600_000;
const [OLD, NEW] = ['fjorden ligger stille i natt', 'og fjellet ser ned paa den'] as const;
const NILS = { sub: 'nils', email: 'nils@lillevik.test', groups: ['redaktorer'] };
let issuer: TestIssuer;

const kept = () => reader.select().from(directorySession);
const rolesOf = async (sub: string) => {
	const email = `${sub}@lillevik.test`;
	const rows = await reader
		.select({ role: grant.role })
		.from(grant)
		.innerJoin(user, eq(user.id, grant.userId))
		.where(eq(user.email, email));
	return rows.map(({ role }) => role);
};
const map = (value: string, role: 'editor' | 'archivist' | 'dutyOfficer' | 'administrator') =>
	addMapping(actor('administrator'), { value, label: value, role, unitId: null, kinds: [] });

/** Signs in, and lets so much time pass since the directory was asked. */
async function signedIn(ago: number, sub = 'nils'): Promise<{ here: Browser; id: string }> {
	const here = browser();
	expect(await signIn(here, sub)).toBe('/intern/arshjul');
	const [newest] = (await kept()).slice(-1);
	const checkedAt = Date.now() - ago;
	await write((tx) => tx.update(directorySession).set({ checkedAt }));
	return { here, id: newest!.sessionId };
}

beforeAll(async () => {
	issuer = await startIssuer(APP);
	await setUp(issuer);
	await map('redaktorer', 'editor');
	await map('arkiv', 'archivist');
});
afterAll(() => issuer.close());
beforeEach(async () => {
	issuer.people.clear();
	issuer.people.set('nils', NILS);
	await write((tx) => tx.delete(session));
});
afterEach(() => {
	issuer.instead = null;
});

describe('a session from the directory', () => {
	test('is left alone for a quarter of an hour', async () => {
		const { id } = await signedIn(HOUR / 5);
		issuer.asked.length = 0;
		expect(await askDirectory(id)).toBe(false);
		expect(issuer.asked).toEqual([]);
	});

	test('is asked about after that, in the background, and once', async () => {
		const { id } = await signedIn(HOUR / 2);
		issuer.people.set('nils', { ...NILS, groups: ['arkiv'] });
		expect(await Promise.all([askDirectory(id), askDirectory(id)])).toEqual([false, false]);
		await expect.poll(() => rolesOf('nils')).toEqual(['archivist']);
		expect(issuer.asked.filter((path) => path === '/token')).toHaveLength(2); // and the sign-in
		issuer.asked.length = 0;
	});

	test('gets the roles of new groups, and loses those of old ones', async () => {
		const { id } = await signedIn(2 * HOUR);
		issuer.people.set('nils', { ...NILS, groups: ['redaktorer', 'arkiv'] });
		expect(await askDirectory(id)).toBe(true);
		expect((await rolesOf('nils')).sort()).toEqual(['archivist', 'editor']);
		const [still] = await kept();
		expect(still!.checkedAt).toBeGreaterThan(Date.now() - HOUR);
	});

	test('ends when no group gives anything any more', async () => {
		const { here, id } = await signedIn(2 * HOUR);
		issuer.people.set('nils', { ...NILS, groups: [] });
		expect(await askDirectory(id)).toBe(true);
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await rolesOf('nils')).toEqual([]);
	});

	test('ends when the directory says that the person is gone', async () => {
		const { here, id } = await signedIn(2 * HOUR);
		issuer.people.delete('nils');
		expect(await askDirectory(id)).toBe(true);
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await kept()).toEqual([]);
	});

	test('goes on when the directory is down, and is asked about again later', async () => {
		const { here, id } = await signedIn(2 * HOUR);
		await issuer.goDown();
		expect(await askDirectory(id)).toBe(true);
		await issuer.comeBack();
		expect(await sessionFromCookie(here)).not.toBeNull();
		expect(await rolesOf('nils')).toEqual(['editor']);
	});

	test('goes on when the directory fails', async () => {
		const { id } = await signedIn(2 * HOUR);
		issuer.instead = ({ url }, response) =>
			url === '/token' && Boolean(response.writeHead(503).end('busy'));
		expect(await askDirectory(id)).toBe(true);
		expect(await kept()).toHaveLength(1);
	});

	test('is asked about also when the person has shown who it is another way since', async () => {
		const { here, id } = await signedIn(2 * HOUR);
		const { actor } = (await sessionFromCookie(here))!;
		await inPlaceOf(id, () => startSession(here, actor.id, 'Firefox', 'passkey'));
		issuer.people.delete('nils');
		const [row] = await kept();
		expect(row!.sessionId).not.toBe(id);
		await askDirectory(row!.sessionId);
		expect(await sessionFromCookie(here)).toBeNull();
	});

	test('is asked about also when the person has changed the password here', async () => {
		const { here, id } = await signedIn(2 * HOUR);
		const { actor, session: before } = (await sessionFromCookie(here))!;
		const passwordHash = await hashPassword(OLD);
		await write((tx) => tx.update(user).set({ passwordHash }).where(eq(user.id, actor.id)));
		const form = new URLSearchParams({ current: OLD, password: NEW, again: NEW });
		const request = new Request(`${APP}/intern/min-side`, { method: 'POST', body: form });
		const locals = { actor, session: before };
		const event = { ...here, request, locals, getClientAddress: () => '10.0.0.1' };
		expect(await minSide.password(event as never)).toEqual({ changed: true });
		issuer.people.delete('nils');
		const [row] = await kept();
		expect(row!.sessionId).not.toBe(id);
		await askDirectory(row!.sessionId);
		expect(await sessionFromCookie(here)).toBeNull();
		await write((tx) => tx.update(user).set({ passwordHash: null }).where(eq(user.id, actor.id)));
	});

	test('has nothing in the database that opens anything', async () => {
		await signedIn(0);
		const [row] = await kept();
		const tokens = `${row!.refreshToken} ${row!.idToken}`;
		expect(tokens).not.toMatch(/(^| )eyJ/);
	});
});

describe('another directory', () => {
	test('leaves nobody in whom the old one let in, nor with its roles, but whoever changes it', async () => {
		const { here } = await signedIn(0);
		issuer.people.set('solveig', { ...NILS, sub: 'solveig', email: 'solveig@lillevik.test' });
		const { here: own } = await signedIn(0, 'solveig');
		const form = {
			...{ name: 'Prøve', issuer: issuer.issuer, clientId: issuer.clientId },
			clientSecret: issuer.clientSecret,
			...{ groupsClaim: 'groups', trustsNames: false, only: false }
		};
		const by = { ...actor('administrator'), id: (await sessionFromCookie(own))!.actor.id };
		expect(await saveDirectory(by, { ...form, name: 'Nytt navn' })).toBe(false);
		expect(await sessionFromCookie(here)).not.toBeNull();
		expect(await saveDirectory(by, { ...form, issuer: 'https://id.ny.no' })).toBe(true);
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await rolesOf('nils')).toEqual([]);
		expect(await sessionFromCookie(own)).not.toBeNull();
		expect(await rolesOf('solveig')).toEqual(['editor']);
		await saveDirectory(by, form);
	});
});

describe('the directory signs somebody out', () => {
	const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
	const token = (changes: object = {}, header?: Record<string, unknown>) => {
		const iat = Math.floor(Date.now() / 1000);
		const { issuer: iss, clientId: aud } = issuer;
		const jti = crypto.randomUUID();
		const claims = { iss, aud, iat, exp: iat + 120, jti, sub: 'nils', events: EVENTS, ...changes };
		return issuer.sign(claims, header);
	};

	test('who is out at once, in every browser', async () => {
		const { here } = await signedIn(0);
		const { here: there } = await signedIn(0);
		expect(await signOutByDirectory(await token())).toBe(true);
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await sessionFromCookie(there)).toBeNull();
	});

	test('in one browser, when it names that session', async () => {
		const { here, id } = await signedIn(0);
		const { here: there } = await signedIn(0);
		const row = (await kept()).find(({ sessionId }) => sessionId === id);
		expect(row?.sid).toBeTruthy();
		expect(await signOutByDirectory(await token({ sid: row!.sid }))).toBe(true);
		const left = [await sessionFromCookie(here), await sessionFromCookie(there)];
		expect(left.filter(Boolean)).toHaveLength(1);
	});

	test('once with each token', async () => {
		const replayed = await token();
		expect(await signOutByDirectory(replayed)).toBe(true);
		const { here } = await signedIn(0);
		expect(await signOutByDirectory(replayed)).toBe(false);
		expect(await sessionFromCookie(here)).not.toBeNull();
	});

	test.each<[string, () => Promise<string>]>([
		['another client', () => token({ aud: 'another' })],
		['another issuer', () => token({ iss: 'https://evil.example' })],
		['last year', () => token({ iat: 1_700_000_000, exp: 1_700_000_120 })],
		['for ever', () => token({ exp: undefined })],
		['nobody', () => token({ sub: undefined })],
		['a sign-in', () => token({ nonce: 'n' })],
		['no reason', () => token({ events: undefined })],
		['an unknown key', () => token({}, { kid: 'unknown' })],
		['no signature', async () => `${(await token()).split('.').slice(0, 2).join('.')}.`],
		['a secret that all know', async () => `eyJhbGciOiJub25lIn0.${(await token()).split('.')[1]}.`],
		['no token', async () => 'hei']
	])('but not with a token for %s', async (_name, made) => {
		const { here } = await signedIn(0);
		expect(await signOutByDirectory(await made())).toBe(false);
		expect(await sessionFromCookie(here)).not.toBeNull();
	});
});

describe('a group with the right to warn or to administer', () => {
	const VIGDIS = { sub: 'vigdis', email: 'vigdis@lillevik.test', groups: ['arkiv', 'vakt'] };
	const idOf = async (label: string) =>
		(await mappings(reader)).find((one) => one.label === label)!.id;

	test('gives nothing before a second administrator agrees', async () => {
		await map('vakt', 'dutyOfficer');
		issuer.people.set('vigdis', VIGDIS);
		await signedIn(0, 'vigdis');
		expect(await rolesOf('vigdis')).toEqual(['archivist']);
		const own = await approveMapping(actor('administrator'), await idOf('vakt'));
		expect(own).toEqual({ refused: 'directory_mapping_own' });
		await signedIn(0, 'vigdis');
		expect(await rolesOf('vigdis')).toEqual(['archivist']);
	});

	test('gives it after that', async () => {
		issuer.people.set('vigdis', VIGDIS);
		await approveMapping({ ...actor('administrator'), id: 'hilde' }, await idOf('vakt'));
		await signedIn(0, 'vigdis');
		expect((await rolesOf('vigdis')).sort()).toEqual(['archivist', 'dutyOfficer']);
	});

	test('waits again when the groups become somebody else’s', async () => {
		const { issuer: address, clientId } = issuer;
		const save = (changes: object) =>
			saveDirectory(actor('administrator'), {
				...{ name: 'Prøve', issuer: address, clientId, clientSecret: '', groupsClaim: 'groups' },
				...{ trustsNames: false, only: false, ...changes }
			});
		const waits = async () => (await mappings(reader)).find(({ label }) => label === 'vakt')!.waits;
		await save({ name: 'Nytt navn' });
		expect(await waits()).toBe(false);
		await save({ groupsClaim: 'roles' });
		expect(await waits()).toBe(true);
		await save({});
		expect(await waits()).toBe(true);
		issuer.people.set('vigdis', VIGDIS);
		await signedIn(0, 'vigdis');
		expect(await rolesOf('vigdis')).toEqual(['archivist']);
	});

	test('never takes the last administrator away', async () => {
		await map('sjefer', 'administrator');
		await approveMapping({ ...actor('administrator'), id: 'hilde' }, await idOf('sjefer'));
		issuer.people.set('sjef', { sub: 'sjef', email: 'sjef@lillevik.test', groups: ['sjefer'] });
		await signedIn(0, 'sjef');
		await write(async (tx) => {
			await tx.update(user).set({ passwordHash: 'x' }).where(eq(user.email, 'sjef@lillevik.test'));
			for (const id of ['administrator', 'hilde']) await tx.delete(grant).where(eq(grant.id, id));
		});
		await removeMapping(actor('administrator'), await idOf('sjefer'));
		expect((await administrators(reader)).map(({ email }) => email)).toEqual([
			'sjef@lillevik.test'
		]);
	});

	test('is gone from whoever is parted from the directory, who is signed out', async () => {
		issuer.people.set('nils', { ...NILS, groups: ['redaktorer', 'arkiv'] });
		const { here } = await signedIn(0);
		await unlink(actor('administrator'), (await sessionFromCookie(here))!.actor.id);
		expect(await sessionFromCookie(here)).toBeNull();
		expect(await rolesOf('nils')).toEqual([]);
	});

	test('is gone from everybody at once when it is taken away', async () => {
		await removeMapping(actor('administrator'), await idOf('arkiv'));
		expect(await rolesOf('vigdis')).toEqual([]);
	});
});
