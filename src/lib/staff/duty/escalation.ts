import { STEPS, type Step } from './line';

/** How long each step has before the next one is called. */
const MINUTES: Record<Step, number> = { primary: 0, backup: 10, leader: 20 };

/**
 * Who should have been called by now for something that went wrong a while ago: first the primary,
 * then the backup, then the leader. @param ago milliseconds; negative: nothing is wrong yet
 */
export function stepsCalled(ago: number): Step[] {
	return STEPS.filter((step) => ago >= MINUTES[step] * 60_000);
}
