import type { Locale } from '$lib/i18n/locale';
import type { Visitor } from '$lib/staff/locks.server';
import type { CurrentSession } from '$lib/staff/sessions.server';

declare global {
	namespace App {
		interface Locals extends Visitor {
			/** Stands in the log and on error pages, so that one can be found from the other. */
			requestId: string;
			/** What the colleague is signed in with; null with nobody. */
			session: CurrentSession | null;
			/** The language of the interface. */
			locale: Locale;
			/** Set when the database failed under way: the answer becomes a 503 with a sentence. */
			databaseFailed?: boolean;
		}
		interface Error {
			message: string;
			/** what to do, in the reader's language, when there is something better to say than usual */
			advice?: string;
			requestId?: string;
		}
		interface PageData {
			locale: Locale;
		}
	}
}

export {};
