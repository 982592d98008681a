import type { Refusal } from '../i18n/refusal';
import type { AreaKind, Outline } from './area';
import type { StreetEntry } from './streets';

/** Which coordinate system a file is in; 'told': the one the file names, else WGS 84. */
export const SYSTEMS = ['told', '4326', '4258', '25832', '25833', '3857'] as const;
export type System = (typeof SYSTEMS)[number];

/** What a person has decided about how a file is to be read. */
export interface Choices {
	kind: AreaKind;
	/** The name of the one area of a list of streets that names none. */
	name: string;
	/** The property that is the name; null: the likeliest. */
	nameProperty: string | null;
	system: System;
	/** Latitude stands before longitude, against the rule (RFC 7946 §3.1.1). */
	swapped: boolean;
}

/** What is wrong in a file, and where. Lines and columns count from 1. */
export interface Fault extends Refusal {
	line: number;
	column?: number;
	/** The feature's name, or its number in the file. */
	feature?: string;
	/** The line itself, as much of it as helps. */
	excerpt?: string;
}

/** One area as a file has it. */
export interface Shape {
	name: string;
	sourceId: string | null;
	line: number;
	geometry: Outline | null;
	streets: StreetEntry[] | null;
}

/** What came of reading a file: it can be saved when there is no fault. */
export interface Reading {
	shapes: Shape[];
	faults: Fault[];
	/** How many more faults there were than are listed. */
	moreFaults: number;
	/** What was mended or is worth knowing. */
	notes: Refusal[];
	/** The properties that could be the name, the likeliest first, each with a sample. */
	properties: { key: string; sample: string }[];
	nameProperty: string | null;
	/** The coordinates look like latitude before longitude. */
	looksSwapped: boolean;
	/** The coordinates are metres in a system that the file does not name. */
	looksProjected: boolean;
}

/** A reading that came to nothing, and why. */
export function unread(...faults: Fault[]): Reading {
	return {
		shapes: [],
		faults,
		moreFaults: 0,
		notes: [],
		properties: [],
		nameProperty: null,
		looksSwapped: false,
		looksProjected: false
	};
}
