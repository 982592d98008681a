import { osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { SENSITIVITIES, type Sensitivity } from '$lib/staff/actor';
import { ownerOf } from '$lib/staff/unit';
import { openUnits, switchboard, type Unit } from '$lib/staff/units.server';
import { sensitivityIn } from '../inquiry';
import { outsideUnitIds } from '../outside/unit.server';
import { closedUnits, someoneMayRead } from '../readers.server';
import type { Suggestion } from '../routing/suggest';
import { settingsOf, watchOf } from '../stop/settings.server';
import type { StopIntent } from '../stop/stop';

interface Start {
	/** where it would start if it were ordinary */
	unitId: string;
	/** how sensitive each of those found it who had a say; the highest counts */
	wanted: Sensitivity[];
	suggestions: Suggestion[];
	stops: readonly StopIntent[];
	now: number;
}

/**
 * Where an inquiry starts, and how few read it there. What is for few eyes goes to a unit that has
 * somebody who may read it, also when that leaves out the colleague who wrote it down (fvl § 13); when
 * none has, it is read by more rather than by nobody.
 */
export async function placeOf(
	tx: Tx,
	start: Start
): Promise<{ unitId: string; sensitivity: Sensitivity }> {
	const { now } = start;
	const closed = await closedUnits(tx, now);
	const from = Math.max(...start.wanted.map((level) => SENSITIVITIES.indexOf(level)));
	const candidates = await candidatesFor(tx, start, from > 0);
	const outside = await outsideUnitIds(tx);
	/** What leaves the house is never for more eyes than it was found to be, and nothing special leaves. */
	const tooFar = (unitId: string, level: Sensitivity) =>
		outside.includes(unitId) && (level === 'special' || level !== SENSITIVITIES[from]);
	for (const level of SENSITIVITIES.slice(0, from + 1).toReversed())
		for (const unitId of candidates) {
			if (tooFar(unitId, level)) continue;
			const place = { unitId, sensitivity: sensitivityIn(closed.has(unitId), level) };
			if (await someoneMayRead(tx, place, now)) return place;
		}
	const { id } = await switchboard(tx);
	return { unitId: tooFar(start.unitId, 'normal') ? id : start.unitId, sensitivity: 'normal' };
}

/** What must not wait goes where the kommune has said; the rest where it would, and what is for few to its owner. */
async function candidatesFor(
	tx: Tx,
	{ unitId, suggestions, stops, now }: Start,
	forFew: boolean
): Promise<string[]> {
	const open = await openUnits(tx);
	const settings = await settingsOf(tx);
	const said = stops.map((intent) => watchOf(settings, intent).unitId);
	const [first] = suggestions;
	const owner = forFew && first ? ownerOf<Unit>(first.area, open, osloDate(now)) : undefined;
	const all = [...said, unitId, owner?.id];
	return all.filter(
		(id, place): id is string =>
			Boolean(id) &&
			all.indexOf(id) === place &&
			(id === unitId || open.some((one) => one.id === id))
	);
}
