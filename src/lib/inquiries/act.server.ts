import { record } from '$lib/audit/audit.server';
import { write, type Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { may, type Task } from '$lib/staff/rights';
import type { Decision } from './inquiry';
import { isRestricted } from './person/restricted.server';
import { eventsOf, inquiryByRef, type InquiryRow } from './read.server';
import { save } from './save.server';

/** Which inquiry a colleague acts upon, and the version that was on the screen. */
export interface Opened {
	actor: Actor;
	ref: string;
	version: number;
	/** The same for all that one press of a button does. */
	step?: string;
}

export type Acted = Promise<InquiryRow | Refusal>;
export type Then = (tx: Tx, row: InquiryRow, before: InquiryRow) => Promise<void>;
export type Decide = (tx: Tx, row: InquiryRow) => Promise<Decision | Refusal>;

/**
 * One act of a colleague: what may be seen, was not changed by somebody else meanwhile, and is
 * decided by the rule, is saved with its trace.
 * @returns the inquiry as it is now
 */
export function act(
	{ actor, ref, version, step }: Opened,
	task: Task,
	decide: Decide,
	then?: Then
): Acted {
	return write(async (tx) => {
		const row = await inquiryByRef(tx, actor, ref);
		if (!row) return refuse('inquiries_not_found');
		if (!may(actor, task, { unitId: row.unitId })) return refuse('staff_task_missing');
		if (row.version !== version) return changedMeanwhile(tx, row);
		if (await isRestricted(tx, row.id)) return refuse('person_act_restricted');
		const decision = await decide(tx, row);
		if (isRefused(decision)) return decision;
		const saved = await save(tx, row, decision, actor, step);
		await then?.(tx, saved, row);
		await record(tx, {
			actor,
			action: `inquiries.${decision.event.kind}`,
			subject: ref,
			details: traced(decision)
		});
		return saved;
	});
}

/** Says who was faster; what they did stands in the history. */
export async function changedMeanwhile(tx: Tx, row: InquiryRow): Promise<Refusal> {
	// What went on outside by itself has changed nothing that stood there.
	const last = (await eventsOf(tx, row)).findLast(
		({ kind, userName }) => kind !== 'outside' || userName
	);
	const name = last?.userName ?? '';
	return refuse('inquiries_changed_meanwhile', { by: name ? 'colleague' : 'sender', name });
}

/** Never what was written: it may have to be erased. */
function traced({ event }: Decision): Json {
	switch (event.kind) {
		case 'forwarded':
			return { from: event.details.from, to: event.details.to, accepted: event.details.accepted };
		case 'raised':
		case 'lowered':
			return { from: event.details.from, to: event.details.to };
		case 'closed':
			return event.details.reason ? { reason: event.details.reason } : null;
		case 'referred':
			return { name: event.details.body, way: event.details.way };
		case 'answered':
		case 'preliminary':
			return { way: event.details.way };
		case 'requested':
		case 'notRequested':
			return { request: event.details.request };
		default:
			return null;
	}
}
