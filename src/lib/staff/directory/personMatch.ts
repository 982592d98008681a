import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Address } from './claims';

/** An account that a sign-in may belong to. */
export interface Candidate {
	id: string;
	active: boolean;
	/** somebody in the directory has this account already */
	linked: boolean;
	/** holds a role, given by hand, that warns residents or administers */
	powerful: boolean;
	/** made by the directory itself, and nobody here has given it anything: there is nothing to take */
	blank: boolean;
}

export interface Meeting {
	/** the account that this subject is linked to */
	known: Pick<Candidate, 'id' | 'active'> | null;
	/** who asked, signed in, to have the account linked */
	asking: Candidate | null;
	address: Address | null;
	/** the account with that address */
	namesake: Candidate | null;
	/** how many roles the groups give */
	roles: number;
}

/** Whose account this is: known already, to be linked to the subject, or to be made. */
export type Match =
	{ kind: 'known'; id: string } | { kind: 'link'; id: string } | { kind: 'create'; email: string };

/**
 * Which account a sign-in from the directory opens. The subject decides; an address only the first
 * time, only when the directory vouches for it, and never for an account that can warn residents or
 * administer: its owner links it, signed in (otherwise whoever sets up a directory could become
 * anybody).
 */
export function personMatch(meeting: Meeting): Match | Refusal {
	const { known, asking } = meeting;
	if (known && asking && known.id !== asking.id) return refuse('directory_subject_taken');
	if (known) return known.active ? { kind: 'known', id: known.id } : switchedOff();
	if (asking) return asking.linked ? accountTaken() : { kind: 'link', id: asking.id };
	return meeting.namesake ? byAddress(meeting, meeting.namesake) : newcomer(meeting);
}

function byAddress({ address }: Meeting, namesake: Candidate): Match | Refusal {
	if (!namesake.active) return switchedOff();
	if (namesake.linked) return accountTaken();
	const isProven = address?.verified && !namesake.powerful;
	if (!isProven && !namesake.blank) return refuse('directory_link_first');
	return { kind: 'link', id: namesake.id };
}

function newcomer({ address, roles }: Meeting): Match | Refusal {
	if (roles === 0) return refuse('directory_no_role');
	return address ? { kind: 'create', email: address.email } : refuse('directory_address_missing');
}

const switchedOff = () => refuse('directory_switched_off');
const accountTaken = () => refuse('directory_account_taken');
