import { and, count, gte, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { osloDate } from '../calendar/civilDate';
import { now } from '../database/clock.server';
import type { Reader } from '../database/database.server';
import type { Locale } from '../i18n/locale';
import { listed } from '../i18n/lists';
import { translator, type T } from '../i18n/translate';
import { apiToken } from '../inquiries/api/tables.server';
import { lastResort } from '../inquiries/bounce/bounce.server';
import { rulesInForce } from '../inquiries/rules/store.server';
import { inquiry } from '../inquiries/tables.server';
import { inquiryView } from '../inquiries/views/tables.server';
import { accounts } from '../mail/accounts.server';
import { activity } from '../planning/tables.server';
import type { Actor } from '../staff/actor';
import { gaps, holdersUntil, type Need } from '../staff/access/leftWithout';
import { shiftsBetween } from '../staff/duty/roster.server';
import { secondStepsOf } from '../staff/keys/secondStep.server';
import type { Person } from '../staff/people.server';
import { byPerson, onlyOne, type Reliance, type RelianceKind } from '../staff/reliance/reliance';
import { may, underscored } from '../staff/rights';
import { unitName } from '../staff/unit';
import { openUnits } from '../staff/units.server';
import { ledBy } from '../staff/units/absence.server';
import { holders, needs } from './access.server';

const SETTINGS = '/intern/innstillinger';
/** So far ahead the roster is looked at: a line that one person has all of. */
const ROSTER_AHEAD = 60 * 86_400_000;

/** What hangs on each colleague: «det som brister hvis én er borte». */
export async function reliances(db: Reader, locale: Locale) {
	const people = await holders(db);
	const found = await Promise.all([
		rightsOf(db, people, locale),
		secondStep(db, people),
		roster(db),
		leads(db, locale),
		lastInLine(db),
		mailboxes(db, people),
		counted(db)
	]);
	return byPerson(people, found.flat());
}

/** What hangs on one person, or null when nothing does. */
export async function relianceOf(db: Reader, personId: string, locale: Locale) {
	return (await reliances(db, locale)).find(({ person }) => person.id === personId) ?? null;
}

/** Tasks, kinds of message, units and open matters that only one can see to. */
async function rightsOf(db: Reader, people: Person[], locale: Locale): Promise<Reliance[]> {
	const t = translator(locale);
	const all = gaps(holdersUntil(people, now() + 1), await needs(db, locale));
	const alone = all.flatMap(({ need, left }) => {
		const only = onlyOne(left);
		return only ? [{ need, personId: only.id }] : [];
	});
	const things = alone.filter(({ need }) => need.about !== 'kind');
	return [
		...things.map(({ need: { about, task, scope, count = 1, name }, personId }) => ({
			...{ personId, kind: about, count },
			name: about === 'task' ? t(`access_task_${underscored(task)}`) : name,
			href: scope.unitId ? `${SETTINGS}/enheter/${scope.unitId}` : `${SETTINGS}/tilganger`
		})),
		...kindsOf(
			alone.filter(({ need }) => need.about === 'kind'),
			t
		)
	];
}

/** Several kinds of message that hang on the same person are one line. */
function kindsOf(alone: { need: Need; personId: string }[], t: T): Reliance[] {
	const key = ({ need, personId }: (typeof alone)[number]) => `${personId} ${need.task}`;
	return [...new Set(alone.map(key))].map((same) => {
		const own = alone.filter((one) => key(one) === same);
		const { personId, need } = own[0]!;
		const names = listed(
			own.map((one) => one.need.name),
			t.locale
		);
		const approving = need.task === 'approve crisis message' ? ` ${t('access_approving')}` : '';
		const said = { name: names + approving, count: own.length };
		return { ...one(personId, 'kind', `${SETTINGS}/tilganger`), ...said };
	});
}

/** The only administrator who can show more than a password: the others are locked out when that is asked. */
async function secondStep(db: Reader, people: Person[]): Promise<Reliance[]> {
	const administrators = people.filter((person) => may(person, 'administer people'));
	const steps = await Promise.all(administrators.map(({ id }) => secondStepsOf(db, id)));
	const only = onlyOne(administrators.filter((_, i) => steps[i]!.passkey || steps[i]!.code));
	return only ? [one(only.id, 'secondStep', `${SETTINGS}/personer`)] : [];
}

/** Lines that one person is on duty on alone for weeks. */
async function roster(db: Reader): Promise<Reliance[]> {
	const shifts = await shiftsBetween(db, now(), now() + ROSTER_AHEAD);
	const lines = [...new Set(shifts.map(({ lineId }) => lineId))];
	return lines.flatMap((id) => {
		const own = shifts.filter(({ lineId }) => lineId === id);
		const only = onlyOne([...new Set(own.map(({ userId }) => userId))]);
		const name = own[0]?.line ?? '';
		return only ? [{ ...one(only, 'duty', '/intern/vakt/planlegg'), name, count: own.length }] : [];
	});
}

/** Units whose leader has no deputy. */
async function leads(db: Reader, locale: Locale): Promise<Reliance[]> {
	return (await openUnits(db)).flatMap((unit) =>
		unit.leaderId && !unit.deputyIds.length
			? [
					{
						...one(unit.leaderId, 'lead', `${SETTINGS}/enheter/${unit.id}/endre`),
						name: unitName(unit, locale)
					}
				]
			: []
	);
}

async function lastInLine(db: Reader): Promise<Reliance[]> {
	const person = await lastResort(db);
	return person ? [one(person.id, 'lastResort', `${SETTINGS}/ruting`)] : [];
}

/** Mail that goes in or out as a person: it stops with their password. */
async function mailboxes(db: Reader, people: Person[]): Promise<Reliance[]> {
	const all = [...(await accounts(db, 'in')), ...(await accounts(db, 'out'))];
	return people.flatMap(({ id, email }) => {
		const own = all.filter(({ user }) => user.toLowerCase() === email);
		return own.length
			? [{ ...one(id, 'mailbox', `${SETTINGS}/epost`), name: email, count: own.length }]
			: [];
	});
}

/** What is counted for each: what they have taken on, and what they own. */
async function counted(db: Reader): Promise<Reliance[]> {
	const each = (kind: RelianceKind, href: string, rows: { id: string | null; n: number }[]) =>
		rows.flatMap(({ id, n }) => (id && n ? [{ ...one(id, kind, href), count: n }] : []));
	const assigned = await db
		.select({ id: inquiry.assigneeId, n: count() })
		.from(inquiry)
		.where(and(inArray(inquiry.state, ['new', 'open']), isNotNull(inquiry.assigneeId)))
		.groupBy(inquiry.assigneeId);
	const views = await db
		.select({ id: inquiryView.ownerId, n: count() })
		.from(inquiryView)
		.where(isNotNull(inquiryView.unitId))
		.groupBy(inquiryView.ownerId);
	const tokens = await db
		.select({ id: apiToken.createdBy, n: count() })
		.from(apiToken)
		.where(isNull(apiToken.revokedAt))
		.groupBy(apiToken.createdBy);
	const today = osloDate(now());
	const planned = await db
		.select({ id: activity.responsibleId, n: count() })
		.from(activity)
		.where(
			and(gte(activity.endDate, today), isNull(activity.deletedAt), ne(activity.state, 'cancelled'))
		)
		.groupBy(activity.responsibleId);
	return [
		...each('assigned', '/intern/henvendelser', assigned),
		...each('rules', `${SETTINGS}/ruting`, await rulesOwned(db)),
		...each('activities', '/intern/arshjul', planned),
		...each('tokens', `${SETTINGS}/api`, tokens),
		...each('views', '/intern/henvendelser', views)
	];
}

/** Rules in use, by whoever is told when one breaks. */
async function rulesOwned(db: Reader) {
	const owners = (await rulesInForce(db)).map(({ changedBy }) => changedBy);
	return [...new Set(owners)].map((id) => ({ id, n: owners.filter((one) => one === id).length }));
}

const one = (personId: string, kind: RelianceKind, href: string): Reliance => ({
	...{ personId, kind, href },
	...{ name: '', count: 1 }
});

/** The colleagues whose absence somebody may set and see the weight of: an administrator everybody's, a leader their units'. */
export async function theirPeople(db: Reader, actor: Actor): Promise<Person[]> {
	const people = await holders(db);
	if (may(actor, 'administer people')) return people;
	const led = await ledBy(db, actor.id);
	return people.filter(({ grants }) => grants.some(({ unitId }) => unitId && led.includes(unitId)));
}
