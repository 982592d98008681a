import { expect, test } from 'vitest';
import { isRefused } from '$lib/i18n/refusal';
import { personMatch, type Candidate, type Meeting } from './personMatch';

const KARI: Candidate = { id: 'kari', active: true, linked: false, powerful: false, blank: false };
const VERIFIED = { email: 'kari@lillevik.test', verified: true };
const SAID = { ...VERIFIED, verified: false };
const NOBODY: Meeting = { known: null, asking: null, address: VERIFIED, namesake: null, roles: 1 };

test.each<[string, Partial<Meeting>, string]>([
	['who is linked is known', { known: KARI }, 'known kari'],
	['by subject alone, whatever the address says now', { known: KARI, address: null }, 'known kari'],
	[
		'and before anybody who has that address',
		{ known: KARI, namesake: { ...KARI, id: 'ola' } },
		'known kari'
	],
	[
		'who is switched off stays out',
		{ known: { ...KARI, active: false } },
		'directory_switched_off'
	],
	['a verified address links an account the first time', { namesake: KARI }, 'link kari'],
	[
		'an address that is only said does not (nOAuth)',
		{ namesake: KARI, address: SAID },
		'directory_link_first'
	],
	[
		'but does when the directory itself made the account, and nothing is in it',
		{ namesake: { ...KARI, blank: true }, address: SAID },
		'link kari'
	],
	[
		'nor a verified one to an account that warns or administers',
		{ namesake: { ...KARI, powerful: true } },
		'directory_link_first'
	],
	[
		'nor to one that somebody else in the directory has',
		{ namesake: { ...KARI, linked: true } },
		'directory_account_taken'
	],
	[
		'nor to one that is switched off',
		{ namesake: { ...KARI, active: false } },
		'directory_switched_off'
	],
	[
		'who asks, signed in, is linked',
		{ asking: { ...KARI, powerful: true }, address: SAID },
		'link kari'
	],
	['but not to a second subject', { asking: { ...KARI, linked: true } }, 'directory_account_taken'],
	[
		'nor to a subject that is somebody else',
		{ asking: KARI, known: { ...KARI, id: 'ola' } },
		'directory_subject_taken'
	],
	[
		'who is linked already and asks again is known',
		{ asking: { ...KARI, linked: true }, known: KARI },
		'known kari'
	],
	['whoever has a role by a group gets an account', {}, 'create kari@lillevik.test'],
	[
		'also with an address that is only said, when nobody has it',
		{ address: SAID },
		'create kari@lillevik.test'
	],
	['whoever has no role gets none', { roles: 0 }, 'directory_no_role'],
	['nor does whoever has no address', { address: null }, 'directory_address_missing']
])('%s', (_name, changes, expected) => {
	const match = personMatch({ ...NOBODY, ...changes });
	const said = isRefused(match)
		? match.refused
		: `${match.kind} ${match.kind === 'create' ? match.email : match.id}`;
	expect(said).toBe(expected);
});
