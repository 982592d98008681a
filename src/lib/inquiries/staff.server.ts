import { osloDate } from '$lib/calendar/civilDate';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor, Sensitivity } from '$lib/staff/actor';
import { may, type Task } from '$lib/staff/rights';
import { areasOf, takesOn } from '$lib/staff/unit';
import { units } from '$lib/staff/units.server';
import * as rules from './inquiry';
import { closedUnits, someoneMayRead } from './readers.server';
import { eventsOf, inquiryByRef, type InquiryRow } from './read.server';
import { suggest } from './routing/suggest';
import { save } from './save.server';
import { tellUnit } from './tellUnit.server';

/** Which inquiry a colleague acts upon, and the version that was on the screen. */
export interface Opened {
	actor: Actor;
	ref: string;
	version: number;
}

type Acted = Promise<InquiryRow | Refusal>;
type Then = (tx: Tx, row: InquiryRow, before: InquiryRow) => Promise<void>;
type Decide = (tx: Tx, row: InquiryRow) => Promise<rules.Decision | Refusal>;

/** Sends an inquiry to the unit that owns it, perhaps for fewer eyes. */
export function forward(
	opened: Opened,
	to: { unitId: string; sensitivity: Sensitivity }
): Promise<InquiryRow | Refusal> {
	const decide: Decide = async (tx, row) => {
		const all = await units(tx);
		const today = osloDate(now());
		const unit = all.find((one) => one.id === to.unitId && takesOn(one, today));
		if (!unit) return refuse('inquiries_unit_unknown');
		const closed = (await closedUnits(tx, now())).has(unit.id);
		const sensitivity = rules.sensitivityIn(closed, to.sensitivity);
		if (!(await someoneMayRead(tx, { unitId: unit.id, sensitivity }, now())))
			return refuse('inquiries_nobody_reads');
		const { suggestions } = suggest(row.text);
		const goal = { unitId: unit.id, areas: areasOf(unit, all, today), sensitivity };
		return rules.forward(row, goal, suggestions);
	};
	return act(opened, 'route inquiries', decide, tellUnit);
}

/** Says which incident it is about, if any. The caller knows that there is such an incident. */
export function link(opened: Opened, incident: string | null, then?: Then): Acted {
	return act(opened, 'handle inquiries', async (_, row) => rules.link(row, incident), then);
}

/** Lets it be answered with others that ask the same, or by itself again. */
export function tie(opened: Opened, question: Parameters<typeof rules.tie>[1]): Acted {
	return act(opened, 'handle inquiries', async (_, row) => rules.tie(row, question));
}

export function note(opened: Opened, text: string): Acted {
	return act(opened, 'handle inquiries', async (_, row) => rules.note(row, text));
}

export function close(opened: Opened): Acted {
	return act(opened, 'handle inquiries', async (_, row) => rules.close(row, now()));
}

export function reopen(opened: Opened): Acted {
	return act(opened, 'handle inquiries', async (_, row) => rules.reopen(row, now()));
}

/** Raises (anyone who may read it) or lowers (the owning unit) who may read an inquiry. */
export function setSensitivity(opened: Opened, to: Sensitivity): Acted {
	return act(opened, 'handle inquiries', async (tx, { unitId, ...row }) => {
		if (!(await someoneMayRead(tx, { unitId, sensitivity: to }, now())))
			return refuse('inquiries_nobody_reads');
		return rules.setSensitivity({ unitId, ...row }, to, worksIn(opened.actor, unitId));
	});
}

/** Notes on an inquiry, in the journal's transaction, what became of it there. */
export async function noteJournaled(
	tx: Tx,
	actor: Actor,
	ref: string,
	references: string[]
): Promise<void> {
	const row = await inquiryByRef(tx, actor, ref);
	if (row) await save(tx, row, rules.journaled(row, references), actor);
}

/** Whether the actor handles inquiries in that very unit, not merely everywhere. */
export function worksIn(actor: Actor, unitId: string): boolean {
	const grants = actor.grants.filter((grant) => grant.unitId === unitId);
	return may({ grants }, 'handle inquiries', { unitId });
}

/**
 * One act of a colleague: what may be seen, was not changed by somebody else meanwhile, and is
 * decided by the rule, is saved with its trace.
 * @returns the inquiry as it is now
 */
export function act(
	{ actor, ref, version }: Opened,
	task: Task,
	decide: Decide,
	then?: Then
): Acted {
	return write(async (tx) => {
		const row = await inquiryByRef(tx, actor, ref);
		if (!row) return refuse('inquiries_not_found');
		if (!may(actor, task, { unitId: row.unitId })) return refuse('staff_task_missing');
		if (row.version !== version) return changedMeanwhile(tx, row);
		const decision = await decide(tx, row);
		if (isRefused(decision)) return decision;
		const saved = await save(tx, row, decision, actor);
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
async function changedMeanwhile(tx: Tx, row: InquiryRow): Promise<Refusal> {
	const last = (await eventsOf(tx, row)).at(-1);
	const name = last?.userName ?? '';
	return refuse('inquiries_changed_meanwhile', { by: name ? 'colleague' : 'sender', name });
}

/** Never what was written: it may have to be erased. */
function traced({ event }: rules.Decision): Json {
	switch (event.kind) {
		case 'forwarded':
			return { from: event.details.from, to: event.details.to, accepted: event.details.accepted };
		case 'raised':
		case 'lowered':
			return { from: event.details.from, to: event.details.to };
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
