/** What a role can be limited to, and what it is called. */
export interface GrantOptions {
	units: { id: string; nameNb: string; nameNn: string; active: boolean }[];
	/** every kind of crisis message */
	kinds: { value: string; label: string }[];
	/** the named areas of the kommune */
	areas: { value: string; label: string }[];
	/** the one administrator there is makes the second alone; all else that is guarded takes two */
	awaitsSecond: boolean;
}
