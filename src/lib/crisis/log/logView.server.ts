import type { Reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import type { Locale } from '$lib/i18n/locale';
import { groupOf, type Group } from './entry';
import { entriesOf } from './log.server';
import { detailsOf, says } from './says';

/** How a log is read. */
export interface Reading {
	group: Group | null;
	oldestFirst: boolean;
}

export type EntryView = Awaited<ReturnType<typeof logView>>['entries'][number];

/** The log of a crisis in words. `head` is the hash of its newest entry: the anchor of all before it. */
export async function logView(
	db: Reader,
	matterId: string,
	{ group, oldestFirst }: Reading,
	locale: Locale
) {
	const t = translator(locale);
	const all = await entriesOf(db, matterId);
	const mended = new Map(
		all.flatMap((one) => (detailsOf(one).corrects ? [[detailsOf(one).corrects, one.place]] : []))
	);
	const shown = all
		.filter(({ kind }) => !group || groupOf(kind) === group)
		.sort((a, b) =>
			oldestFirst ? a.at - b.at || a.place - b.place : b.at - a.at || b.place - a.place
		);
	const entries = shown.map((entry) => ({
		place: entry.place,
		kind: entry.kind,
		group: groupOf(entry.kind),
		at: entry.at,
		writtenAt: entry.writtenAt,
		by: entry.actorName,
		corrects: detailsOf(entry).corrects ?? null,
		correctedBy: mended.get(entry.place) ?? null,
		erased: entry.salt === null,
		...says(t, entry)
	}));
	return { entries, total: all.length, head: all.at(-1)?.hash ?? null };
}
