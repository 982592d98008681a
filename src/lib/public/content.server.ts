import type { OpeningHours } from '../calendar/openingHours';
import { publishedIncidents } from '../crisis/published.server';
import { publishedAnswers } from '../crisis/questions/standing.server';
import { publicOrigin } from '../database/config.server';
import { reader, type Reader } from '../database/database.server';
import { standingQuestions } from '../inquiries/faq/read.server';
import { standingCards } from '../inquiries/told/read.server';
import { kommune } from '../kommune/kommune.server';
import { gatewaySettings } from '../outbox/sms/gateway.server';
import { publishedPosts } from '../planning/published.server';
import { units } from '../staff/units.server';
import { placesOf } from './concern/places.server';
import type { PublicContent } from './content';

/** Everything that has been published, as the public lane shows it. */
export async function publicContent(): Promise<PublicContent> {
	const { incidents, cap } = await publishedIncidents(reader);
	return {
		origin: publicOrigin(),
		kommune: await kommune(reader),
		smsSender: (await gatewaySettings(reader))?.sender ?? '',
		incidents,
		places: await placesOf(reader, incidents),
		posts: await publishedPosts(reader),
		cap,
		answers: await publishedAnswers(reader),
		faq: await standingQuestions(reader),
		told: await standingCards(reader),
		hours: await openingHours(reader)
	};
}

/** When the switchboard is open; null until somebody has written it down. */
export async function openingHours(db: Reader): Promise<OpeningHours | null> {
	return (await units(db)).find(({ isSwitchboard }) => isSwitchboard)?.hours ?? null;
}
