import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { refuse } from '$lib/i18n/refusal';
import type { Actor, Sensitivity } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { areasOf, takesOn } from '$lib/staff/unit';
import { units } from '$lib/staff/units.server';
import { act, type Acted, type Decide, type Opened, type Then } from './act.server';
import type { CloseReason } from './event';
import * as incidents from './incident';
import * as rules from './inquiry';
import { worksOutside } from './outside/unit.server';
import { closedUnits, someoneMayRead } from './readers.server';
import { inquiryByRef } from './read.server';
import { suggestHere } from './routing/knowledge.server';
import { save } from './save.server';
import { tellUnit } from './tellUnit.server';

/** Sends an inquiry to the unit that owns it, perhaps for fewer eyes. */
export function forward(opened: Opened, to: { unitId: string; sensitivity: Sensitivity }): Acted {
	const decide: Decide = async (tx, row) => {
		const all = await units(tx);
		const today = osloDate(now());
		const unit = all.find((one) => one.id === to.unitId && takesOn(one, today));
		if (!unit) return refuse('inquiries_unit_unknown');
		const closed = (await closedUnits(tx, now())).has(unit.id);
		const sensitivity = rules.sensitivityIn(closed, to.sensitivity);
		if (sensitivity === 'special' && (await worksOutside(tx, unit.id)))
			return refuse('outside_never_special');
		if (!(await someoneMayRead(tx, { unitId: unit.id, sensitivity }, now())))
			return refuse('inquiries_nobody_reads');
		const { suggestions } = suggestHere(row.text);
		const goal = { unitId: unit.id, areas: areasOf(unit, all, today), sensitivity };
		return rules.forward(row, goal, suggestions);
	};
	return act(opened, 'route inquiries', decide, tellUnit);
}

/** Says which incident it is about, if any. The caller knows that there is such an incident. */
export function link(opened: Opened, incident: string | null, then?: Then): Acted {
	return act(opened, 'handle inquiries', async (_, row) => incidents.link(row, incident), then);
}

/** Lets it be answered with others that ask the same, or by itself again. */
export function tie(opened: Opened, question: Parameters<typeof incidents.tie>[1]): Acted {
	return act(opened, 'handle inquiries', async (_, row) => incidents.tie(row, question));
}

export function note(opened: Opened, text: string): Acted {
	return act(opened, 'handle inquiries', async (_, row) => rules.note(row, text));
}

export function close(opened: Opened, reason?: CloseReason): Acted {
	return act(opened, 'handle inquiries', async (_, row) => rules.close(row, now(), reason));
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

/** Others act as this file does. */
export { act, type Opened };
