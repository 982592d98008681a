import { eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import type { Actor, Sensitivity } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { logSeeing, readings, type Reading } from '$lib/staff/seeing.server';
import { user } from '$lib/staff/tables.server';
import { ownerOf, takesOn } from '$lib/staff/unit';
import { units, type Unit } from '$lib/staff/units.server';
import { showClocks, type ShownClocks } from './clocks/show.server';
import { bouncing } from './bounce/bounce.server';
import type { InquiryEvent } from './event';
import { hasPage, sensitivityIn } from './inquiry';
import { handlersOf } from './handling/people.server';
import { queueFilter, type QueueFilter } from './queue';
import { asking, neighbours } from './queue.server';
import { ownership } from './owner/open.server';
import { outsideOf } from './outside/show.server';
import { outsideUnitIds } from './outside/unit.server';
import { relationsOf, type Relations } from './merging/show.server';
import { eventsOf, inquiryByRef, type InquiryRow } from './read.server';
import { closedUnits } from './readers.server';
import { rulesFor } from './guidelines/guidelines.server';
import { offeredReplies } from './replies/offered.server';
import { suggestHere } from './routing/knowledge.server';
import type { Suggestion } from './routing/suggest';
import { worksIn } from './staff.server';

/** Below this a suggestion is noise, and only takes the eye off the others. */
const WORTH_SHOWING = 0.04;

/** A unit that something can be sent to, and how few would read it there. */
export interface Destination {
	id: string;
	nameNb: string;
	nameNn: string;
	sensitivity: Sensitivity;
	/** it has no screen of ours, and gets it by e-mail */
	outside: boolean;
}

/** The fields of an inquiry that a screen shows. */
export type Shown = ReturnType<typeof shown>;

/** An inquiry on a colleague's screen: what it says, where it could go, and what may be done. */
export interface OpenInquiry {
	inquiry: Shown;
	events: InquiryEvent[];
	clocks: ShownClocks;
	/** answers written beforehand, filled in, and the date a promise could be for */
	replies: Awaited<ReturnType<typeof offeredReplies>>;
	/** the kommune's rules for comments, in the reader's language */
	rules: string[];
	/** who has read it, when it is sensitive */
	readings: Reading[];
	confident: boolean;
	suggestions: (Suggestion & { unit: Destination | null })[];
	destinations: Destination[];
	/** Whose job it may be instead. */
	owners: Awaited<ReturnType<typeof ownership>>;
	bouncing: Awaited<ReturnType<typeof bouncing>>;
	/** how far it has come at a unit that works outside Varde */
	outside: Awaited<ReturnType<typeof outsideOf>>;
	may: { handle: boolean; route: boolean; journal: boolean; lower: boolean };
	/** what stands before and after it in the part of the queue that it was opened from */
	next: string | null;
	previous: string | null;
	/** what it is merged with, was split into, and may be the same as */
	relations: Relations;
	/** who could have it; `awayUntil` is null for whoever is here */
	people: { id: string; name: string; awayUntil: string | null }[];
	/** the name of whoever has it, also when they no longer work here */
	assignee: string | null;
}

/**
 * Opens an inquiry, or null when the actor may not see it. Reading a sensitive one leaves a trace.
 * @param said the reference of one that it perhaps is to be merged with
 */
export async function openInquiry(
	actor: Actor,
	ref: string,
	from: QueueFilter = queueFilter(new URLSearchParams()),
	said = ''
): Promise<OpenInquiry | null> {
	const row = await inquiryByRef(reader, actor, ref);
	if (!row) return null;
	const sensitive = row.sensitivity !== 'normal';
	await logSeeing(actor, 'inquiries', [{ ...row, subject: ref }]);
	const events = await eventsOf(reader, row);
	const all = await units(reader);
	const today = osloDate(now());
	const closed = await closedUnits(reader, now());
	const outside = await outsideUnitIds(reader);
	const to = (unit: Unit): Destination => ({
		id: unit.id,
		nameNb: unit.nameNb,
		nameNn: unit.nameNn,
		sensitivity: sensitivityIn(closed.has(unit.id), row.sensitivity),
		outside: outside.includes(unit.id)
	});
	const { suggestions, confident } = suggestHere(row.text);
	const owning = (area: Suggestion['area']) => {
		const unit = ownerOf(area, all, today);
		return unit ? to(unit) : null;
	};
	const who = await asking(reader, actor, now());
	return {
		...(await neighbours(reader, who, from, row)),
		people: handlersOf(who.people, row).map(({ id, name, awayUntil }) => ({ id, name, awayUntil })),
		assignee: await nameOf(row.assigneeId),
		relations: await relationsOf(reader, actor, row, said),
		inquiry: shown(row),
		events,
		clocks: await showClocks(reader, row, events),
		replies: await offeredReplies(reader, row),
		rules: await rulesFor(reader, actor.locale),
		readings: sensitive ? await readings(reader, ref) : [],
		confident,
		suggestions: suggestions
			.filter(({ score }) => score >= WORTH_SHOWING)
			.map((suggestion) => ({ ...suggestion, unit: owning(suggestion.area) })),
		destinations: all.filter((unit) => unit.id !== row.unitId && takesOn(unit, today)).map(to),
		owners: await ownership(row),
		bouncing: await bouncing(reader, row),
		outside: await outsideOf(reader, row),
		may: allowed(actor, row.unitId)
	};
}

async function nameOf(userId: string | null): Promise<string | null> {
	if (!userId) return null;
	const [person] = await reader.select().from(user).where(eq(user.id, userId));
	return person?.name ?? null;
}

function allowed(actor: Actor, unitId: string): OpenInquiry['may'] {
	return {
		handle: may(actor, 'handle inquiries', { unitId }),
		route: may(actor, 'route inquiries', { unitId }),
		journal: may(actor, 'journal inquiry', { unitId }),
		lower: worksIn(actor, unitId)
	};
}

function shown(row: InquiryRow) {
	const { ref, intake, text, unitId, sensitivity, state, receivedAt, answerDueAt, version } = row;
	const { language, senderName, senderEmail, senderPhone, incidentRef, questionId } = row;
	const { assigneeId, snoozedUntil, snoozedFor, mergedInto, splitFrom } = row;
	return {
		...{ ref, intake, text, unitId, sensitivity, state, receivedAt, answerDueAt, version },
		...{ language, senderName, senderEmail, senderPhone, incidentRef, questionId },
		...{ assigneeId, snoozedUntil, snoozedFor, mergedInto, splitFrom },
		paged: hasPage(row)
	};
}
