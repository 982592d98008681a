import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, type Reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { draftById } from '../drafts.server';
import { incidentById } from '../incidents.server';
import { library, templateOf } from '../library/library.server';
import { PICTOGRAMS } from '../pictograms';
import type { Kind } from '../templates';
import { warns } from './fate';
import { hazardOf, infoFor, levelOf } from './hazard';
import { warning, warningDraft, warningFeed } from './tables.server';

type Row = typeof warning.$inferSelect & { feed: typeof warningFeed.$inferSelect };

/** What the crisis desk shows of the official warnings that are in force for us, the worst first. */
export async function warningsFor(actor: Actor, locale: Locale, db: Reader = reader) {
	const rows = (await standing(db)).filter(({ alert }) => alert && warns(alert));
	const kinds = await library(db);
	const cards = await Promise.all(
		rows.flatMap(({ alert, ...row }) => {
			const info = alert && infoFor(alert, locale);
			const level = info && levelOf(info);
			if (!info || level === 'green' || !level) return [];
			const kind = kindOf(alert);
			const offers = kind && !kinds[kind].off && may(actor, 'publish crisis message', { kind });
			return [cardOf(db, { ...row, alert }, { info, level, kind: offers ? kind : null })];
		})
	);
	const worst = { red: 0, orange: 1, yellow: 2 };
	cards.sort((a, b) => worst[a.level] - worst[b.level] || a.from - b.from);
	return {
		shown: cards.filter(({ hidden }) => !hidden),
		hidden: cards.filter(({ hidden }) => hidden),
		/** Sources that are on and did not answer as they should the last time. */
		dead: (await active(db)).flatMap(({ name, fetchedAt, fault }) =>
			fault ? [{ name, fetchedAt }] : []
		)
	};
}

export type WarningCards = Awaited<ReturnType<typeof warningsFor>>;
export type WarningOnDesk = WarningCards['shown'][number];

function active(db: Reader) {
	const { active: on, removedAt } = warningFeed;
	return db
		.select()
		.from(warningFeed)
		.where(and(eq(on, true), isNull(removedAt)));
}

/** What is for us, is not over, and stands in the list of a source that is on. */
export async function standing(db: Reader): Promise<Row[]> {
	const rows = await db
		.select({ warning, feed: warningFeed })
		.from(warning)
		.innerJoin(warningFeed, eq(warningFeed.id, warning.feedId))
		.where(
			and(
				...[eq(warningFeed.active, true), isNull(warningFeed.removedAt)],
				...[eq(warning.concerns, true), isNull(warning.endedHow)],
				or(isNull(warning.expiresAt), gt(warning.expiresAt, now()))
			)
		);
	return rows
		.map(({ warning, feed }) => ({ ...warning, feed }))
		.filter(({ seenAt, feed }) => seenAt >= (feed.listedAt ?? 0));
}

/** The kind of message is the same in whatever language the warning is read. */
export function kindOf(alert: NonNullable<Row['alert']>): Kind | null {
	const info = infoFor(alert, 'nb');
	return (info && hazardOf(info)?.kind) ?? null;
}

type Said = NonNullable<ReturnType<typeof infoFor>>;
interface Told {
	info: Said;
	level: 'yellow' | 'orange' | 'red';
	kind: Kind | null;
}

async function cardOf(db: Reader, row: Row, { info, level, kind }: Told) {
	const template = kind && (await templateOf(db, kind));
	return {
		id: row.id,
		level,
		event: info.event,
		area: info.areas[0]?.name ?? '',
		description: info.description,
		from: info.onsetAt ?? row.alert?.sentAt ?? row.fetchedAt,
		until: row.expiresAt,
		source: info.senderName || row.feed.name,
		link: info.web || row.link,
		sign: PICTOGRAMS[template?.pictogram ?? 'ExclamationmarkTriangle'],
		kind,
		hidden: row.hiddenAt !== null,
		made: await madeFrom(db, row)
	};
}

/** What somebody has made from a warning, or from an earlier one that it has updated. */
export async function madeFrom(db: Reader, row: Row) {
	const chain = [row.id, ...(await earlierOf(db, row))];
	const begun = await db
		.select()
		.from(warningDraft)
		.where(inArray(warningDraft.warningId, chain))
		.orderBy(warningDraft.begunAt);
	for (const { draftId } of begun.reverse()) {
		const incident = await incidentById(db, draftId);
		if (incident?.status === 'aktiv') return { ref: incident.ref, draftId: null };
		const draft = await draftById(db, draftId);
		if (draft && ['writing', 'waiting', 'returned'].includes(draft.state))
			return { ref: null, draftId };
	}
	return null;
}

async function earlierOf(db: Reader, { alert, feedId }: Row): Promise<string[]> {
	if (!alert?.references.length) return [];
	const named = inArray(warning.identifier, alert.references.slice(0, 100));
	const rows = await db
		.select({ id: warning.id })
		.from(warning)
		.where(and(eq(warning.feedId, feedId), named));
	return rows.map(({ id }) => id);
}
