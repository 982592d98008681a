import type { Cookies } from '@sveltejs/kit';
import { write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { saveDirectory } from '$lib/staff/directory/settings.server';
import { beginSignIn, completeSignIn } from '$lib/staff/directory/signIn.server';
import { grant, user } from '$lib/staff/tables.server';
import { actor } from './actors';
import type { TestIssuer } from './issuer';

export const APP = 'http://localhost:3000';

/** A browser that keeps our cookies as SvelteKit hands them over, and the directory's beside them. */
export function browser() {
	const jar = new Map<string, string>();
	const cookies = {
		get: (name: string) => jar.get(name),
		set: (name: string, value: string) => void jar.set(name, value),
		delete: (name: string) => void jar.delete(name)
	} satisfies Pick<Cookies, 'get' | 'set' | 'delete'> as Partial<Cookies> as Cookies;
	const request = new Request(APP, { headers: { 'user-agent': 'Firefox' } });
	return { jar, cookies, url: new URL(APP), request, theirs: new Map<string, string>() };
}
export type Browser = ReturnType<typeof browser>;

/** Signs in at the directory as `sub`. @param look sees the address that the browser is sent to. @returns the address that it sends the browser back to */
export async function cameBack(
	at: Browser,
	sub: string,
	linkTo: string | null = null,
	look: (there: URL) => void = () => {}
) {
	const there = await beginSignIn(
		at,
		'/intern/arshjul',
		linkTo ? { id: linkTo, links: true } : null
	);
	if (isRefused(there)) throw new Error(there.refused);
	look(there);
	return follow(at, there, sub);
}

/** Comes back here. @returns the path to go on to, or the name of the sentence */
export async function complete(at: Browser, url: URL): Promise<string> {
	const came = await completeSignIn({ ...at, url });
	return isRefused(came) ? came.refused : came;
}

/** A whole sign-in. @returns as `complete` */
export async function signIn(at: Browser, sub: string, linkTo: string | null = null) {
	return complete(at, await cameBack(at, sub, linkTo));
}

/** Two administrators with passwords, and the directory as they set it up. */
export async function setUp({ issuer, clientId, clientSecret }: TestIssuer): Promise<void> {
	const admins = ['administrator', 'hilde'].map((id) => ({
		...{ id, name: id, email: `${id}@lillevik.test`, passwordHash: 'x', createdAt: 0 }
	}));
	await write(async (tx) => {
		await tx.insert(user).values(admins);
		const given = { givenAt: 0, role: 'administrator' } as const;
		await tx.insert(grant).values(admins.map(({ id }) => ({ ...given, id, userId: id })));
	});
	await saveDirectory(actor('administrator'), {
		...{ name: 'Prøvekatalogen', issuer, clientId, clientSecret },
		...{ groupsClaim: 'groups', trustsNames: false, only: false }
	});
}

/** Follows redirects as a browser does, until it is sent back here. */
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
