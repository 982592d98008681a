/** How many workers tell stories at once, each against an app of its own. */
export const STATIONS = 2;

/** Where a worker's stories take place. */
export interface Station {
	/** of the app */
	origin: string;
	/** the folder where mail arrives */
	mails: string;
	/** the folder where push messages arrive */
	pushes: string;
	/** of the push service */
	pushOrigin: string;
}

/** This worker's station; null before the setup has made it. */
export function station(): Station | null {
	const made = process.env[`STORIES_STATION_${process.env.TEST_PARALLEL_INDEX ?? 0}`];
	return made ? (JSON.parse(made) as Station) : null;
}
