import { tidyExercises } from '../crisis/exercise/forget.server';
import { log } from '../database/log.server';
import { forgetEpisodes } from '../inquiries/episodes/episodes.server';
import { passUttrekk } from '../journal/uttrekk/uttrekk.server';
import { forgetOldLetters } from '../outbox/forget.server';
import { foldMessages } from '../outbox/sms/messages.server';
import { keepNoLonger } from './retention.server';
import { foldAlerts } from '../public/mail/forget.server';
import { tidyMailSubscribers } from '../public/mail/signUp.server';
import { tidySubscribers } from '../public/sms/signUp.server';

/**
 * Everything that is about a person and has an end, by the job that ends it. A browser's
 * subscription has none of its own: whoever has not opened the page for years must be warned still, and
 * the push service tells when the browser is gone.
 */
const JOBS = {
	/** numbers nobody confirmed (a day), or answered for after two years (30 days); who asked for codes */
	tidySubscribers,
	/** addresses, likewise */
	tidyMailSubscribers,
	/** telephones and addresses of those who took part in an exercise (30 days after) */
	tidyExercises,
	/** who letters were for that never left (30 days) */
	forgetOldLetters,
	/** which phones (90 days) */
	foldMessages,
	/** and which addresses were warned (90 days) */
	foldAlerts,
	/** demanding episodes, after the date that was set for each */
	forgetEpisodes,
	/** files of journal extracts (14 days); takes up again what a process that died was making */
	passUttrekk,
	/** inquiries that were not journaled, by the kommune's own rules (at night) */
	keepNoLonger
};

/** Forgets what has reached its end. What goes wrong in one job keeps none of the others from theirs. */
export async function tidy(): Promise<void> {
	for (const [job, run] of Object.entries(JOBS))
		await run().catch((error: unknown) => log('error', 'tidy.failed', { job, error }));
}
