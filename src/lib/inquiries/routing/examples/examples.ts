import type { ServiceArea } from '$lib/staff/serviceAreas';
import { ASKED } from './asked';
import { building } from './building';
import { business } from './business';
import { culture } from './culture';
import { EVERYDAY } from './everyday';
import { HARD } from './hard';
import { health } from './health';
import { kindergarten } from './kindergarten';
import { nature } from './nature';
import { other } from './other';
import { politics } from './politics';
import { preparedness } from './preparedness';
import { road } from './road';
import { school } from './school';
import { social } from './social';
import { staff } from './staff';
import { tax } from './tax';
import { waste } from './waste';
import { water } from './water';

const WRITTEN: Record<ServiceArea, string> = {
	'vann og avløp': water,
	'vei og trafikk': road,
	renovasjon: waste,
	skole: school,
	barnehage: kindergarten,
	'helse og omsorg': health,
	'NAV/sosial': social,
	'plan og bygg': building,
	'kultur og fritid': culture,
	'skatt og avgift': tax,
	'politikk og innsyn': politics,
	beredskap: preparedness,
	'miljø/landbruk': nature,
	næring: business,
	'personal/HR': staff,
	annet: other
};

/** A text and the area it belongs to. */
export interface Example {
	area: ServiceArea;
	text: string;
}

/** What the suggestion learns from, besides the vocabulary. `evaluation/heldOut.ts` says how well. */
export const EXAMPLES: Example[] = [
	...(Object.entries(WRITTEN) as [ServiceArea, string][]).flatMap(([area, texts]) =>
		texts
			.split('\n')
			.filter(Boolean)
			.map((text) => ({ area, text }))
	),
	...ASKED,
	...HARD,
	...EVERYDAY
];
