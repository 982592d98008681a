import type { Cookies } from '@sveltejs/kit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { startIssuer, type TestIssuer } from '../../../../test/support/issuer';
import { people } from '../people.server';
import { sessionFromCookie } from '../sessions.server';
import { grant, user } from '../tables.server';
import { addMapping } from './mappings.server';
import { saveDirectory } from './settings.server';
import { beginSignIn, completeSignIn } from './signIn.server';

await useTemporaryDatabase();
const APP = 'http://localhost:3000';
const EDITORS = 'b7a1e0c2-0000-4000-8000-00000000aaaa';
let issuer: TestIssuer;

/** A browser that has been told to go somewhere. */
function browser() {
	const jar = new Map<string, string>();
	const cookies = {
		get: (name: string) => jar.get(name),
		set: (name: string, value: string) => void jar.set(name, value),
		delete: (name: string) => void jar.delete(name)
	} satisfies Pick<Cookies, 'get' | 'set' | 'delete'> as Partial<Cookies> as Cookies;
	return {
		cookies,
		url: new URL(APP),
		request: new Request(APP),
		theirs: new Map<string, string>()
	};
}
type Browser = ReturnType<typeof browser>;

/** Follows the directory's redirects as a browser does, until it is sent back here. */
async function follow(at: Browser, start: URL, sub: string): Promise<URL> {
	let url = start;
	for (let steps = 0; url.origin !== APP; steps++) {
		if (steps > 10) throw new Error(`Stuck at ${url}`);
		if (url.pathname.startsWith('/who/')) url.searchParams.set('sub', sub);
		const cookie = [...at.theirs].map((pair) => pair.join('=')).join('; ');
		const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
		for (const set of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			at.theirs.set(name, value);
		}
		const next = answer.headers.get('location');
		if (!next) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
		url = new URL(next, url);
	}
	return url;
}

async function back(at: Browser, sub: string, linkTo: string | null = null): Promise<URL> {
	const there = await beginSignIn(at, '/intern/arshjul', linkTo);
	if (isRefused(there)) throw new Error(there.refused);
	return follow(at, there, sub);
}

/** A whole sign-in. @returns the path, or the name of the sentence */
async function signIn(at: Browser, sub: string, linkTo: string | null = null) {
	return complete(at, await back(at, sub, linkTo));
}

async function complete(at: Browser, url: URL): Promise<string> {
	const came = await completeSignIn({ ...at, url });
	return isRefused(came) ? came.refused : came;
}

const rolesOf = async (email: string) =>
	(await people(reader)).find((one) => one.email === email)?.grants.map(({ role }) => role);

beforeAll(async () => {
	issuer = await startIssuer(APP);
	const admins = ['administrator', 'hilde'].map((id) => ({
		...{ id, name: id, email: `${id}@lillevik.test`, passwordHash: 'x', createdAt: 0 }
	}));
	await write(async (tx) => {
		await tx.insert(user).values(admins);
		await tx
			.insert(user)
			.values({ id: 'kari', name: 'Kari', email: 'kari@lillevik.test', createdAt: 0 });
		const given = { givenAt: 0, role: 'administrator' } as const;
		await tx.insert(grant).values(admins.map(({ id }) => ({ ...given, id, userId: id })));
		await tx.insert(grant).values({ id: 'kari', userId: 'kari', role: 'approver', givenAt: 0 });
	});
	const { clientId, clientSecret } = issuer;
	await saveDirectory(actor('administrator'), {
		...{ name: 'Prøvekatalogen', issuer: issuer.issuer, clientId, clientSecret },
		...{ groupsClaim: 'groups', trustsNames: false, only: false }
	});
	await addMapping(actor('administrator'), {
		...{ value: EDITORS.toUpperCase(), label: 'Redaktører' },
		...{ role: 'editor', unitId: null, kinds: [] }
	});
});
afterAll(() => issuer.close());
beforeEach(() => {
	issuer.people.clear();
	issuer.people.set('nils', {
		...{ sub: 'nils', name: 'Nils Nes', email: 'nils@lillevik.test', email_verified: true },
		groups: [EDITORS]
	});
});
afterEach(() => {
	issuer.claims = null;
	issuer.instead = null;
});

describe('a sign-in with the directory', () => {
	test('makes the account the first time, with the roles of the groups, and a session', async () => {
		const here = browser();
		expect(await signIn(here, 'nils')).toBe('/intern/arshjul');
		expect(await sessionFromCookie(here)).toMatchObject({ name: 'Nils Nes' });
		expect(await rolesOf('nils@lillevik.test')).toEqual(['editor']);
	});
});
