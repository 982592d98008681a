import type { StreetEntry } from '$lib/areas/streets';
import type { Composed, Lang } from '../template';

/** One version of a message, in one language, as every output tells it. */
export interface Telling {
	words: Composed;
	/** BCP 47 code of the words. */
	code: string;
	/** The language of what outputs add themselves; the kommune's own for words in other languages. */
	lang: Lang;
	/** 'K-2026-0007' */
	ref: string;
	version: number;
	/** Epoch milliseconds; the words were put together then, so «i morgen» is counted from here. */
	publishedAt: number;
	/** The promise; null when it is over. */
	nextUpdateAt: number | null;
	/** Nothing of it may be taken for real: every output says so. */
	exercise: boolean;
	/** «Lillevik kommune» */
	kommune: string;
	/** The switchboard, and the phone that answers at night; '' when there is none. */
	phone: string;
	dutyPhone: string;
	/** Scheme and host of the public pages. */
	origin: string;
	areas: ToldArea[];
	/** Where it does not apply. */
	excluded: string[];
	/** Where it is, as CAP says it: latitude, longitude, WGS 84; the first point last. */
	rings: [lat: number, lon: number][][];
}

export interface ToldArea {
	name: string;
	/** Empty when nobody has listed them. */
	streets: StreetEntry[];
}

/**
 * What a channel has room for: places in one SMS (GSM 7 bit), characters, or seconds read aloud.
 */
export interface Limit {
	unit: 'gsm' | 'characters' | 'seconds';
	max: number;
}

/** One way that a message is told outside the pages. */
export interface Output {
	limit: Limit | null;
	/** A person puts it out, in a place that we cannot look into. */
	byHand?: true;
	/** The ending of its file, when it is not plain text. */
	file?: 'csv' | 'geojson';
	/** The whole text, with its version and time. */
	write(telling: Telling): string;
}
