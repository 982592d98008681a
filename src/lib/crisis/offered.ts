import { isOffered, type AreaKind, type Phrases } from '$lib/areas/area';
import { proposedPhrase } from '$lib/areas/phrases';
import type { MessageArea } from './message';

interface Known {
	id: string;
	name: string;
	kind: AreaKind;
	whole: boolean;
	active: boolean;
	phrases: Phrases;
}

/** An area that a message can be for; the kind says where it stands in the picker. */
export type OfferedArea = MessageArea & { kind: AreaKind | 'whole' };

/**
 * The areas that a composer offers: those in use whose phrases somebody has decided, and those
 * that the message already says, though they have been archived since.
 */
export function offered(areas: Known[], said: MessageArea[]): OfferedArea[] {
	const ids = said.flatMap(({ id }) => id ?? []);
	return areas
		.filter((area) => isOffered(area) || ids.includes(area.id))
		.map(({ id, name, kind, whole, phrases }) => {
			const { nb, nn } = phrases;
			const en = phrases.en || proposedPhrase(name, kind, 'en');
			return { id, name, phrases: { nb, nn, en }, kind: whole ? 'whole' : kind };
		});
}
