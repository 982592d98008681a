import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { letters } from '$lib/outbox/read.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import type { Actor } from './actor';
import { actorById } from './actors.server';
import { demoUser, fillDemo } from './demo.server';
import { acceptInvitation, invite, inviteAgain, invited } from './invitations.server';
import { changePassword } from './myself.server';
import { hashPassword } from './password.server';
import type { GrantRequest } from './people';
import { approveProposal, waitingProposals } from './proposals/decide.server';
import { ALONE_WAITS } from './proposals/proposal';
import { grantRequest } from './proposals/tables.server';
import { giveRole, person, switchPerson, takeRole } from './people.server';
import { may } from './rights';
import { checkPassword } from './signIn.server';
import { invitation, session } from './tables.server';

await useTemporaryDatabase();
const PASSWORD = 'fjorden ligger stille i natt';
const ORIGIN = 'https://varde.lillevik.kommune.no';
let admin: Actor;
let hilde: Actor;

beforeAll(async () => {
	const passwordHash = await hashPassword('varde-demo');
	await write((tx) => fillDemo(tx, { passwordHash, at: 0 }));
	admin = await known('admin');
	hilde = await known('hilde.fossum');
});

const now = () => Date.now();
const lastEntry = async () => (await auditEntries(reader, { limit: 1 })).entries[0];
async function known(mailbox: string): Promise<Actor> {
	const found = await actorById(reader, demoUser(mailbox), now());
	if (!found) throw new Error(`${mailbox} is not here`);
	return found;
}
const grantFor = (kinds: string[]): GrantRequest => ({
	role: 'technicalDuty',
	unitId: null,
	kinds,
	until: null
});

async function approveAll(by: Actor, id: string) {
	const waiting = (await waitingProposals(reader, by)).filter(({ userId }) => userId === id);
	return Promise.all(waiting.map((one) => approveProposal(by, one.id)));
}

/** The token of the newest link that lies in somebody's mailbox. */
async function mailedToken(email: string): Promise<string> {
	const sent = (await letters(reader, ['due'])).map(({ payload }) => JSON.stringify(payload));
	const newest = sent.find((letter) => letter.includes(email) && letter.includes('/invitasjon/'));
	return /invitasjon\/([\w-]+)/.exec(newest ?? '')?.[1] ?? '';
}

async function invitedToken(email: string): Promise<{ id: string; token: string }> {
	const made = await invite(
		admin,
		{ name: 'Nora Ny', email, grant: grantFor(['vann_borte']) },
		ORIGIN
	);
	if (isRefused(made)) throw new Error(made.refused);
	expect(made.link, 'a right waits, so that nobody but the person sees the link').toBeNull();
	return { id: made.id, token: await mailedToken(email) };
}

describe('an invitation', () => {
	test('is mailed, stored as a hash, used once, and lets the person in with the role', async () => {
		const { id, token } = await invitedToken('nora@lillevik.test');
		expect(JSON.stringify(await reader.select().from(invitation))).not.toContain(token);
		expect(await lastEntry()).toMatchObject({ action: 'staff.proposeRole', subject: id });
		expect(await approveAll(hilde, id)).toEqual([undefined]);
		expect(await invited(reader, token), 'the link from before').toBeNull();
		const mailed = await mailedToken('nora@lillevik.test');

		expect(await acceptInvitation(reader, mailed, 'kort')).toMatchObject({
			refused: 'staff_password_short'
		});
		expect(await acceptInvitation(reader, mailed, PASSWORD)).toMatchObject({ id });
		expect(await acceptInvitation(reader, mailed, PASSWORD)).toMatchObject({
			refused: 'staff_invitation_gone'
		});
		expect(await checkPassword('nora@lillevik.test', PASSWORD, '10.1.0.1')).toMatchObject({ id });
		const nora = await actorById(reader, id, now());
		expect(may(nora, 'publish crisis message', { kind: 'vann_borte' })).toBe(true);
		expect(may(nora, 'publish crisis message', { kind: 'evakuering' })).toBe(false);
	});

	test('is used by one of two who open it at once', async () => {
		const { token } = await invitedToken('race@lillevik.test');
		const both = await Promise.all([
			acceptInvitation(reader, token, PASSWORD),
			acceptInvitation(reader, token, 'en helt annen setning her')
		]);
		expect(both.filter(isRefused)).toHaveLength(1);
	});

	test('stops working when it is replaced, old, or the person is switched off', async () => {
		const { id, token } = await invitedToken('old@lillevik.test');
		expect(await inviteAgain(admin, id, ORIGIN)).toEqual({ link: null });
		expect(await invited(reader, token)).toBeNull();
		const second = await mailedToken('old@lillevik.test');
		expect(await invited(reader, second)).toMatchObject({ id });
		await switchPerson(admin, id, false);
		expect(await invited(reader, second)).toBeNull();
		await switchPerson(admin, id, true);
		await write((tx) => tx.update(invitation).set({ expiresAt: now() - 1 }));
		expect(await invited(reader, second)).toBeNull();
	});

	test('to a role that needs nobody else is shown to the administrator too', async () => {
		const grant: GrantRequest = { role: 'editor', unitId: null, kinds: [], until: null };
		const email = 'siri@lillevik.test';
		const made = await invite(admin, { name: 'Siri', email, grant }, ORIGIN);
		if (isRefused(made)) throw new Error(made.refused);
		expect(made.link).toBe(`${ORIGIN}/invitasjon/${await mailedToken(email)}`);
	});

	test('is refused for an address that is in use, and nothing is left behind', async () => {
		const email = 'leder@lillevik.test';
		const made = await invite(admin, { name: 'X', email, grant: grantFor(['vann_borte']) }, ORIGIN);
		expect(made).toEqual({ refused: 'staff_email_taken', args: { name: 'Silje Haugen' } });
	});

	test('to a unit that does not exist is refused', async () => {
		const grant: GrantRequest = {
			role: 'caseworker',
			unitId: 'finnes-ikke',
			kinds: [],
			until: null
		};
		const made = await invite(admin, { name: 'X', email: 'x@lillevik.test', grant }, ORIGIN);
		expect(made).toEqual({ refused: 'staff_unit_gone' });
	});
});

describe('roles', () => {
	test('are given and taken back, each in the log', async () => {
		const id = demoUser('leder');
		const request: GrantRequest = { role: 'caseworker', unitId: 'skole', kinds: [], until: null };
		await giveRole(admin, id, request);
		await giveRole(admin, id, request);
		expect(await lastEntry()).toMatchObject({
			action: 'staff.giveRole',
			details: { role: 'caseworker', unitId: 'skole' }
		});
		const given = (await person(reader, id))?.grants.filter(({ unitId }) => unitId === 'skole');
		expect(given, 'the same role is held once').toHaveLength(1);
		await takeRole(admin, id, given?.[0]?.id ?? '');
		expect(may(await known('leder'), 'handle inquiries')).toBe(false);
		expect(await lastEntry()).toMatchObject({ action: 'staff.takeRole', subject: id });
	});

	test('two administrators who remove each other at once leave one', async () => {
		const role = async (id: string) =>
			(await person(reader, id))?.grants.find((one) => one.role === 'administrator')?.id ?? '';
		const [ofAdmin, ofHilde] = [await role(admin.id), await role(hilde.id)];
		const answers = await Promise.all([
			takeRole(admin, hilde.id, ofHilde),
			takeRole(hilde, admin.id, ofAdmin)
		]);
		expect(answers).toEqual([undefined, { refused: 'staff_last_administrator' }]);
		const request: GrantRequest = { role: 'administrator', unitId: null, kinds: [], until: null };
		expect(await giveRole(admin, hilde.id, request), 'not even now by one alone').toBe('waiting');
		expect(await approveAll(admin, hilde.id)).toEqual([{ refused: 'proposals_alone_waits' }]);
		await write((tx) => tx.update(grantRequest).set({ proposedAt: now() - ALONE_WAITS }));
		expect(await approveAll(admin, hilde.id)).toEqual([undefined]);
	});

	test('a person who has not accepted does not count as an administrator', async () => {
		const grant: GrantRequest = { role: 'administrator', unitId: null, kinds: [], until: null };
		await invite(admin, { name: 'Ikke Her', email: 'ikke.her@lillevik.test', grant }, ORIGIN);
		await switchPerson(admin, hilde.id, false);
		expect(await switchPerson(hilde, admin.id, false)).toEqual({
			refused: 'staff_last_administrator'
		});
		expect(await switchPerson(admin, hilde.id, true)).toBe('waiting');
	});
});

describe('switching off', () => {
	test('signs out everywhere and keeps out', async () => {
		const id = demoUser('vakt');
		const row = { id: 'hash', userId: id, startedAt: 0, expiresAt: now() + 1e6, device: '' };
		await write((tx) => tx.insert(session).values(row));
		await switchPerson(admin, id, false);
		expect(await reader.select().from(session)).toEqual([]);
		expect(await actorById(reader, id, now())).toBeNull();
		expect(await checkPassword('vakt@lillevik.test', 'varde-demo', '10.1.0.2')).toEqual({
			refused: 'staff_sign_in_wrong'
		});
	});

	test('and on again lets in, but the right to warn waits for a second administrator', async () => {
		const id = demoUser('vakt');
		const before = await person(reader, id);
		expect(await switchPerson(admin, id, true)).toBe('waiting');
		expect(await checkPassword('vakt@lillevik.test', 'varde-demo', '10.1.0.2')).toMatchObject({
			id
		});
		expect(may(await known('vakt'), 'publish crisis message')).toBe(false);
		const waiting = (await waitingProposals(reader, admin)).filter(({ userId }) => userId === id);
		expect(waiting.map(({ role, kinds, isMine }) => ({ role, kinds, isMine }))).toEqual(
			before?.grants.map(({ role, kinds }) => ({ role, kinds, isMine: true }))
		);
		expect(await approveAll(admin, id)).toEqual([{ refused: 'proposals_own' }]);
	});
});

describe('my own password', () => {
	test('is changed by whoever knows it, and ends every session', async () => {
		const me = await known('arkiv');
		expect(await changePassword(me, 'feil', PASSWORD, '10.1.0.9')).toEqual({
			refused: 'staff_password_current_wrong'
		});
		expect(await changePassword(me, 'varde-demo', 'bentemyhre1234', '10.1.0.9')).toEqual({
			refused: 'staff_password_common'
		});
		expect(await changePassword(me, 'varde-demo', PASSWORD, '10.1.0.9')).toBeUndefined();
		expect(await checkPassword(me.email, PASSWORD, '10.1.0.3')).toMatchObject({ id: me.id });
	});
});
