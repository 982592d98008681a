import { journalRss } from '$lib/public/journalFeeds';
import { journalFeed } from '$lib/public/journalFeeds.server';

export function GET(event) {
	return journalFeed(event, journalRss, 'application/rss+xml; charset=utf-8');
}
