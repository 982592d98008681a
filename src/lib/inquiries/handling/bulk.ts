import type { CloseReason } from '../event';
import type { Snooze } from './snooze';

/** What can be done with several at once. To answer them has a page of its own (svar-flere). */
export const BULK_ACTS = ['take', 'forward', 'snooze', 'close'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** What is to be done with all that were chosen. */
export interface Bulk {
	act: BulkAct;
	unitId: string;
	choice: Snooze;
	date: string;
	reason: CloseReason;
}

/** How one is chosen in a form: its reference and the version that was seen. */
export function chosenValue({ ref, version }: { ref: string; version: number }): string {
	return `${ref}@${version}`;
}

/** Those that a form has chosen; what makes no sense is left out, and one is there once. */
export function chosenFrom(values: readonly string[]): { ref: string; version: number }[] {
	const found = values.flatMap((value) => {
		const said = /^(H-\d{4}-\d{5,7})@(\d{1,9})$/.exec(value);
		return said?.[1] ? [[said[1], Number(said[2])] as const] : [];
	});
	return [...new Map(found)].map(([ref, version]) => ({ ref, version }));
}
