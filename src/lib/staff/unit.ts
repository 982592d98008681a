import { addDays, type CivilDate } from '$lib/calendar/civilDate';
import type { Locale } from '$lib/i18n/locale';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { SERVICE_AREAS, type ServiceArea } from './serviceAreas';

/** What the rules need to know of a unit. */
export interface UnitFacts {
	id: string;
	nameNb: string;
	active: boolean;
	isSwitchboard: boolean;
	serviceAreas: ServiceArea[];
	/** civil dates, both included; null: no limit */
	validFrom: CivilDate | null;
	validUntil: CivilDate | null;
	successorId: string | null;
	leaderId: string | null;
	deputyIds: string[];
}

/** The unit's name in the language of the reader. Only nynorsk may have a name of its own. */
export function unitName(unit: { nameNb: string; nameNn: string }, locale: Locale): string {
	return (locale === 'nn' && unit.nameNn) || unit.nameNb;
}

/** Whether a unit takes on what is new on a date. What it has already, it keeps. */
export function takesOn(
	{ active, validFrom, validUntil }: Pick<UnitFacts, 'active' | 'validFrom' | 'validUntil'>,
	date: CivilDate
): boolean {
	return active && (!validFrom || validFrom <= date) && (!validUntil || date <= validUntil);
}

/** The unit that answers for a service area on a date: its owner, or whoever took over from it. */
export function ownerOf<Unit extends UnitFacts>(
	area: ServiceArea,
	units: Unit[],
	date: CivilDate
): Unit | undefined {
	let owner = units.find(({ serviceAreas }) => serviceAreas.includes(area));
	// Each takes over after the one before; a ring of them would otherwise never end.
	for (let steps = 0; owner && !takesOn(owner, date) && steps < units.length; steps++) {
		const { successorId } = owner;
		owner = units.find(({ id }) => id === successorId);
	}
	return owner && takesOn(owner, date) ? owner : undefined;
}

/** The service areas that a unit answers for on a date: its own, and those it has taken over. */
export function areasOf(unit: UnitFacts, units: UnitFacts[], date: CivilDate): ServiceArea[] {
	return SERVICE_AREAS.filter((area) => ownerOf(area, units, date)?.id === unit.id);
}

/** Why a unit cannot be as it is written, beside the others; null when it can. */
export function unitRefusal(unit: UnitFacts, all: UnitFacts[], today: CivilDate): Refusal | null {
	const others = all.filter(({ id }) => id !== unit.id);
	const name = unit.nameNb.toLowerCase();
	if (others.some(({ nameNb }) => nameNb.toLowerCase() === name))
		return refuse('staff_unit_name_taken');
	const { leaderId, deputyIds } = unit;
	const leaders = leaderId ? [leaderId, ...deputyIds] : deputyIds;
	if (new Set(leaders).size < leaders.length) return refuse('units_deputy_twice');
	return endRefusal(unit, others) ?? areasRefusal(unit, today) ?? heirRefusal(unit, others);
}

/** A unit that ends must leave its service areas to one that is there the day after. */
function endRefusal(unit: UnitFacts, others: UnitFacts[]): Refusal | null {
	const { validFrom, validUntil, successorId } = unit;
	if (unit.isSwitchboard && (!unit.active || validUntil || validFrom))
		return refuse('staff_unit_switchboard');
	if (!validUntil) return successorId ? refuse('units_until_missing') : null;
	if (validFrom && validUntil < validFrom) return refuse('units_until_before');
	if (!successorId) return unit.serviceAreas.length ? refuse('units_successor_missing') : null;
	const heir = others.find(({ id }) => id === successorId);
	return heir && takesOn(heir, addDays(validUntil, 1)) ? null : refuse('units_successor_not_there');
}

/** A unit that has not begun cannot answer for anything yet. */
function areasRefusal({ validFrom, serviceAreas }: UnitFacts, today: CivilDate): Refusal | null {
	return validFrom && today < validFrom && serviceAreas.length
		? refuse('units_areas_too_early')
		: null;
}

/** A unit that others leave their service areas to must be there when they do. */
function heirRefusal(unit: UnitFacts, others: UnitFacts[]): Refusal | null {
	const left = others.find(
		({ successorId, validUntil, serviceAreas }) =>
			successorId === unit.id &&
			validUntil &&
			serviceAreas.length &&
			!takesOn(unit, addDays(validUntil, 1))
	);
	return left ? refuse('units_heir_needed', { unit: left.nameNb }) : null;
}

/** Who leads a unit: its leader, or the first deputy who is there; null when nobody is. */
export function inCharge(
	{ leaderId, deputyIds }: Pick<UnitFacts, 'leaderId' | 'deputyIds'>,
	isThere: (userId: string) => boolean
): string | null {
	return [leaderId, ...deputyIds].find((id) => id !== null && isThere(id)) ?? null;
}
