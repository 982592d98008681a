import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntry } from '$lib/audit/tables.server';
import { reader, write } from '$lib/database/database.server';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { grant, session, user } from '../tables.server';
import { switchPerson } from '../people.server';
import * as users from '../../../routes/scim/v2/Users/+server';
import * as one from '../../../routes/scim/v2/Users/[id]/+server';
import { endProvisioning, newProvisioningToken } from './provisioning.server';
import { filteredName, patchWish, wishOf } from './scim';
import { saveDirectory } from './settings.server';

await useTemporaryDatabase();
const BASE = 'http://localhost:3000/scim/v2/Users';
let token = '';

/** Knocks as the directory does. */
async function ask(
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
	path: string,
	body?: object,
	headers: Record<string, string> = {}
) {
	const [, id, search = ''] = /^\/?([^?]*)(\?.*)?$/.exec(path)!;
	const doors = (id ? one : users) as Partial<Record<string, (event: never) => Promise<Response>>>;
	const request = new Request(`${BASE}/${id}`, {
		method,
		headers: { authorization: `Bearer ${token}`, ...headers },
		body: body && JSON.stringify(body)
	});
	const event = { request, params: { id }, url: new URL(`${BASE}${search}`) };
	const answer = await doors[method]!(event as never);
	const read = await answer.text();
	return { status: answer.status, body: read ? JSON.parse(read) : null };
}

const patch = (...Operations: object[]) => ({
	schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
	Operations
});
const isActive = async (id: string) =>
	(await reader.select().from(user).where(eq(user.id, id)))[0]?.active;

beforeAll(async () => {
	const people = ['administrator', 'hilde', 'kari'].map((id) => ({
		...{ id, name: id, email: `${id}@lillevik.test`, passwordHash: 'x', createdAt: 0 }
	}));
	await write(async (tx) => {
		await tx.insert(user).values(people);
		const given = { role: 'administrator', givenAt: 0 } as const;
		await tx.insert(grant).values({ ...given, id: 'a', userId: 'administrator' });
		await tx.insert(grant).values({ ...given, id: 'h', userId: 'hilde' });
	});
	await saveDirectory(actor('administrator'), {
		...{ name: 'Entra ID', issuer: 'https://id.lillevik.no', clientId: 'x', clientSecret: '' },
		...{ groupsClaim: 'groups', trustsNames: false, only: false }
	});
	token = await newProvisioningToken(actor('administrator'));
});

describe('the directory, by SCIM,', () => {
	test('finds nobody who is not here, and whoever is', async () => {
		const nobody = await ask('GET', '?filter=userName eq "x-123"');
		expect(nobody).toMatchObject({ status: 200, body: { totalResults: 0, Resources: [] } });
		const kari = await ask('GET', '?filter=userName eq "Kari@lillevik.test"');
		expect(kari.body.Resources).toMatchObject([{ id: 'kari', active: true }]);
	});

	test('makes an account once, without roles', async () => {
		const nils = { userName: 'Nils@lillevik.test', displayName: 'Nils Nes', active: true };
		const made = await ask('POST', '', nils);
		expect(made).toMatchObject({ status: 201, body: { userName: 'nils@lillevik.test' } });
		expect(await ask('POST', '', nils)).toMatchObject({
			status: 409,
			body: { scimType: 'uniqueness' }
		});
		const grants = await reader.select().from(grant).where(eq(grant.userId, made.body.id));
		expect(grants).toEqual([]);
	});

	test('switches a person off, who is out at once, and on again', async () => {
		const row = { id: 's', userId: 'kari', startedAt: 0, expiresAt: 9e15, device: '' };
		await write((tx) => tx.insert(session).values(row));
		const off = await ask(
			'PATCH',
			'kari',
			patch({ op: 'Replace', path: 'active', value: 'False' })
		);
		expect(off).toMatchObject({ status: 200, body: { active: false } });
		expect(await reader.select().from(session)).toEqual([]);
		const on = await ask('PATCH', 'kari', patch({ op: 'replace', value: { active: true } }));
		expect(on).toMatchObject({ status: 200, body: { active: true } });
	});

	test('deletes nobody: the person is switched off, and to the directory gone until made again', async () => {
		expect(await ask('DELETE', 'kari')).toEqual({ status: 204, body: null });
		expect(await isActive('kari')).toBe(false);
		for (const method of ['GET', 'DELETE'] as const)
			expect((await ask(method, 'kari')).status).toBe(404);
		expect((await ask('PATCH', 'kari', patch())).status).toBe(404);
		const found = await ask('GET', '?filter=userName eq "kari@lillevik.test"');
		expect(found.body.totalResults).toBe(0);
		const again = await ask('POST', '', { userName: 'kari@lillevik.test', active: true });
		expect(again).toMatchObject({ status: 201, body: { id: 'kari', active: true } });
		expect((await ask('GET', 'kari')).status).toBe(200);
	});

	test('lets nobody in whom an administrator here has switched off', async () => {
		await ask('PUT', 'kari', { userName: 'kari@lillevik.test', active: true });
		await switchPerson(actor('administrator'), 'kari', false);
		const on = await ask('PUT', 'kari', { userName: 'kari@lillevik.test', active: true });
		expect(on.status).toBe(403);
		expect(await isActive('kari')).toBe(false);
	});

	test('changes a name and an address, but not to one that somebody has', async () => {
		const renamed = { userName: 'kari.nes@lillevik.test', displayName: 'Kari Nes', active: false };
		expect(await ask('PUT', 'kari', renamed)).toMatchObject({ status: 200, body: renamed });
		const taken = patch({ op: 'replace', path: 'userName', value: 'hilde@lillevik.test' });
		expect((await ask('PATCH', 'kari', taken)).status).toBe(409);
	});

	test('does not move the mailbox of somebody who warns or administers: links to become them go there', async () => {
		const moved = patch({ op: 'replace', path: 'userName', value: 'evil@evil.example' });
		expect((await ask('PATCH', 'hilde', moved)).status).toBe(403);
		const renamed = { userName: 'hilde@lillevik.test', displayName: 'Hilde Fossum' };
		expect(await ask('PUT', 'hilde', renamed)).toMatchObject({ status: 200, body: renamed });
	});

	test('never switches the last administrator off, and the log says so', async () => {
		const off = patch({ op: 'replace', path: 'active', value: false });
		expect((await ask('PATCH', 'hilde', off)).status).toBe(200);
		expect(await ask('PATCH', 'administrator', off)).toMatchObject({
			status: 403,
			body: { status: '403', detail: expect.stringContaining('administrator') }
		});
		expect(await isActive('administrator')).toBe(true);
		const kept = and(
			eq(auditEntry.action, 'directory.keptAdministrator'),
			eq(auditEntry.subject, 'administrator')
		);
		expect(await reader.select().from(auditEntry).where(kept)).toHaveLength(1);
	});

	test.each([
		['a filter it does not know', 'GET', '?filter=name eq "x"', undefined, 400],
		['nobody', 'GET', 'nobody', undefined, 404],
		['nobody to change', 'PATCH', 'nobody', patch(), 404],
		['no operations', 'PATCH', 'hilde', {}, 400],
		['a name that is no address', 'POST', '', { userName: 'nils' }, 400],
		['nothing', 'POST', '', undefined, 400]
	] as const)('is told about %s', async (_name, method, path, body, status) => {
		const answer = await ask(method, path, body);
		expect(answer).toMatchObject({ status, body: { status: String(status) } });
	});
});

test('nobody else gets in, nor the directory with a token that was withdrawn', async () => {
	expect((await ask('GET', '', undefined, { authorization: 'Bearer x' })).status).toBe(401);
	expect((await ask('GET', '', undefined, { authorization: '' })).status).toBe(401);
	expect((await ask('GET', '', undefined, { origin: 'https://evil.example' })).status).toBe(403);
	await endProvisioning(actor('administrator'));
	expect((await ask('GET', '')).status).toBe(401);
});

test('what is wanted is read as Entra ID writes it', () => {
	expect(filteredName('userName eq "Kari@X.no"')).toBe('kari@x.no');
	expect(filteredName('userName eq "" or 1 eq 1')).toBeNull();
	expect(wishOf({ userName: ' A@x.no ', name: { formatted: 'A B' }, active: true })).toEqual({
		...{ email: 'a@x.no', name: 'A B', active: true }
	});
	const emails = { op: 'Add', path: 'emails[type eq "work"].value', value: 'b@x.no' };
	const operations = [emails, { op: 'Remove', path: 'displayName' }, null, { op: 'Add' }];
	expect(patchWish({ Operations: operations })).toEqual({});
	expect(patchWish({ Operations: 'x' })).toBeNull();
});
