import type { QueueFilter } from './queue';

/** The parts of the queue that stand as tabs. */
export const QUEUE_TABS = {
	waiting: { state: 'waiting', overdue: false, person: null },
	mine: { state: 'waiting', overdue: false, person: 'mine' },
	overdue: { state: 'waiting', overdue: true, person: null },
	snoozed: { state: 'snoozed', overdue: false, person: null },
	answered: { state: 'answered', overdue: false, person: null },
	closed: { state: 'closed', overdue: false, person: null },
	all: { state: 'all', overdue: false, person: null }
} as const satisfies Record<string, Pick<QueueFilter, 'state' | 'overdue' | 'person'>>;
const { waiting, mine, overdue, snoozed } = QUEUE_TABS;
/** The parts whose number is worth counting: what somebody has to do. */
export const COUNTED_TABS = { waiting, mine, overdue, snoozed };
export type QueueTab = keyof typeof QUEUE_TABS;
