import { capDocuments, publishedIncidents } from '../crisis/published.server';
import { publicOrigin } from '../database/config.server';
import { reader } from '../database/database.server';
import { kommune } from '../kommune/kommune.server';
import { publishedPosts } from '../planning/published.server';
import { units } from '../staff/units.server';
import type { PublicContent } from './content';

/** Everything that has been published, as the public lane shows it. */
export async function publicContent(): Promise<PublicContent> {
	return {
		origin: publicOrigin(),
		kommune: await kommune(reader),
		incidents: await publishedIncidents(reader),
		posts: await publishedPosts(reader),
		cap: await capDocuments(reader),
		hours: (await units(reader)).find(({ isSwitchboard }) => isSwitchboard)?.hours ?? null
	};
}
