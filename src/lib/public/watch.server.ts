import { changesAfter, newestChange } from '../database/changes.server';
import { onCommit, reader } from '../database/database.server';
import { log } from '../database/log.server';
import { refreshLane } from './lane.server';

/** What the public pages are made of. */
const TOPICS = new Set(['incident', 'post', 'kommune', 'area', 'faq']);
const POLL = 1_000;

/**
 * Keeps the public lane up to date with what anybody publishes or changes, in this process or in
 * another one on the same database.
 * @returns stops it
 */
export async function watchPublished(): Promise<() => void> {
	let last = await newestChange(reader);
	let looking = false;
	const look = async () => {
		if (looking) return;
		looking = true;
		try {
			const changes = await changesAfter(reader, last);
			if (changes.some(({ topic }) => TOPICS.has(topic))) await refreshLane();
			last = changes.at(-1)?.sequence ?? last;
		} catch (error) {
			log('error', 'lane.stale', { error });
		} finally {
			looking = false;
		}
	};
	const stop = onCommit(() => void look());
	const timer = setInterval(() => void look(), POLL).unref();
	return () => {
		stop();
		clearInterval(timer);
	};
}
