import { isOffered, type AreaKind, type Outline } from '$lib/areas/area';
import { wholeAreas } from '$lib/areas/areas.server';
import { simplified } from '$lib/areas/simplified';
import { inSlices } from '$lib/areas/slices.server';
import { reader } from '$lib/database/database.server';

/** As near as a thumb on a map of a kommune can tell, in metres. */
const METRES = 10;

export interface Outlined {
	id: string;
	name: string;
	kind: AreaKind;
	whole: boolean;
	geometry: Outline;
}

/** The areas that a message can be for, and somebody has outlined. */
export async function outlinesOffered(): Promise<Outlined[]> {
	const outlined: Outlined[] = [];
	for (const area of (await wholeAreas(reader)).filter(isOffered)) {
		const { id, name, kind, whole, geometry } = area;
		if (!geometry) continue;
		outlined.push({
			...{ id, name, kind, whole },
			geometry: await inSlices(simplified(geometry, METRES))
		});
	}
	return outlined;
}
