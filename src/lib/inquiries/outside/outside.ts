import { addOpenTime, type OpeningHours } from '$lib/calendar/openingHours';
import { remindAt } from '../clocks/reminder';
import { hasPage, type Inquiry } from '../inquiry';
import { sensitiveIn } from '../intake/sensitive';
import { stopsIn } from '../stop/stop';

/** Why a unit outside Varde has a matter no longer; `special`: it became too sensitive to leave the house. */
export type Ended = 'answered' | 'closed' | 'moved' | 'special' | 'off';

/** Why what a unit said did not go straight to the sender, but waits for a colleague here. */
export const DOUBTS = [
	'safe',
	'noPage',
	'late',
	'stranger',
	'unproven',
	'empty',
	'sensitive',
	'files',
	'machine'
] as const;
export type Doubt = (typeof DOUBTS)[number];

export type Where = Pick<
	Inquiry,
	'unitId' | 'sensitivity' | 'state' | 'answerDueAt' | 'mergedInto' | 'intake' | 'senderEmail'
>;

/** A unit that works outside Varde, as the rules see it. */
export interface OutsideUnit {
	unitId: string;
	active: boolean;
	confirmedAt: number | null;
}

/**
 * Whether a matter is for the unit to work with outside: somebody waits for an answer, and the unit
 * has confirmed its address. What is of special sensitivity (personvernforordningen art. 9) never
 * leaves, not even behind a link: who presses it is known by nothing but a mailbox, which in a school
 * or a fire station is read by many, while inside each reader is named and logged.
 */
export function goesOut(inquiry: Where, unit: OutsideUnit | null): boolean {
	return (
		unit !== null &&
		unit.unitId === inquiry.unitId &&
		isOn(unit) &&
		inquiry.sensitivity !== 'special' &&
		(inquiry.state === 'new' || inquiry.state === 'open') &&
		inquiry.answerDueAt !== null &&
		inquiry.mergedInto === null
	);
}

/** Whether anything may be sent to a unit's address. */
export function isOn({ active, confirmedAt }: OutsideUnit): boolean {
	return active && confirmedAt !== null;
}

/** Why a unit has a matter no longer. */
export function endedBecause(inquiry: Where, had: string): Ended {
	if (inquiry.unitId !== had || inquiry.mergedInto) return 'moved';
	if (inquiry.sensitivity === 'special') return 'special';
	if (inquiry.state === 'closed') return 'closed';
	return inquiry.answerDueAt === null ? 'answered' : 'off';
}

/**
 * Whether what was written stands in the letter: only what is of normal sensitivity may lie in a mailbox,
 * and nothing that merely sounds as if it were not.
 * @param said what the sender has added
 */
export function mayBeWritten(
	{ sensitivity, text }: Pick<Inquiry, 'sensitivity'> & { text: string },
	said: string
): boolean {
	return sensitivity === 'normal' && !isSensitive(text) && !isSensitive(said);
}

/** Whether words are for few, or must not wait: a person here looks at them before they go anywhere. */
export function isSensitive(text: string): boolean {
	const stops = stopsIn(text).map(({ intent }) => intent);
	return stops.length > 0 || sensitiveIn(text, stops) !== null;
}

/** Why the unit's words cannot go straight to the sender, whoever wrote them; null when they can. */
export function heldBecause(inquiry: Where): Extract<Doubt, 'safe' | 'noPage'> | null {
	if (inquiry.sensitivity !== 'normal') return 'safe';
	return hasPage(inquiry) ? null : 'noPage';
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A link is of use for so long; «Send på nytt» makes another. */
export const LINK_LASTS = 14 * DAY;
/** Letters wait so long, so that whoever sent a matter wrong can take it back. */
export const LEAVES_AFTER = 5 * 60_000;

/**
 * When the unit is reminded of what it has, by its own hours (never at night), and when the
 * switchboard is told that nobody there has opened it.
 * @param sentAt when the letter leaves @param readWithin hours that the unit is open
 */
export function timesOf(
	{ sentAt, dueAt, readWithin }: { sentAt: number; dueAt: number; readWithin: number },
	hours: OpeningHours
): { remindAt: number | null; unreadAt: number | null } {
	const reminded = remindAt({ kind: 'answer', startedAt: sentAt, dueAt }, hours);
	return {
		remindAt: dueAt > sentAt ? reminded : null,
		unreadAt: addOpenTime(hours, sentAt, readWithin * HOUR)
	};
}
