/** Who is told of an intent first, and which unit the inquiry goes to. */
export interface Watch {
	/** lines of the duty roster; empty: whoever is first on duty */
	lineIds: string[];
	/** null: where it would have gone anyway */
	unitId: string | null;
}

export const NO_WATCH: Watch = { lineIds: [], unitId: null };
