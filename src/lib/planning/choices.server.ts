import { and, asc, eq, gte, isNull, or } from 'drizzle-orm';
import { addDays, osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/translate';
import { user } from '$lib/staff/tables.server';
import { takesOn, unitName } from '$lib/staff/unit';
import { units } from '$lib/staff/units.server';
import { activity } from './tables.server';

export interface Choice {
	id: string;
	name: string;
}

/**
 * What the activity form offers: units and colleagues, by name. Those who have left are not offered.
 * @param kept the unit that is chosen already, which stays though it takes on nothing new
 */
export async function choices(
	db: Reader,
	locale: Locale,
	kept: string | null = null
): Promise<{ units: Choice[]; people: Choice[] }> {
	const people = await db
		.select({ id: user.id, name: user.name })
		.from(user)
		.where(eq(user.active, true))
		.orderBy(asc(user.name));
	const today = osloDate(now());
	const open = (await units(db)).filter((unit) => unit.id === kept || takesOn(unit, today));
	return { units: open.map((unit) => ({ id: unit.id, name: unitName(unit, locale) })), people };
}

/** How far back an activity is offered for a new post, in days. */
const RECENT = 30;

/** The activities a post can tell about: those that are not long past, and the one it tells about already. */
export async function activityChoices(
	db: Reader,
	today: CivilDate,
	chosen: string | null
): Promise<Choice[]> {
	const since = addDays(today, -RECENT);
	const found = await db
		.select({ id: activity.id, name: activity.title, startDate: activity.startDate })
		.from(activity)
		.where(
			and(
				isNull(activity.deletedAt),
				chosen
					? or(gte(activity.endDate, since), eq(activity.id, chosen))
					: gte(activity.endDate, since)
			)
		)
		.orderBy(asc(activity.startDate))
		.limit(300);
	return found.map(({ id, name, startDate }) => ({ id, name: `${name} (${startDate})` }));
}
