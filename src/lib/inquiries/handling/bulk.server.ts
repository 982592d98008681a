import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import type { Acted, Opened } from '../act.server';
import { inquiryByRef } from '../read.server';
import * as staff from '../staff.server';
import type { Bulk } from './bulk';
import { assign, snooze } from './handling.server';

/** As many as a page of the queue shows. */
const MOST = 60;

/** What came of it: those that were done, and those that were not, with why. */
export interface BulkResult {
	done: string[];
	failed: { ref: string; why: Refusal }[];
}

/**
 * Does the same with several, each decided by its own rule, in its own transaction so that others are
 * let in between. All of it is one step, and is undone as one.
 */
export async function inBulk(
	actor: Actor,
	chosen: { ref: string; version: number }[],
	what: Bulk
): Promise<BulkResult | Refusal> {
	if (!chosen.length) return refuse('handling_bulk_nothing');
	if (chosen.length > MOST) return refuse('handling_bulk_many', { most: MOST });
	const step = newId();
	const result: BulkResult = { done: [], failed: [] };
	for (const one of chosen) {
		const acted = await does({ actor, step, ...one }, what);
		if (isRefused(acted)) result.failed.push({ ref: one.ref, why: acted });
		else result.done.push(one.ref);
	}
	return result;
}

async function does(opened: Opened, { act, unitId, choice, date, reason }: Bulk): Acted {
	switch (act) {
		case 'take':
			return assign(opened, opened.actor.id);
		case 'forward': {
			const row = await inquiryByRef(reader, opened.actor, opened.ref);
			if (!row) return refuse('inquiries_not_found');
			return staff.forward(opened, { unitId, sensitivity: row.sensitivity });
		}
		case 'snooze':
			return snooze(opened, { choice, date, why: '' });
		case 'close':
			return staff.close(opened, reason === 'done' ? undefined : reason);
	}
}
