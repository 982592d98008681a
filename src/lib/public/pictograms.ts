import ExclamationmarkTriangle from '@navikt/aksel-icons/svg/ExclamationmarkTriangle.svg?raw';
import Lightning from '@navikt/aksel-icons/svg/Lightning.svg?raw';
import MagnifyingGlass from '@navikt/aksel-icons/svg/MagnifyingGlass.svg?raw';
import Roadblock from '@navikt/aksel-icons/svg/Roadblock.svg?raw';
import TapWater from '@navikt/aksel-icons/svg/TapWater.svg?raw';

/** The icons of @navikt/aksel-icons that templates name. */
const icons: Record<string, string> = {
	ExclamationmarkTriangle,
	Lightning,
	MagnifyingGlass,
	Roadblock,
	TapWater
};

/**
 * The shapes (`d` of SVG paths, in a box of 24 × 24) of a kind's sign. A name that is not here is
 * shown as a warning triangle: a message without its sign must still go out.
 */
export function pictogram(name: string): string[] {
	const svg = icons[name] ?? ExclamationmarkTriangle;
	return [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d ?? '');
}
