import { count, inArray } from 'drizzle-orm';
import { templatesOf } from '../crisis/library/library.server';
import { KINDS } from '../crisis/templates';
import { osloDate } from '../calendar/civilDate';
import { now } from '../database/clock.server';
import type { Reader } from '../database/database.server';
import type { Locale } from '../i18n/locale';
import { closedUnits } from '../inquiries/readers.server';
import { inquiry } from '../inquiries/tables.server';
import { meets, type Need } from '../staff/access/leftWithout';
import type { StoredGrant } from '../staff/grants.server';
import { elevatedUntil } from '../staff/elevation/read.server';
import { people, type Person } from '../staff/people.server';
import { shiftsBetween } from '../staff/duty/roster.server';
import { TASKS } from '../staff/rights';
import type { Sensitivity } from '../staff/actor';
import { areasOf, takesOn, unitName } from '../staff/unit';
import { units, type Unit } from '../staff/units.server';

/** Everybody who can sign in, with what they hold now or on call. */
export async function holders(db: Reader): Promise<Person[]> {
	return (await people(db)).filter(({ active, joined }) => active && joined);
}

/**
 * Everything the kommune must have somebody for: each task; each kind of message, and its approval
 * where it takes two; each unit that takes on matters; and the matters that are open now.
 */
export async function needs(db: Reader, locale: Locale): Promise<Need[]> {
	const all = await units(db);
	const today = osloDate(now());
	const closed = await closedUnits(db, now());
	const nameOf = new Map(all.map((unit) => [unit.id, unitName(unit, locale)]));
	const open = all
		.map((unit) => ({ ...unit, areas: areasOf(unit, all, today) }))
		.filter((unit) => takesOn(unit, today) && (unit.areas.length || closed.has(unit.id)));
	return [
		...TASKS.map((task): Need => ({ about: 'task', task, scope: {}, name: '' })),
		...(await kindNeeds(db, locale)),
		...open.map((unit): Need => ({
			...{ about: 'unit', task: 'handle inquiries', scope: { unitId: unit.id } },
			...{ sensitivity: readIn(unit, closed), name: withAreas(unitName(unit, locale), unit.areas) }
		})),
		...(await openMatters(db)).map(({ unitId, sensitivity, count }): Need => ({
			...{ about: 'matters', task: 'handle inquiries', scope: { unitId } },
			...{ sensitivity, count, name: nameOf.get(unitId) ?? unitId }
		}))
	];
}

/** How sensitive the matters are that a unit works with; servicetorget sends on what is not normal. */
function readIn({ id, isSwitchboard }: Unit, closed: Set<string>): Sensitivity {
	if (closed.has(id)) return 'special';
	return isSwitchboard ? 'normal' : 'personal';
}

/** «Teknisk drift · vei og trafikk»: what the unit answers for, when its name does not say it. */
function withAreas(name: string, areas: string[]): string {
	return [name, ...areas.filter((area) => area.toLowerCase() !== name.toLowerCase())].join(' · ');
}

async function kindNeeds(db: Reader, locale: Locale): Promise<Need[]> {
	const templates = await templatesOf(db);
	return KINDS.flatMap((kind): Need[] => {
		const of = { about: 'kind' as const, scope: { kind }, name: templates[kind].name[locale] };
		const publish: Need = { ...of, task: 'publish crisis message' };
		const approve: Need = { ...of, task: 'approve crisis message' };
		return templates[kind].approval === 2 ? [publish, approve] : [publish];
	});
}

/** How many matters wait in each unit, by how sensitive they are. Only the number leaves. */
function openMatters(db: Reader) {
	const { unitId, sensitivity, state } = inquiry;
	return db
		.select({ unitId, sensitivity, count: count() })
		.from(inquiry)
		.where(inArray(state, ['new', 'open']))
		.groupBy(unitId, sensitivity);
}

/** What a person has promised to be there for between two instants: shifts, the first one first. */
export async function shiftsOf(db: Reader, personId: string, from: number, until: number) {
	return (await shiftsBetween(db, from, until)).filter(({ userId }) => userId === personId);
}

/** A person who can do something, and each grant that is why. */
export interface Able {
	id: string;
	name: string;
	elevatedUntil: number | null;
	grants: StoredGrant[];
}

/** Who can do what a need asks, by which grants, also those for on call only. */
export async function ableTo(db: Reader, need: Need): Promise<Able[]> {
	const able = (await holders(db))
		.map((person) => ({
			...person,
			grants: person.grants.filter((one) => meets({ grants: [one] }, need))
		}))
		.filter(({ grants }) => grants.length > 0);
	return withElevation(db, able);
}

/** Everything that one person holds. */
export async function heldBy(db: Reader, personId: string): Promise<Able[]> {
	const found = (await holders(db)).filter(
		({ id, grants }) => id === personId && grants.length > 0
	);
	return withElevation(db, found);
}

function withElevation(db: Reader, able: Person[]): Promise<Able[]> {
	return Promise.all(
		able.map(async ({ id, name, grants }) => ({
			...{ id, name, grants },
			elevatedUntil: await elevatedUntil(db, id, now())
		}))
	);
}
