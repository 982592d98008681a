import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { postlisteFilter } from '$lib/journal/postliste/filter';
import { offentligePoster, TALT } from '$lib/journal/postliste/read.server';
import { postlistested } from '$lib/journal/postliste/sted.server';
import { units } from '$lib/staff/units.server';

/** Names of persons stand here, so no search engine keeps it (Noark 5.2.32). */
export async function load({ url, setHeaders }) {
	setHeaders({ 'x-robots-tag': 'noindex, noarchive', 'cache-control': 'no-cache' });
	const sted = await postlistested(reader);
	const filter = postlisteFilter(url.searchParams);
	const found = sted.her
		? await offentligePoster(reader, filter, now())
		: { poster: [], antall: 0, more: false };
	return { sted, filter, ...found, capped: found.antall >= TALT, units: await units(reader) };
}
