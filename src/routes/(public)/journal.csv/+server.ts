import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { reader } from '$lib/database/database.server';
import { asStream } from '$lib/files/asStream';
import { translator } from '$lib/i18n/translate';
import { csvHead, csvRow } from '$lib/journal/postliste/csv';
import { postlisteFilter } from '$lib/journal/postliste/filter';
import { allePoster, yearBefore } from '$lib/journal/postliste/read.server';
import { requirePostliste } from '$lib/journal/postliste/sted.server';

/** The postliste as a spreadsheet, as long as it is: written while it is read. */
export async function GET({ url, locals }) {
	await requirePostliste(locals.locale);
	const t = translator(locals.locale);
	const at = now();
	const [origin, grense] = [publicOrigin(), yearBefore(osloDate(at))];
	async function* lines() {
		yield csvHead(t);
		for await (const poster of allePoster(reader, postlisteFilter(url.searchParams), at))
			yield poster.map((post) => csvRow(t, post, origin, grense)).join('');
	}
	return new Response(asStream(lines()), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="postliste.csv"',
			'x-robots-tag': 'noindex'
		}
	});
}
