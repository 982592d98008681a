import { now } from '../database/clock.server';
import { publicOrigin } from '../database/config.server';
import { reader } from '../database/database.server';
import type { Locale } from '../i18n/locale';
import { postlisteFilter, postlisteQuery } from '../journal/postliste/filter';
import { nyeste } from '../journal/postliste/read.server';
import { requirePostliste } from '../journal/postliste/sted.server';
import { kommune } from '../kommune/kommune.server';
import { NEWEST, type journalAtom } from './journalFeeds';

/** The newest entries of a view of the postliste, as a feed of one format or another. */
export async function journalFeed(
	{ url, locals: { locale } }: { url: URL; locals: { locale: Locale } },
	format: typeof journalAtom,
	type: string
): Promise<Response> {
	await requirePostliste(locale);
	const filter = { ...postlisteFilter(url.searchParams), eldste: undefined, etter: undefined };
	const body = format({
		origin: publicOrigin(),
		kommune: await kommune(reader),
		query: postlisteQuery(filter),
		entries: await nyeste(reader, filter, now(), NEWEST)
	});
	return new Response(body, { headers: { 'content-type': type, 'x-robots-tag': 'noindex' } });
}
