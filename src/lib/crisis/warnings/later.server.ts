import { and, eq } from 'drizzle-orm';
import { reader, type Reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { incidentById } from '../incidents.server';
import { infoFor, levelOf } from './hazard';
import { warning, warningDraft, warningFeed } from './tables.server';

/**
 * What has become of the warnings that incidents were made from, as long as nothing has been published
 * about it: updated (to what level), called off, over, or gone from the source's list.
 */
export async function fatesOfIncidents(locale: Locale, db: Reader = reader) {
	const rows = await db
		.select({ warning, feed: warningFeed, draftId: warningDraft.draftId })
		.from(warningDraft)
		.innerJoin(warning, eq(warning.id, warningDraft.warningId))
		.innerJoin(warningFeed, eq(warningFeed.id, warning.feedId));
	const told = await Promise.all(
		rows.map(async ({ warning: one, feed, draftId }) => {
			const incident = await incidentById(db, draftId);
			const listedAt = feed.listedAt ?? 0;
			const isGone = one.seenAt < listedAt && (one.expiresAt ?? Infinity) > listedAt;
			const how = one.endedHow ?? (isGone ? ('gone' as const) : null);
			const since = one.endedAt ?? listedAt;
			if (incident?.status !== 'aktiv' || !how || incident.updatedAt > since) return [];
			const level = how === 'updated' ? await levelNow(db, one, locale) : null;
			return [{ ref: incident.ref, how, level, at: since }];
		})
	);
	return told.flat();
}

async function levelNow(
	db: Reader,
	{ feedId, endedBy }: typeof warning.$inferSelect,
	locale: Locale
) {
	const [later] = await db
		.select({ alert: warning.alert })
		.from(warning)
		.where(and(eq(warning.feedId, feedId), eq(warning.identifier, endedBy ?? '')));
	const info = later?.alert && infoFor(later.alert, locale);
	return info ? levelOf(info) : null;
}
