import { reader } from '$lib/database/database.server';
import { harArkivsystem } from '$lib/journal/forsendelse/oppsett';
import { arkivOppsett } from '$lib/journal/forsendelse/oppsett.server';
import { journalFilter } from '$lib/journal/filter';
import { journalposter, PER_SIDE, saksmappeFor, TALT } from '$lib/journal/read.server';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { logSeeing } from '$lib/staff/seeing.server';
import { units } from '$lib/staff/units.server';
import { unjournaled } from '$lib/together/unjournaled.server';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'journal inquiry');
	const filter = journalFilter(url.searchParams);
	const { poster, antall } = await journalposter(reader, actor, filter);
	const seen = poster.map((post) => ({ ...post, subject: post.referanse }));
	if (filter.sok) await logSeeing(actor, 'journal', seen, true);
	return {
		filter,
		poster,
		antall,
		capped: antall >= TALT,
		more: antall > (filter.side ?? 1) * PER_SIDE || antall >= TALT,
		saksmappe: filter.mappeID ? await saksmappeFor(reader, actor, filter.mappeID) : null,
		persons: may(actor, 'handle personal data requests'),
		extracts: may(actor, 'export journal'),
		archives: may(actor, 'archive crisis'),
		sends: may(actor, 'send to archive') && harArkivsystem(await arkivOppsett(reader)),
		waiting: (await unjournaled(reader, actor)).count,
		units: await units(reader)
	};
}
