import type { Locale } from '../i18n/locale';

/** One message as residents read it, in one language. */
export interface MessageText {
	title: string;
	push: string;
	paragraphs: string[];
	/** The paragraph that tells what to do; empty when there is nothing to do. */
	advice: string;
}

/** A version of an incident that has been published, and can never change. */
export interface IncidentVersion {
	version: number;
	step: 'first' | 'update' | 'correction' | 'allClear';
	publishedAt: number;
	/** By language code; the kommune's main language is always there. */
	texts: Record<string, MessageText>;
	capIdentifier: string;
}

/** An incident as the world may see it. Exercises are never among these. */
export interface Incident {
	ref: string;
	kind: string;
	severity: 'hverdag' | 'alvorlig';
	status: 'aktiv' | 'avsluttet';
	areas: { id: string; name: string }[];
	version: number;
	publishedAt: number;
	updatedAt: number;
	nextUpdateAt: number | null;
	expiresAt: number;
	/** Newest first; never empty. */
	versions: IncidentVersion[];
	/** A name in `pictograms.ts`; an unknown one is shown as a warning triangle. */
	pictogram: string;
}

/**
 * What a page can honestly say about the next message. `due` holds until its time passes; then the
 * page says `late`. `outlived` has run out without anybody saying that it is over.
 */
export type Promised = { kind: 'due' | 'late' | 'outlived'; at: number } | null;

/** An incident with what its pages say about time when they are made. */
export interface ShownIncident extends Incident {
	promise: Promised;
}

/** A news post as published. */
export interface Post {
	slug: string;
	title: string;
	lead: string;
	paragraphs: string[];
	publishedAt: number;
	updatedAt: number;
	version: number;
}

/** What the public pages say about the kommune itself. */
export interface KommuneFacts {
	name: string;
	number: string;
	mainLanguage: Locale;
	phone: string;
	dutyPhone: string;
	email: string;
	website: string;
	/** What the kommune has written itself; empty: our draft is shown. */
	accessibilityStatement: string;
	privacyStatement: string;
}

/** A CAP 1.2 document as `/cap/{identifier}.xml` serves it. */
export interface CapDocument {
	identifier: string;
	ref: string;
	/** The same instant as `<sent>`. */
	sentAt: number;
	expiresAt: number;
	title: string;
	xml: string;
}

/** Everything the public lane is made of, read in one go. */
export interface PublicContent {
	/** Scheme, host and port that residents use, without a slash at the end. */
	origin: string;
	kommune: KommuneFacts;
	incidents: Incident[];
	posts: Post[];
	cap: CapDocument[];
}
