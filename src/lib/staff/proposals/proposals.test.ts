import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader, write } from '$lib/database/database.server';
import { letters } from '$lib/outbox/read.server';
import { granted } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import type { Actor } from '../actor';
import { actorById } from '../actors.server';
import { demoUser, fillDemo } from '../demo.server';
import { elevate, endElevation } from '../elevation/elevate.server';
import { elevation } from '../elevation/tables.server';
import { directoryLink } from '../directory/tables.server';
import { administrators, reserveAdministrators, storeGrant } from '../grants.server';
import { giveRole, person, switchPerson, takeRole } from '../people.server';
import { rightsChanges } from '../rightsChanges.server';
import { may } from '../rights';
import { grant, user } from '../tables.server';
import {
	approveProposal,
	declineProposal,
	takeBackProposal,
	waitingProposals
} from './decide.server';
import { giveOrPropose } from './propose.server';
import { grantRequest } from './tables.server';

await useTemporaryDatabase();
let admin: Actor;
let hilde: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: Date.now() }));
	await write((tx) => tx.delete(grantRequest));
	admin = await known('admin');
	hilde = await known('hilde.fossum');
});

async function known(mailbox: string): Promise<Actor> {
	const found = await actorById(reader, demoUser(mailbox), Date.now());
	if (!found) throw new Error(`${mailbox} is not here`);
	return found;
}
const asked = (role: 'dutyOfficer' | 'editor', more = {}) => ({
	...{ role, unitId: null, kinds: [], until: null },
	...more
});
const waiting = async (by: Actor) => (await waitingProposals(reader, by)).map(({ id }) => id);
const mailTo = async (address: string) =>
	(await letters(reader, ['due'])).filter(({ payload }) =>
		JSON.stringify(payload).includes(address)
	);

describe('a right to warn', () => {
	const liv = demoUser('liv.berntsen');

	test('waits, gives nothing, and the other administrator is told', async () => {
		expect(await giveRole(admin, liv, asked('dutyOfficer'))).toBe('waiting');
		expect(may(await known('liv.berntsen'), 'publish crisis message')).toBe(false);
		expect(await mailTo(hilde.email)).toHaveLength(1);
		expect(await mailTo(admin.email)).toHaveLength(0);
		expect(await giveRole(admin, liv, asked('dutyOfficer')), 'asked twice').toBe('waiting');
		expect(await waiting(hilde)).toHaveLength(1);
	});

	test('is not approved by who proposed it, and is by the other, with both names kept', async () => {
		const [id = ''] = await waiting(hilde);
		expect(await approveProposal(admin, id)).toEqual({ refused: 'proposals_own' });
		const both = await Promise.all([approveProposal(hilde, id), approveProposal(hilde, id)]);
		expect(both).toEqual([undefined, { refused: 'proposals_settled' }]);
		expect(may(await known('liv.berntsen'), 'publish crisis message')).toBe(true);
		const given = (await person(reader, liv))?.grants.find(({ role }) => role === 'dutyOfficer');
		expect(given).toMatchObject({ givenBy: admin.id, approvedBy: hilde.id });
		expect(await mailTo(admin.email)).toHaveLength(1);
	});

	test('is declined with a reason, or taken back by who proposed it', async () => {
		const nina = demoUser('nina.holm');
		await giveRole(admin, nina, asked('dutyOfficer'));
		const [id = ''] = await waiting(hilde);
		expect(await declineProposal(hilde, id, '')).toEqual({ refused: 'proposals_reason_missing' });
		expect(await takeBackProposal(hilde, id)).toEqual({ refused: 'proposals_settled' });
		expect(await declineProposal(hilde, id, 'Nina slutter i mai')).toBeUndefined();
		expect(await approveProposal(hilde, id)).toEqual({ refused: 'proposals_settled' });
		await giveRole(admin, nina, asked('dutyOfficer'));
		const [again = ''] = await waiting(hilde);
		expect(await takeBackProposal(admin, again)).toBeUndefined();
		expect(await waiting(hilde)).toEqual([]);
		expect(may(await known('nina.holm'), 'publish crisis message')).toBe(false);
	});

	test('of a group of the directory waits, and once declined it is not asked again', async () => {
		const arne = demoUser('arne.tveit');
		const give = () =>
			write((tx) => giveOrPropose(tx, admin, arne, granted('dutyOfficer'), 'group-1'));
		expect(await give()).toBe('waiting');
		const [id = ''] = await waiting(hilde);
		await declineProposal(hilde, id, 'Feil gruppe');
		expect(await give()).toBe('declined');
		expect(await waiting(hilde)).toEqual([]);
	});

	test('is also the matter of an administrator who signs in with the directory alone', async () => {
		const jon = { id: 'jon', name: 'Jon', email: 'jon@lillevik.test', createdAt: 0 };
		await write(async (tx) => {
			await tx.insert(user).values(jon);
			await tx
				.insert(grant)
				.values({ id: 'jon', userId: 'jon', role: 'administrator', givenAt: 0 });
		});
		const isHere = async () => (await administrators(reader)).some(({ id }) => id === 'jon');
		expect(await isHere(), 'never been in').toBe(false);
		const link = { issuer: 'https://id', subject: '1', userId: 'jon', linkedAt: 0 };
		await write((tx) => tx.insert(directoryLink).values(link));
		expect(await isHere()).toBe(true);
		expect(await giveRole(admin, demoUser('arkiv'), asked('dutyOfficer'))).toBe('waiting');
		expect(await mailTo(jon.email)).toHaveLength(1);
		const reserve = await reserveAdministrators(reader);
		expect(reserve.map(({ id }) => id)).not.toContain('jon');
		await write((tx) => tx.update(user).set({ active: false }).where(eq(user.id, 'jon')));
	});

	test('falls away after seven days', async () => {
		await giveRole(admin, demoUser('gro.lie'), asked('dutyOfficer'));
		await write((tx) => tx.update(grantRequest).set({ expiresAt: Date.now() - 1 }));
		expect(await waiting(hilde)).toEqual([]);
	});
});

describe('two administrators with the same person open', () => {
	const astrid = demoUser('astrid.lunde');
	const version = async () => (await person(reader, astrid))?.rightsVersion ?? -1;

	test('the second is told what the first did, and nothing is lost', async () => {
		const seen = await version();
		expect(await giveRole(admin, astrid, asked('editor'), seen)).toBe('given');
		const until = Date.now() + 60_000;
		const refusal = { refused: 'staff_rights_changed' };
		expect(await giveRole(hilde, astrid, asked('editor', { until }), seen)).toEqual(refusal);
		expect(await switchPerson(hilde, astrid, false, seen)).toEqual(refusal);
		const since = await rightsChanges(reader, astrid, seen);
		expect(since).toMatchObject([{ action: 'staff.giveRole', actorName: admin.name }]);
		expect(await giveRole(hilde, astrid, asked('editor', { until }), await version())).toBe(
			'given'
		);
		const held = (await person(reader, astrid))?.grants.filter(({ role }) => role === 'editor');
		expect(held, 'the same role is held once').toMatchObject([{ until }]);
	});

	test('a role that is taken already is taken, whatever the version', async () => {
		const [held] = (await person(reader, astrid))?.grants ?? [];
		const seen = await version();
		await takeRole(admin, astrid, held?.id ?? '', seen);
		expect(await takeRole(hilde, astrid, held?.id ?? '', seen)).toBeUndefined();
	});
});

describe('a right held on call', () => {
	test('counts from when it is taken with a reason until it ends, and everybody is told', async () => {
		const gro = demoUser('gro.lie');
		const right = granted('dutyOfficer', { onCall: true });
		await write((tx) =>
			storeGrant(tx, gro, right, { givenBy: admin.id, directoryMappingId: null })
		);
		expect(may(await known('gro.lie'), 'publish crisis message')).toBe(false);
		expect(await known('gro.lie')).toMatchObject({ mayElevate: true });
		await write((tx) =>
			tx.insert(elevation).values({
				...{ id: 'e', userId: gro, reason: 'Vannet er borte på Nes' },
				...{ startedAt: Date.now(), endsAt: Date.now() + 60_000 }
			})
		);
		const elevated = await known('gro.lie');
		expect(may(elevated, 'publish crisis message')).toBe(true);
		expect(elevated.elevatedUntil).toBeGreaterThan(Date.now());
		expect(await elevate(elevated, 'en gang til, takk')).toEqual({ refused: 'elevation_already' });
		await endElevation(elevated);
		expect(may(await known('gro.lie'), 'publish crisis message')).toBe(false);
		const { entries } = await auditEntries(reader, { action: 'staff.endElevation' });
		expect(entries).toHaveLength(1);
	});
});
