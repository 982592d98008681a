import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { Taught } from '../model';
import { words } from '../words';
import { building } from './building';
import { business } from './business';
import { culture } from './culture';
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

/**
 * The words of one service area, bokmål and nynorsk, parted by commas; several words are a phrase.
 */
export interface Vocabulary {
	area: ServiceArea;
	/** Alone enough to decide. */
	decisive: string;
	/** Usually about this area. */
	likely: string;
	/** Tips the scale. */
	hint: string;
}

const VOCABULARIES = [
	water,
	road,
	waste,
	school,
	kindergarten,
	health,
	social,
	building,
	culture,
	tax,
	politics,
	preparedness,
	nature,
	business,
	staff,
	other
];

/** A word or phrase, and the area that it speaks for. */
export interface Entry extends Taught {
	area: ServiceArea;
}

/** How much a word of each tier teaches, beside a whole text. */
const TIERS = { decisive: 1, likely: 0.5, hint: 0.15 } as const;

/** Every word and phrase of vocabularies once, and what it says; ours when none are given. */
export function entries(vocabularies: readonly Vocabulary[] = VOCABULARIES): Entry[] {
	const found = new Map<string, Entry>();
	for (const { area, ...tiers } of vocabularies)
		for (const tier of ['decisive', 'likely', 'hint'] as const)
			for (const entry of tiers[tier].split(',')) {
				const said = words(entry);
				// «lån av» has one telling word left, and «lån» alone was not meant.
				if (!said.length || (said.length === 1 && entry.trim().includes(' '))) continue;
				const key = [area, ...said.map(({ stem }) => stem)].join(' ');
				if (!found.has(key)) found.set(key, { area, words: said, weight: TIERS[tier] });
			}
	return [...found.values()];
}
