import { changesAfter, newestChange, type Change } from '../database/changes.server';
import { onCommit, reader } from '../database/database.server';
import { log } from '../database/log.server';
import { refreshLane } from './lane.server';

/** What the public pages are made of. */
const TOPICS = new Set(['incident', 'post', 'kommune', 'area', 'faq', 'told']);
const POLL = 1_000;

/**
 * An incident is announced by its reference when residents see the difference; drafts, the log and
 * questions that nobody has answered by an id of their own. They change with every word that is typed.
 */
const isSeen = ({ topic, subject }: Change) =>
	TOPICS.has(topic) && (topic !== 'incident' || subject.startsWith('K-'));

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
			if (changes.some(isSeen)) await refreshLane(changes.at(-1)?.sequence);
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
