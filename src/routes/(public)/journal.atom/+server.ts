import { journalAtom } from '$lib/public/journalFeeds';
import { journalFeed } from '$lib/public/journalFeeds.server';

export function GET(event) {
	return journalFeed(event, journalAtom, 'application/atom+xml; charset=utf-8');
}
