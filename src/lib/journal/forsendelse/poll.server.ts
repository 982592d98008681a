import { log } from '$lib/database/log.server';
import { hentSvar } from './motta.server';

const PAUSE = 20_000;
/** An archive that fails is left alone for longer each time. */
const LENGST = 10 * 60_000;

/**
 * Has what was published archived, and asks the archive for answers, again and again.
 * @returns stops it, and what is under way
 */
export function startArkiv(archivePublished: () => Promise<unknown>): () => void {
	const stopping = new AbortController();
	let failures = 0;
	let timer: NodeJS.Timeout;
	const look = async () => {
		try {
			await archivePublished();
			await hentSvar(stopping.signal);
			failures = 0;
		} catch (error) {
			failures++;
			log('error', 'archive.poll', { error });
		}
		if (!stopping.signal.aborted)
			timer = setTimeout(look, Math.min(LENGST, PAUSE * 2 ** Math.min(failures, 6))).unref();
	};
	timer = setTimeout(look, PAUSE).unref();
	return () => {
		clearTimeout(timer);
		stopping.abort();
	};
}
