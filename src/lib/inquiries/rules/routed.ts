import type { Fault, Place, Rule } from './rule';

/** The rule that decided where an inquiry began, as it was then: rules change, what happened does not. */
export interface Routed {
	id: string;
	rule: Rule;
	/** The names of its places. */
	places: Pick<Place, 'id' | 'name'>[];
	/** The reply that it chose. */
	template?: { id: string; title: string };
	/** What was wrong with it: it sent nothing, and the inquiry fell to the switchboard. */
	faults?: Fault[];
}
