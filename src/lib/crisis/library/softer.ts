import type { Own } from './own';

export type Softer =
	'approval' | 'decidedBy' | 'breakGlassAfter' | 'severity' | 'notifies' | 'night';

/** The parts in which a copy takes less care of residents than another: said aloud before it is saved. */
export function softer(before: Own, after: Own): Softer[] {
	const parts: Softer[] = [];
	if (after.approval < before.approval) parts.push('approval');
	if (after.decidedBy.some((one) => !before.decidedBy.includes(one))) parts.push('decidedBy');
	if (after.breakGlassAfter < before.breakGlassAfter) parts.push('breakGlassAfter');
	if (before.severity === 'hverdag') return parts;
	if (after.severity === 'hverdag') parts.push('severity');
	if (before.notifies !== 'nobody' && after.notifies === 'nobody') parts.push('notifies');
	if (before.night === 'now' && after.night === 'morning') parts.push('night');
	return parts;
}
