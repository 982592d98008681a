import { areas } from '../areas/areas.server';
import { reader } from '../database/database.server';
import type { Locale } from '../i18n/locale';
import type { GrantOptions } from '../staff/grantOptions';
import { awaitsSecondAdministrator } from '../staff/proposals/propose.server';
import { units } from '../staff/units.server';
import { kindOptions } from './crisisKinds';

/** Everything a role can be limited to, by name. The whole kommune is no limit, and is left out. */
export async function grantOptions(locale: Locale): Promise<GrantOptions> {
	const places = (await areas(reader)).filter(({ whole }) => !whole);
	return {
		units: await units(reader),
		kinds: kindOptions(locale),
		awaitsSecond: await awaitsSecondAdministrator(reader),
		areas: places.map(({ id, name, active }) => ({ value: id, label: name, archived: !active }))
	};
}
