import type { Template } from '../template';
import { alarm_nede } from './alarm_nede';
import { atomhendelse } from './atomhendelse';
import { avlop_bading } from './avlop_bading';
import { baalforbud } from './baalforbud';
import { brann } from './brann';
import { ekom } from './ekom';
import { ekstremvaer } from './ekstremvaer';
import { evakuering } from './evakuering';
import { falske_meldinger } from './falske_meldinger';
import { flom } from './flom';
import { glatte_veier } from './glatte_veier';
import { ikke_bruk_vannet } from './ikke_bruk_vannet';
import { it_utfall } from './it_utfall';
import { jordskred } from './jordskred';
import { kokevarsel } from './kokevarsel';
import { kvikkleire } from './kvikkleire';
import { moteplass } from './moteplass';
import { planlagt_arbeid } from './planlagt_arbeid';
import { politiledet } from './politiledet';
import { renovasjon } from './renovasjon';
import { royk_utslipp } from './royk_utslipp';
import { savnet } from './savnet';
import { skole_stengt } from './skole_stengt';
import { smitte } from './smitte';
import { snoskred } from './snoskred';
import { strombrudd } from './strombrudd';
import { undersoker } from './undersoker';
import { vann_borte } from './vann_borte';
import { veg_stengt } from './veg_stengt';

/** Every kind of message, in the order they are offered: the everyday ones first. */
export const TEMPLATES = {
	undersoker,
	vann_borte,
	strombrudd,
	veg_stengt,
	ekom,
	kokevarsel,
	glatte_veier,
	avlop_bading,
	skole_stengt,
	it_utfall,
	renovasjon,
	planlagt_arbeid,
	baalforbud,
	falske_meldinger,
	alarm_nede,
	ikke_bruk_vannet,
	ekstremvaer,
	flom,
	jordskred,
	kvikkleire,
	snoskred,
	brann,
	evakuering,
	royk_utslipp,
	atomhendelse,
	moteplass,
	politiledet,
	savnet,
	smitte
} satisfies Record<string, Template>;

export type Kind = keyof typeof TEMPLATES;
export const KINDS = Object.keys(TEMPLATES) as Kind[];

/** The kind that an address or a form names, or null when there is none. */
export function asKind(input: unknown): Kind | null {
	return KINDS.find((kind) => kind === input) ?? null;
}
