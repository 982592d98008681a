import { like } from 'drizzle-orm';
import type { Reader, Tx } from '$lib/database/database.server';
import type { Grant } from './actor';
import { PROPOSAL_LASTS } from './proposals/proposal';
import { grantRequest } from './proposals/tables.server';
import type { Role } from './rights';
import type { ServiceArea } from './serviceAreas';
import { grant, unit, user } from './tables.server';
import { demoUnit } from './units/demo';

const DOMAIN = '@lillevik.test';

/** id, bokmål, nynorsk, mailbox, the service areas it owns */
const UNITS: [string, string, string, string, ServiceArea[]][] = [
	['servicetorget', 'Servicetorget', 'Servicetorget', 'servicetorg', ['annet']],
	['teknisk', 'Teknisk drift', 'Teknisk drift', 'drift', ['vei og trafikk', 'renovasjon']],
	['vann', 'Vann og avløp', 'Vatn og avløp', 'vann', ['vann og avløp']],
	['skole', 'Skole', 'Skule', 'skole', ['skole']],
	['barnehage', 'Barnehage', 'Barnehage', 'barnehage', ['barnehage']],
	['barnevern', 'Barnevern', 'Barnevern', 'barneverntjenesten', []],
	['nav', 'NAV Lillevik', 'NAV Lillevik', 'nav', ['NAV/sosial']],
	['helse', 'Helse og omsorg', 'Helse og omsorg', 'helse', ['helse og omsorg']],
	['plan', 'Plan og bygg', 'Plan og bygg', 'byggesak', ['plan og bygg']],
	['kultur', 'Kultur og fritid', 'Kultur og fritid', 'kultur', ['kultur og fritid']],
	['skatt', 'Skatt og avgift', 'Skatt og avgift', 'avgift', ['skatt og avgift']],
	['politisk', 'Politisk sekretariat', 'Politisk sekretariat', 'politisk', ['politikk og innsyn']],
	['beredskap', 'Beredskap', 'Beredskap', 'beredskap', ['beredskap']],
	['landbruk', 'Landbruk og miljø', 'Landbruk og miljø', 'landbruk', ['miljø/landbruk']],
	['naring', 'Næring', 'Næring', 'naring', ['næring']],
	['hr', 'HR', 'HR', 'hr', ['personal/HR']],
	// Its office has no screen of ours: it answers by mail and by link (inquiries/outside).
	['barneskolen', 'Lillevik barneskole', 'Lillevik barneskule', 'barneskolen', []]
];

type DemoGrant = [role: Role, limits?: Partial<Pick<Grant, 'unitId' | 'kinds' | 'onCall'>>];

/** mailbox (the first eight are the logins of the demo), name, roles */
const PEOPLE: [string, string, [DemoGrant, ...DemoGrant[]]][] = [
	['redaktor', 'Ingrid Solheim', [['editor'], ['approver']]],
	['saksbehandler', 'Jonas Berge', [['router'], ['caseworker', { unitId: 'vann' }]]],
	['barnevern', 'Maren Aas', [['caseworkerSpecial', { unitId: 'barnevern' }]]],
	['vakt', 'Ola Nygård', [['dutyOfficer']]],
	['teknisk', 'Terje Brekke', [['technicalDuty', { kinds: ['vann_borte', 'undersoker'] }]]],
	['leder', 'Silje Haugen', [['crisisLeader']]],
	['arkiv', 'Bente Myhre', [['archivist']]],
	['admin', 'Anders Lunde', [['administrator']]],
	['hilde.fossum', 'Hilde Fossum', [['administrator'], ['editor']]],
	['amina.warsame', 'Amina Warsame', [['router']]],
	['per.kristian.dahl', 'Per Kristian Dahl', [['router']]],
	['kari.strand', 'Kari Strand', [['caseworker', { unitId: 'skole' }]]],
	['gro.lie', 'Gro Lie', [['caseworker', { unitId: 'barnehage' }]]],
	[
		'tomasz.kowalski',
		'Tomasz Kowalski',
		[
			['caseworker', { unitId: 'teknisk' }],
			['dutyOfficer', { kinds: ['veg_stengt', 'vann_borte'], onCall: true }]
		]
	],
	['eli.sunde', 'Eli Sunde', [['caseworkerSpecial', { unitId: 'nav' }]]],
	['marit.hagen', 'Marit Hagen', [['caseworkerSpecial', { unitId: 'helse' }]]],
	['sondre.moe', 'Sondre Moe', [['caseworker', { unitId: 'plan' }]]],
	['liv.berntsen', 'Liv Berntsen', [['caseworker', { unitId: 'kultur' }], ['editor']]],
	['arne.tveit', 'Arne Tveit', [['caseworker', { unitId: 'skatt' }]]],
	['nina.holm', 'Nina Holm', [['caseworker', { unitId: 'politisk' }]]],
	['geir.rognli', 'Geir Rognli', [['dutyOfficer'], ['caseworker', { unitId: 'beredskap' }]]],
	['astrid.lunde', 'Astrid Lunde', [['caseworker', { unitId: 'landbruk' }]]],
	['randi.vik', 'Randi Vik', [['caseworker', { unitId: 'barneskolen' }]]]
];

/** The mailboxes of those who work with every inquiry: to measure many at work at once. */
export const DEMO_DESKS = PEOPLE.filter(([, , grants]) =>
	grants.some(([role]) => role === 'router')
).map(([mailbox]) => mailbox);

/** The mailboxes that a person who tries the demo signs in with. */
export const DEMO_LOGINS = PEOPLE.slice(0, 8).map(([mailbox, name, [[role]]]) => ({
	email: mailbox + DOMAIN,
	name,
	role
}));

/** The id of a demo colleague: `demoUser('redaktor')`. */
export function demoUser(mailbox: string): string {
	return `demo-${mailbox}`;
}

/**
 * The units and colleagues of Lillevik, who all have the same password.
 * @param passwordHash from `hashPassword`, made before the transaction
 * @param at epoch milliseconds when they came to be
 */
export async function fillDemo(
	tx: Tx,
	{ passwordHash, at }: { passwordHash: string; at: number }
): Promise<void> {
	await tx.insert(user).values(
		PEOPLE.map(([mailbox, name]) => ({
			id: demoUser(mailbox),
			name,
			email: mailbox + DOMAIN,
			passwordHash,
			createdAt: at
		}))
	);
	await tx.insert(unit).values(
		UNITS.map(([id, nameNb, nameNn, mailbox, serviceAreas], index) => ({
			id,
			nameNb,
			nameNn,
			email: mailbox + DOMAIN,
			phone: `55 55 01 ${String(index).padStart(2, '0')}`,
			isSwitchboard: id === 'servicetorget',
			// They see what is new on their screens all day.
			mailNew: id !== 'servicetorget',
			serviceAreas,
			...demoUnit(id, demoUser)
		}))
	);
	const givenBy = demoUser('admin');
	await tx.insert(grant).values(
		PEOPLE.flatMap(([mailbox, , grants]) =>
			grants.map(([role, limits]) => ({
				id: `demo-${mailbox}-${role}`,
				userId: demoUser(mailbox),
				role,
				...limits,
				givenBy,
				givenAt: at
			}))
		)
	);
	await tx.insert(grantRequest).values({
		id: 'demo-proposal',
		userId: demoUser('sondre.moe'),
		role: 'technicalDuty',
		kinds: ['vann_borte', 'undersoker'],
		proposedBy: demoUser('hilde.fossum'),
		proposedAt: at,
		expiresAt: at + PROPOSAL_LASTS
	});
}

/** Whether anybody of the demo kommune is here, which a real kommune must not serve with. */
export async function hasDemoUsers(db: Reader): Promise<boolean> {
	const [found] = await db
		.select({ id: user.id })
		.from(user)
		.where(like(user.email, `%${DOMAIN}`))
		.limit(1);
	return found !== undefined;
}
