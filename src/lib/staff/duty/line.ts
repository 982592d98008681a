import { notEnded, type Grant } from '../actor';
import { ROLES, type Role, type Task } from '../rights';
import type { Span } from './shifts';

/** In which order the lines are called when nobody answers. */
export const STEPS = ['primary', 'backup', 'leader'] as const;
export type Step = (typeof STEPS)[number];

/** What a line asks of whoever is on duty. */
export interface LineNeeds {
	role: Role | null;
	kinds: string[] | null;
	unitId: string | null;
}

type Holder = {
	active: boolean;
	grants: Pick<Grant, 'role' | 'unitId' | 'kinds' | 'until' | 'onCall'>[];
};

/** The roles that can be put on a line: those that warn residents. */
export const DUTY_ROLES = ['dutyOfficer', 'technicalDuty', 'crisisLeader'] as const;

/**
 * What keeps a person from a shift: switched off, or without the right until the shift ends; null
 * when nothing does. A role that can do as much as the line's will do (a leader as duty officer), and
 * rights for those on call count: whoever is on duty takes them.
 */
export function faultOf(
	{ active, grants }: Holder,
	line: LineNeeds,
	{ endsAt }: Pick<Span, 'endsAt'>
): 'off' | 'right' | null {
	if (!active) return 'off';
	const lasting = notEnded(grants, endsAt - 1);
	if (line.role) return covers(lasting, line.role, line.kinds) ? null : 'right';
	return lasting.some(({ unitId }) => unitId === line.unitId) ? null : 'right';
}

/** Whether the grants together can do all that the role can, for every one of the kinds. */
function covers(grants: Holder['grants'], role: Role, kinds: string[] | null): boolean {
	const able = grants.filter((held) => canAsMuch(held.role, role));
	if (able.some((held) => held.kinds === null)) return true;
	return kinds?.every((kind) => able.some((held) => held.kinds?.includes(kind))) ?? false;
}

function canAsMuch(held: Role, asked: Role): boolean {
	const can: readonly Task[] = ROLES[held].tasks;
	const needed: readonly Task[] = ROLES[asked].tasks;
	return needed.every((task) => can.includes(task));
}
