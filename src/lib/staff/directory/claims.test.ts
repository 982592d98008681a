import { describe, expect, test } from 'vitest';
import { addressIn, groupsIn, isFromBefore, nameIn, saysGroups, type Claims } from './claims';

const ISS = 'https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0';
const claims = (more: Record<string, unknown>): Claims => ({ iss: ISS, sub: 'x', ...more });
const GROUP = 'B7A1E0C2-0000-4000-8000-00000000AAAA';

describe('the groups in a token', () => {
	test.each<[string, Record<string, unknown>, string, string[] | 'overage']>([
		['are those of the claim', { groups: ['a', 'b'] }, 'groups', ['a', 'b']],
		['have their ids in lower case', { groups: [GROUP] }, 'groups', [GROUP.toLowerCase()]],
		['may be one only', { groups: 'a' }, 'groups', ['a']],
		['may be roles of the app', { roles: ['Redaktør'], groups: ['a'] }, 'roles', ['Redaktør']],
		['may lie deeper', { realm_access: { roles: ['a'] } }, 'realm_access.roles', ['a']],
		['may have an address for a name', { 'https://x.no/g': ['a'] }, 'https://x.no/g', ['a']],
		['may be none', {}, 'groups', []],
		['are nothing but text', { groups: [1, null, {}, 'a'] }, 'groups', ['a']],
		['may be too many', { _claim_names: { groups: 'src1' } }, 'groups', 'overage'],
		['may be too many in another way', { hasgroups: true }, 'groups', 'overage'],
		[
			'are there when another claim is too long',
			{ _claim_names: { x: 's' }, roles: ['a'] },
			'roles',
			['a']
		]
	])('%s', (_name, more, claim, expected) => {
		expect(groupsIn(claims(more), claim)).toEqual(expected);
	});

	test('are told apart from a token that does not speak of them', () => {
		expect(saysGroups(claims({ groups: [] }), 'groups')).toBe(true);
		expect(saysGroups(claims({ hasgroups: true }), 'groups')).toBe(true);
		expect(saysGroups(claims({}), 'groups')).toBe(false);
	});
});

describe('the address in a token', () => {
	const kari = { email: 'Kari@Lillevik.test' };
	const name = { preferred_username: 'kari@lillevik.test' };
	test.each<[string, Record<string, unknown>, boolean, boolean | null]>([
		['is verified when the directory says so', { ...kari, email_verified: true }, false, true],
		['is not when it says nothing', kari, false, false],
		['is not when it says no', { ...kari, email_verified: false }, true, false],
		['is not for the word «true»', { ...kari, email_verified: 'true' }, false, false],
		['is when Entra ID knows the owner of the domain', { ...kari, xms_edov: '1' }, false, true],
		['is a user name only when those are trusted', name, false, false],
		['is a user name when those are trusted', name, true, true],
		['is not a guest’s user name', { ...name, idp: 'https://sts.windows.net/9/' }, true, false],
		['is a user name of the house’s own', { ...name, idp: ISS }, true, true],
		['is not a guest’s by account type', { ...name, acct: 1 }, true, false],
		['is missing when there is none', { preferred_username: 'kari' }, true, null],
		['is missing when it is none', { email: 'kari', email_verified: true }, true, null]
	])('%s', (_name, more, trustsNames, verified) => {
		const address = addressIn(claims(more), trustsNames);
		expect(address?.verified ?? null).toBe(verified);
		if (address) expect(address.email).toBe('kari@lillevik.test');
	});

	test('of a guest in the user name is not one that anybody has', () => {
		const name = 'kari_x.no#EXT#@lillevik.onmicrosoft.com';
		expect(addressIn(claims({ preferred_username: name }), true)?.verified).toBe(false);
	});
});

test.each([
	[{ name: 'Kari Nes' }, 'Kari Nes'],
	[{ given_name: 'Kari', family_name: 'Nes' }, 'Kari Nes'],
	[{ name: ' ' }, 'kari@lillevik.test'],
	[{}, 'kari@lillevik.test']
])('%o is called %s', (more, expected) => {
	expect(nameIn(claims(more), 'kari@lillevik.test')).toBe(expected);
});

test('who was asked to show once more who it is, did so after that', () => {
	const asked = 1_800_000_000_000;
	expect(isFromBefore(claims({ auth_time: asked / 1000 - 3600 }), asked)).toBe(true);
	expect(isFromBefore(claims({ auth_time: asked / 1000 - 5 }), asked)).toBe(false);
	expect(isFromBefore(claims({}), asked), 'does not say').toBe(true);
});
