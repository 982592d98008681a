import type { QueueFilter } from './queue';

/** The parts of the queue that stand as tabs. */
export const QUEUE_TABS = {
	waiting: { state: 'waiting', overdue: false },
	overdue: { state: 'waiting', overdue: true },
	answered: { state: 'answered', overdue: false },
	closed: { state: 'closed', overdue: false },
	all: { state: 'all', overdue: false }
} as const satisfies Record<string, Pick<QueueFilter, 'state' | 'overdue'>>;
export type QueueTab = keyof typeof QUEUE_TABS;
