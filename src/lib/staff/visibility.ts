import { SENSITIVITIES, type Actor, type Sensitivity } from './actor';
import { ROLES } from './rights';

/** What one grant opens: things of these sensitivities in this unit (null: in every unit). */
export interface Sight {
	unitId: string | null;
	sensitivities: Sensitivity[];
}

/** Everything the actor's grants open. A role that sees nothing opens nothing. */
export function sights(actor: Pick<Actor, 'grants'> | null): Sight[] {
	return (actor?.grants ?? [])
		.map(({ role, unitId }) => ({ unitId, sensitivities: upTo(ROLES[role].sees) }))
		.filter(({ sensitivities }) => sensitivities.length > 0);
}

/**
 * Whether the actor may read the thing (taushetsplikt, fvl § 13: unit *and* sensitivity). Lists,
 * counts and searches use `visibleTo`, which says the same in SQL.
 */
export function maySee(
	actor: Pick<Actor, 'grants'> | null,
	thing: { unitId: string; sensitivity: Sensitivity }
): boolean {
	return sights(actor).some(
		({ unitId, sensitivities }) =>
			(unitId === null || unitId === thing.unitId) && sensitivities.includes(thing.sensitivity)
	);
}

function upTo(ceiling: Sensitivity | 'none'): Sensitivity[] {
	return ceiling === 'none' ? [] : SENSITIVITIES.slice(0, SENSITIVITIES.indexOf(ceiling) + 1);
}
