import { refuse, type Refusal } from '$lib/i18n/refusal';
import { close, type Decision, type Inquiry } from '../inquiry';

/** The kinds of bodies that a matter may belong to instead of the kommune (roles.md §4). */
export const BODY_KINDS = [
	'county',
	'roads',
	'police',
	'nav',
	'tax',
	'hospital',
	'parish',
	'food',
	'governor',
	'grid',
	'waste',
	'fire',
	'emergencyRoom',
	'neighbour',
	'other'
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A body that is not the kommune. */
export interface Body {
	id: string;
	kind: BodyKind;
	name: string;
	/** A public authority gets the matter itself; to another only the sender is shown the way. */
	authority: boolean;
	email: string;
	phone: string;
	url: string;
	address: string;
}

/** How a matter reaches another body; `guide`: not at all, the sender is told where to turn. */
export const REFERRAL_WAYS = ['mail', 'svarut', 'letter', 'phone', 'guide'] as const;
export type ReferralWay = (typeof REFERRAL_WAYS)[number];

/** The ways that a matter may go to a body: nothing sensitive by mail, nothing personal to a private body. */
export function waysTo(
	{ authority, email }: Body,
	{ sensitivity }: Pick<Inquiry, 'sensitivity'>
): ReferralWay[] {
	if (!authority) return ['guide'];
	const mail: ReferralWay[] = email && sensitivity === 'normal' ? ['mail'] : [];
	return [...mail, 'svarut', 'letter', 'phone', 'guide'];
}

/**
 * Sends a matter to the body that it belongs to, or shows the sender the way there
 * (forvaltningslovforskriften § 4: to the right authority, and the sender told). The sender has got
 * an answer with that.
 * @param told what the sender is told
 */
export function refer(
	inquiry: Inquiry,
	{
		body,
		way,
		told,
		closes,
		now
	}: { body: Body; way: ReferralWay; told: string; closes: boolean; now: number }
): Decision | Refusal {
	if (inquiry.state === 'closed') return refuse('inquiries_closed_already');
	if (!told) return refuse('inquiries_answer_missing');
	if (!waysTo(body, inquiry).includes(way))
		return refuse(body.authority ? 'owner_way_unsafe' : 'owner_way_private');
	const closing = closes ? close(inquiry, now) : { changes: { state: 'answered' as const } };
	if ('refused' in closing) return closing;
	return {
		changes: {
			...closing.changes,
			answerDueAt: null,
			firstAnsweredAt: inquiry.firstAnsweredAt ?? now
		},
		event: { kind: 'referred', text: told, details: { body: body.name, way, closed: closes } }
	};
}
