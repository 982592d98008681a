import { now } from '$lib/database/clock.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import type { Actor, Sensitivity } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { may } from '$lib/staff/rights';
import { maySee } from '$lib/staff/visibility';
import { act, type Acted, type Opened } from '../act.server';
import { assign as assigned } from './assign';
import { snooze as snoozed, snoozeUntil, type Snooze } from './snooze';

/** Gives it to a colleague who can handle it there; '' is nobody. */
export function assign(opened: Opened, userId: string): Acted {
	return act(opened, 'handle inquiries', async (tx, row) => {
		if (!userId) return assigned(row, null);
		const person = await actorById(tx, userId, now());
		return person && handles(person, row)
			? assigned(row, person)
			: refuse('handling_assignee_cannot');
	});
}

/** Puts it out of the way until then, or, with '', takes it back. */
export function snooze(
	opened: Opened,
	{ choice, date, why }: { choice: Snooze | ''; date: string; why: string }
): Acted {
	return act(opened, 'handle inquiries', async (_, row) => {
		const at = now();
		const until = choice ? snoozeUntil(choice, date, at) : null;
		return isRefused(until) ? until : snoozed(row, { until, why, now: at });
	});
}

/** Whether somebody may read it and work with it where it lies. */
export function handles(
	person: Pick<Actor, 'grants'>,
	thing: { unitId: string; sensitivity: Sensitivity }
): boolean {
	return maySee(person, thing) && may(person, 'handle inquiries', { unitId: thing.unitId });
}
