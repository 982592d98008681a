import { civilTime, formatInstant } from '$lib/i18n/dates';
import { listed } from '$lib/i18n/lists';
import type { T } from '$lib/i18n/translate';
import type { Grant } from './actor';
import type { GrantOptions } from './grantOptions';
import { ROLES } from './rights';
import { unitName } from './unit';

type Names = Pick<GrantOptions, 'kinds' | 'areas'> & {
	units: Omit<GrantOptions['units'][number], 'active'>[];
};

/** What a grant is limited to, in words: «Skole», «bare Vannet er borte», «til og med 3. mai». */
export function grantLimits(t: T, grant: Grant, { units, kinds, areas }: Names): string[] {
	const unit = units.find(({ id }) => id === grant.unitId);
	return [
		unit && unitName(unit, t.locale),
		ROLES[grant.role].unit === 'every' && t('staff_every_unit'),
		grant.kinds && t('staff_only_kinds', { kinds: named(t, grant.kinds, kinds) }),
		grant.areaIds && t('staff_only_areas', { areas: named(t, grant.areaIds, areas) }),
		grant.until && untilWords(t, grant.until),
		grant.onCall && t('staff_only_on_call')
	].filter((limit) => typeof limit === 'string');
}

/** «til og med 3. mai» when it ends with the day, else «til 3. mai kl. 14.00». */
function untilWords(t: T, until: number): string {
	return civilTime(until) === '00:00'
		? t('staff_until', { time: formatInstant(until - 1, t.locale, 'date') })
		: t('staff_until_clock', { time: formatInstant(until, t.locale, 'dateTime') });
}

function named(t: T, values: string[], options: { value: string; label: string }[]): string {
	const names = values.map((value) => options.find((one) => one.value === value)?.label ?? value);
	return listed(names, t.locale);
}
