import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import {
	APP,
	browser,
	cameBack,
	complete,
	setUp,
	signIn
} from '../../../../test/support/directory';
import { startIssuer, type TestIssuer } from '../../../../test/support/issuer';
import { people } from '../people.server';
import { sessionFromCookie } from '../sessions.server';
import { grant, session, user } from '../tables.server';
import { addMapping } from './mappings.server';
import { beginSignIn } from './signIn.server';
import { directoryLink } from './tables.server';

await useTemporaryDatabase();
const EDITORS = 'b7a1e0c2-0000-4000-8000-00000000aaaa';
const NILS = {
	...{ sub: 'nils', name: 'Nils Nes', email: 'nils@lillevik.test', email_verified: true },
	groups: [EDITORS]
};
let issuer: TestIssuer;

const sessions = () => reader.select().from(session);
const personBy = async (email: string) => (await people(reader)).find((one) => one.email === email);

beforeAll(async () => {
	issuer = await startIssuer(APP);
	await setUp(issuer);
	const mapping = { role: 'editor', unitId: null, kinds: [] } as const;
	await addMapping(actor('administrator'), {
		...{ ...mapping, kinds: [], value: EDITORS.toUpperCase(), label: 'Redaktører' }
	});
});
afterAll(() => issuer.close());
beforeEach(async () => {
	issuer.people.clear();
	issuer.people.set('nils', NILS);
	await write((tx) => tx.delete(session));
});
afterEach(() => {
	issuer.claims = null;
	issuer.instead = null;
});

describe('a sign-in with the directory', () => {
	test('makes the account the first time, with the roles of the groups, and a session', async () => {
		const here = browser();
		expect(await signIn(here, 'nils')).toBe('/intern/arshjul');
		expect(await sessionFromCookie(here)).not.toBeNull();
		const nils = await personBy('nils@lillevik.test');
		expect(nils?.name).toBe('Nils Nes');
		expect(nils?.grants.map(({ role }) => role)).toEqual(['editor']);
	});

	test('finds the same account again when the address has changed', async () => {
		issuer.people.set('nils', { ...NILS, email: 'gift@lillevik.test' });
		expect(await signIn(browser(), 'nils')).toBe('/intern/arshjul');
		expect(await personBy('gift@lillevik.test')).toBeUndefined();
	});

	test('asks UserInfo when the groups are not in the id_token', async () => {
		issuer.claims = ({ groups: _left, ...rest }) => rest;
		issuer.asked.length = 0;
		expect(await signIn(browser(), 'nils')).toBe('/intern/arshjul');
		expect(issuer.asked).toContain('/me');
	});

	test('lets nobody in whose groups give nothing, and makes no account', async () => {
		issuer.people.set('ine', { sub: 'ine', email: 'ine@lillevik.test', groups: ['andre'] });
		expect(await signIn(browser(), 'ine')).toBe('directory_no_role');
		expect(await personBy('ine@lillevik.test')).toBeUndefined();
		expect(await sessions()).toEqual([]);
	});

	test('says what to do when there are too many groups for the token', async () => {
		issuer.claims = ({ groups: _left, ...rest }) => ({ ...rest, _claim_names: { groups: 's' } });
		expect(await signIn(browser(), 'nils')).toBe('directory_overage');
	});
});

describe('an account that was here before', () => {
	beforeAll(async () => {
		const people = [
			['kari', 'approver'],
			['vigdis', 'dutyOfficer']
		] as const;
		await write(async (tx) => {
			for (const [id, role] of people) {
				const email = `${id}@lillevik.test`;
				await tx.insert(user).values({ id, name: id, email, createdAt: 0 });
				await tx.insert(grant).values({ id, userId: id, role, givenAt: 0 });
			}
		});
	});

	test('is not taken over with an address that anybody can write (nOAuth)', async () => {
		issuer.people.set('evil', { sub: 'evil', email: 'kari@lillevik.test', groups: [EDITORS] });
		expect(await signIn(browser(), 'evil')).toBe('directory_link_first');
		expect(await reader.select().from(directoryLink)).not.toContainEqual(
			expect.objectContaining({ userId: 'kari' })
		);
		expect(await sessions()).toEqual([]);
	});

	test('is linked by a verified address, and keeps the roles given by hand', async () => {
		const kari = { sub: 'k', email: 'kari@lillevik.test', email_verified: true };
		issuer.people.set('k', { ...kari, groups: [EDITORS] });
		expect(await signIn(browser(), 'k')).toBe('/intern/arshjul');
		const roles = (await personBy(kari.email))?.grants.map(({ role }) => role);
		expect(roles?.sort()).toEqual(['approver', 'editor']);
		issuer.people.set('k', { ...kari, groups: [] });
		expect(await signIn(browser(), 'k')).toBe('/intern/arshjul');
		expect((await personBy(kari.email))?.grants.map(({ role }) => role)).toEqual(['approver']);
	});

	test('that warns residents is linked only by its owner, signed in', async () => {
		const known = { sub: 'v', email: 'vigdis@lillevik.test', email_verified: true };
		issuer.people.set('v', known);
		expect(await signIn(browser(), 'v')).toBe('directory_link_first');
		expect(await signIn(browser(), 'v', 'vigdis')).toBe('/intern/arshjul');
		issuer.claims = (all) => ({ ...all, auth_time: 1 });
		expect(await signIn(browser(), 'v', 'vigdis')).toBe('directory_not_anew');
		issuer.claims = null;
		expect(await signIn(browser(), 'v')).toBe('/intern/arshjul');
	});

	test('is not believed to be shown anew by a directory that does not say when', async () => {
		issuer.people.set('v', { sub: 'v', email: 'vigdis@lillevik.test', email_verified: true });
		let asked: URL | undefined;
		const back = await cameBack(browser(), 'v', 'vigdis', (there) => (asked = there));
		expect(back.searchParams.has('code')).toBe(true);
		expect(Object.fromEntries(asked!.searchParams)).toMatchObject({
			prompt: 'login',
			max_age: '0'
		});
		issuer.claims = (all) => ({ ...all, auth_time: undefined });
		expect(await signIn(browser(), 'v', 'vigdis')).toBe('directory_not_anew');
		expect(await signIn(browser(), 'v'), 'and needs not, when nobody was asked to').toBe(
			'/intern/arshjul'
		);
		issuer.claims = null;
	});
});

describe('nobody gets in', () => {
	const refused = async (at = browser()) => {
		const said = await signIn(at, 'nils');
		expect(await sessions()).toEqual([]);
		expect(await sessionFromCookie(at)).toBeNull();
		return said;
	};
	const nowIn = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

	test.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>, string]>([
		['for another client', (all) => ({ ...all, aud: 'another' }), 'directory_rejected'],
		[
			'from another issuer',
			(all) => ({ ...all, iss: 'https://evil.example' }),
			'directory_rejected'
		],
		['for another sign-in', (all) => ({ ...all, nonce: 'another' }), 'directory_rejected'],
		['without a subject', ({ sub: _left, ...rest }) => rest, 'directory_rejected'],
		['long over', (all) => ({ ...all, exp: nowIn(-600) }), 'directory_clock'],
		['from the future', (all) => ({ ...all, iat: nowIn(600), exp: nowIn(1200) }), 'directory_clock']
	])('with a token %s', async (_name, change, sentence) => {
		issuer.claims = change;
		expect(await refused()).toBe(sentence);
	});

	test('with a token that another key has signed', async () => {
		issuer.forge = true;
		expect(await refused()).toBe('directory_rejected');
		issuer.forge = false;
	});

	test('when the clocks differ by little, everybody does', async () => {
		issuer.claims = (all) => ({ ...all, iat: nowIn(40), exp: nowIn(-40) });
		expect(await signIn(browser(), 'nils')).toBe('/intern/arshjul');
	});

	test('when the same answer comes twice', async () => {
		const here = browser();
		const url = await cameBack(here, 'nils');
		const before = new Map(here.jar);
		expect(await complete(here, url)).toBe('/intern/arshjul');
		expect(await complete(here, url)).toBe('directory_expired');
		const again = browser();
		for (const [name, value] of before) again.jar.set(name, value);
		expect(await complete(again, url)).toBe('directory_expired');
		expect(await sessions()).toHaveLength(1);
	});

	test('in another browser than the one that asked', async () => {
		expect(await complete(browser(), await cameBack(browser(), 'nils'))).toBe('directory_expired');
		const other = browser();
		await cameBack(other, 'nils');
		expect(await complete(other, await cameBack(browser(), 'nils'))).toBe('directory_expired');
		expect(await sessions()).toEqual([]);
	});

	test('with a code that was used', async () => {
		const here = browser();
		const code = (await cameBack(here, 'nils')).searchParams.get('code')!;
		const url = await cameBack(here, 'nils');
		const state = url.searchParams.get('state')!;
		expect(await complete(here, url)).toBe('/intern/arshjul');
		await write((tx) => tx.delete(session));
		const later = browser();
		const fresh = await cameBack(later, 'nils');
		fresh.searchParams.set('code', code);
		expect(fresh.searchParams.get('state')).not.toBe(state);
		expect(await complete(later, fresh)).toBe('directory_expired');
		expect(await sessions()).toEqual([]);
	});

	test.each([
		['?error=access_denied', 'directory_denied'],
		['?error=server_error', 'directory_down'],
		['?error=invalid_scope', 'directory_setup'],
		['', 'directory_rejected'],
		['?code=', 'directory_rejected'],
		['?code=x&code=y', 'directory_rejected']
	])('who comes back with «%s»', async (query, sentence) => {
		const here = browser();
		const url = await cameBack(here, 'nils');
		const { state, iss } = Object.fromEntries(url.searchParams);
		url.search = query;
		url.searchParams.set('state', state!);
		url.searchParams.set('iss', iss!);
		expect(await complete(here, url)).toBe(sentence);
		expect(await sessions()).toEqual([]);
	});

	test.each<[string, number, string, string]>([
		['fails', 500, '{}', 'directory_down'],
		['speaks something else', 200, '<html>', 'directory_down'],
		['does not know us', 401, '{"error":"invalid_client"}', 'directory_setup']
	])('when the token endpoint %s midway', async (_name, status, body, sentence) => {
		issuer.instead = ({ url }, response) => {
			if (url !== '/token') return false;
			const type = body.startsWith('{') ? 'application/json' : 'text/html';
			response.writeHead(status, { 'content-type': type }).end(body);
			return true;
		};
		expect(await refused()).toBe(sentence);
	});

	test('when the token endpoint hangs up midway, and is let in a moment later', async () => {
		issuer.instead = ({ url }, response) => url === '/token' && Boolean(response.destroy());
		expect(await refused()).toBe('directory_down');
		issuer.instead = null;
		expect(await signIn(browser(), 'nils')).toBe('/intern/arshjul');
	});
});

describe('a directory that', () => {
	test('has new keys since a moment ago is believed', async () => {
		expect(await signIn(browser(), 'nils')).toBe('/intern/arshjul');
		await issuer.rotateKeys();
		expect(await signIn(browser(), 'nils')).toBe('/intern/arshjul');
	});

	test('is down is said to be down', async () => {
		await issuer.goDown();
		expect(await beginSignIn(browser(), '/intern', null)).toEqual({ refused: 'directory_down' });
		await issuer.comeBack();
	});

	test('never answers is given up after five seconds', async () => {
		issuer.instead = () => true;
		const began = Date.now();
		expect(await beginSignIn(browser(), '/intern', null)).toEqual({ refused: 'directory_down' });
		expect(Date.now() - began).toBeLessThan(6000);
	}, 10_000);

	test('drips its answer is given up after five seconds too', async () => {
		issuer.instead = (_request, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			void (async () => {
				while (!response.destroyed) {
					response.write(' ');
					await sleep(100);
				}
			})();
			return true;
		};
		const began = Date.now();
		expect(await beginSignIn(browser(), '/intern', null)).toMatchObject({
			refused: 'directory_down'
		});
		expect(Date.now() - began).toBeLessThan(6000);
	}, 10_000);

	test('sends without end is not listened to', async () => {
		issuer.instead = (_request, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(' '.repeat(3_000_000));
			return true;
		};
		expect(await beginSignIn(browser(), '/intern', null)).toHaveProperty('refused');
	});

	test('calls itself something else is another directory', async () => {
		issuer.instead = ({ url }, response) => {
			if (!url?.includes('openid-configuration')) return false;
			const address = (path: string) => `${issuer.issuer}/${path}`;
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(
				JSON.stringify({ issuer: 'https://evil.example', authorization_endpoint: address('auth') })
			);
			return true;
		};
		expect(await beginSignIn(browser(), '/intern', null)).toEqual({
			refused: 'directory_rejected'
		});
	});

	test('would have us send the secret over the open net is not asked', async () => {
		issuer.instead = ({ url }, response) => {
			if (!url?.includes('openid-configuration')) return false;
			response.writeHead(200, { 'content-type': 'application/json' });
			const authorization_endpoint = 'http://evil.example/auth';
			response.end(JSON.stringify({ issuer: issuer.issuer, authorization_endpoint }));
			return true;
		};
		expect(await beginSignIn(browser(), '/intern', null)).toEqual({
			refused: 'directory_rejected'
		});
	});
});
