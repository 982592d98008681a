/** What a role can be limited to, and what it is called. */
export interface GrantOptions {
	units: { id: string; nameNb: string; nameNn: string; active: boolean }[];
	/** every kind of crisis message */
	kinds: { value: string; label: string }[];
	/** the named areas of the kommune; the archived have a name too, since old limits go on */
	areas: { value: string; label: string; archived: boolean }[];
	/** the one administrator there is makes the second alone; all else that is guarded takes two */
	awaitsSecond: boolean;
}

/** The areas that a new grant can be limited to. */
export function inUse(areas: GrantOptions['areas']): GrantOptions['areas'] {
	return areas.filter(({ archived }) => !archived);
}
