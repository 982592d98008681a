import type { MessageArea } from './message';
import type { Kind } from './templates/index';
import type { Severity, Step, Worded } from './template';

/** What residents may see of an incident: only what has been published, newest version first. */
export interface PublishedIncident {
	/** `K-2026-0007` */
	ref: string;
	kind: Kind;
	severity: Severity;
	status: IncidentStatus;
	areas: PublishedArea[];
	/** Where the newest message says that it does not apply. */
	excluded?: PublishedArea[];
	version: number;
	/** The first version's instant. */
	publishedAt: number;
	/** The newest version's instant. */
	updatedAt: number;
	/** The promise to residents; null when the incident is over. */
	nextUpdateAt: number | null;
	expiresAt: number;
	versions: PublishedVersion[];
	/** Name of an icon in @navikt/aksel-icons. */
	pictogram: string;
}

/** A place that a message names; one that somebody typed or drew has the id ''. */
export interface PublishedArea {
	id: string;
	name: string;
	/** Where it lies, when somebody drew it. */
	outline?: MessageArea['outline'];
}

export interface PublishedVersion {
	version: number;
	step: Step;
	publishedAt: number;
	texts: Worded;
	capIdentifier: string;
}

export type IncidentStatus = 'aktiv' | 'avsluttet';

/** A CAP 1.2 document as the feed lists it and `/cap/{identifier}.xml` serves it. */
export interface CapDocument {
	identifier: string;
	ref: string;
	version: number;
	/** The same instant as `<sent>`. */
	sentAt: number;
	expiresAt: number;
	title: string;
	xml: string;
}
