import type { Place } from './concern/concern';
import type { OpeningHours } from '../calendar/openingHours';
import type { CapDocument, PublishedIncident, PublishedVersion } from '../crisis/published';
import type { AskedWords } from '../crisis/questions/question';
import type { Composed } from '../crisis/template';
import type { PublicQuestion } from '../inquiries/faq/read.server';
import type { PublicCard } from '../inquiries/told/read.server';
import type { Kommune } from '../kommune/kommune';
import type { PublishedPost } from '../planning/published.server';

/** One message as residents read it, in one language. */
export type MessageText = Composed;

/** A version of an incident. Languages of messages are data: any may be there, some may be missing. */
export interface IncidentVersion extends Omit<PublishedVersion, 'texts'> {
	texts: Record<string, MessageText>;
}

/** An incident as the world may see it. Exercises are never among these. */
export interface Incident extends Omit<PublishedIncident, 'kind' | 'versions'> {
	kind: string;
	/** Newest first; never empty. */
	versions: IncidentVersion[];
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

/** A common answer as it stands on the page; `at` is when it was published. */
export interface PublishedAnswer {
	words: AskedWords;
	at: number;
}

/** What a question is about when it is asked on the page of an incident. */
export interface About {
	incident: Incident;
	answers: PublishedAnswer[];
}

/** Everything the public lane is made of, read in one go. */
export interface PublicContent {
	/** Scheme, host and port that residents use, without a slash at the end. */
	origin: string;
	kommune: Kommune;
	/** Who SMS from the kommune says that it is from; '' when none are sent. */
	smsSender: string;
	incidents: Incident[];
	/** The places of the incidents, by the id of the area. */
	places: ReadonlyMap<string, Place>;
	posts: PublishedPost[];
	cap: CapDocument[];
	/** What people ask about each incident, by its reference. */
	answers: Record<string, PublishedAnswer[]>;
	/** what many ask, with an answer that everybody may read */
	faq: PublicQuestion[];
	/** what came of what residents wrote, the newest first */
	told: PublicCard[];
	/** of the unit that takes in what residents ask; null until somebody has written them down */
	hours: OpeningHours | null;
}
