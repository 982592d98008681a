import { isForResidents, type AreaKind, type Outline, type Phrases } from '$lib/areas/area';
import { overlaps } from '$lib/areas/overlap';
import { beginning } from '../beginning';
import type { Message, MessageArea, Values } from '../message';
import { offered } from '../offered';
import type { Template } from '../template';
import type { CapAlert, CapInfo } from './cap';
import { placeOf } from './concern';
import { hazardOf, levelOf } from './hazard';

interface Place {
	id: string;
	name: string;
	kind: AreaKind;
	whole: boolean;
	active: boolean;
	phrases: Phrases;
	geometry: Outline | null;
}

/**
 * What the composer begins with when a message is made from a warning: nothing in it is confirmed.
 * @param info the warning in Norwegian
 * @param source whose warning it is and which, for whoever confirms it
 */
export function prefilled(
	{ alert, info, source }: { alert: CapAlert; info: CapInfo; source: string },
	{ template, places, now }: { template: Template; places: Place[]; now: number }
): Message {
	const from = beginning(template, 'first', null, now);
	const endsAt = endOf(info);
	const expiresAt = Math.max(info.expiresAt ?? 0, endsAt ?? 0);
	return {
		...from,
		areas: areasOf(alert, places),
		values: valuesOf(alert, info, template),
		...(expiresAt > now && { expiresAt }),
		origin: source
	};
}

/** When the danger is expected to be over, which can be later than the warning lasts. */
function endOf({ parameters, expiresAt }: CapInfo): number | null {
	const ending = Date.parse(parameters.eventendingtime?.[0] ?? '');
	return Number.isNaN(ending) ? expiresAt : ending;
}

function valuesOf(alert: CapAlert, info: CapInfo, { fields }: Template): Values {
	const level = levelOf(info);
	const known: Values = {
		...(level !== 'green' && { level }),
		...(hazardOf(info)?.weather && { weather: hazardOf(info)?.weather }),
		startsAt: info.onsetAt ?? alert.sentAt,
		...(endOf(info) !== null && { endsAt: endOf(info) })
	};
	return Object.fromEntries(Object.entries(known).filter(([field]) => field in fields));
}

/**
 * Where it applies: the places that the warning's drawing touches, or the whole kommune when it draws
 * nothing, touches all of them, or some of them lie nobody knows where.
 */
function areasOf({ infos }: CapAlert, places: Place[]): MessageArea[] {
	const drawn = placeOf(infos);
	const some = places.filter(isForResidents);
	const touched = some.filter(({ geometry }) => !geometry || (drawn && overlaps(drawn, geometry)));
	const isPart = drawn && touched.length > 0 && touched.length < some.length;
	const known = touched.every(({ geometry }) => geometry);
	const chosen = isPart && known ? touched : places.filter(({ whole }) => whole);
	return offered(chosen, []).map(({ id, name, phrases }) => ({ id, name, phrases }));
}
