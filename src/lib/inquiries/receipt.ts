import type { InquiryEvent } from './event';
import type { State } from './inquiry';
import type { UrgentNumber } from './stop/numbers';
import type { Sensitivity } from '$lib/staff/actor';

interface UnitNames {
	nameNb: string;
	nameNn: string;
}

/** A step of the story as its sender may read it. */
export type Step = { at: number } & (
	| { kind: 'received' | 'closed' | 'reopened' | 'answeredSafely' }
	| { kind: 'forwarded'; unit: UnitNames }
	| { kind: 'answered' | 'followUp'; text: string }
	| { kind: 'preliminary'; text: string; promisedDate: string }
	| { kind: 'helped'; yes: boolean }
	| { kind: 'referred'; body: string; text: string }
);

/** What stands at the private address of an inquiry. */
export interface Receipt {
	ref: string;
	state: State;
	text: string;
	receivedAt: number;
	answerDueAt: number | null;
	/** Whether we have an address to mail when there is an answer. */
	mailed: boolean;
	unit: UnitNames;
	/** What the sender has said of the newest answer; null: nothing. */
	helped: boolean | null;
	/** Oldest first. */
	steps: Step[];
	/** Whom to call, when it must not wait. */
	call: UrgentNumber[];
	/** Whose job it perhaps is instead: only guidance, we read it all the same. */
	maybe: { name: string; url: string } | null;
}

interface Told {
	ref: string;
	state: State;
	text: string;
	senderEmail: string;
	sensitivity: Sensitivity;
	unitId: string;
	receivedAt: number;
	answerDueAt: number | null;
}

/**
 * What the sender sees. Notes and who may read it are for colleagues; a link shows no answer that is
 * not of normal sensitivity (roles.md §1 no. 2), and no name of a unit that gives the matter away.
 */
export function shownToSender(
	inquiry: Told,
	events: readonly InquiryEvent[],
	units: ReadonlyMap<string, UnitNames>,
	call: UrgentNumber[] = [],
	maybe: Receipt['maybe'] = null
): Receipt {
	const open = inquiry.sensitivity === 'normal';
	const name = (id: string) => units.get(id) ?? { nameNb: '', nameNn: '' };
	const { ref, state, receivedAt, answerDueAt } = inquiry;
	return {
		ref,
		state,
		text: open ? inquiry.text : '',
		receivedAt,
		answerDueAt,
		mailed: inquiry.senderEmail !== '',
		helped: saidOf(events),
		unit: name(open ? inquiry.unitId : ''),
		steps: withoutUndone(events).flatMap((event) => stepOf(event, open, name)),
		call,
		maybe: open && state === 'new' ? maybe : null
	};
}

function saidOf(events: readonly InquiryEvent[]): boolean | null {
	const last = events.findLast(({ kind }) => kind === 'helped' || kind === 'answered');
	return last?.kind === 'helped' ? last.details.yes : null;
}

/** What was sent on and taken back before it left has not happened to the sender. */
function withoutUndone(events: readonly InquiryEvent[]): InquiryEvent[] {
	return events.filter(
		(event, i) => event.kind !== 'referred' || events[i + 1]?.kind !== 'unreferred'
	);
}

function stepOf(event: InquiryEvent, open: boolean, name: (id: string) => UnitNames): Step[] {
	const { at } = event;
	switch (event.kind) {
		case 'received':
		case 'closed':
			return [{ kind: event.kind, at }];
		case 'reopened':
			return event.details.from ? [] : [{ kind: 'reopened', at }];
		case 'forwarded':
			return open ? [{ kind: 'forwarded', at, unit: name(event.details.to) }] : [];
		case 'answered':
			return open
				? [{ kind: 'answered', at, text: event.text ?? '' }]
				: [{ kind: 'answeredSafely', at }];
		case 'preliminary':
			return open
				? [
						{
							kind: 'preliminary',
							at,
							text: event.text ?? '',
							promisedDate: event.details.promisedDate
						}
					]
				: [{ kind: 'answeredSafely', at }];
		case 'referred':
			return open
				? [{ kind: 'referred', at, body: event.details.body, text: event.text ?? '' }]
				: [{ kind: 'answeredSafely', at }];
		case 'helped':
			return [{ kind: 'helped', at, yes: event.details.yes }];
		case 'followUp':
			// What somebody else wrote, whose inquiry was merged into this one, is not for this sender.
			if (event.details.from) return [];
			return [{ kind: 'followUp', at, text: open ? (event.text ?? '') : '' }];
		default:
			return [];
	}
}
