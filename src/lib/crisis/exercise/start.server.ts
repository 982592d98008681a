import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Actor } from '$lib/staff/actor';
import { noted } from './exercises.server';
import { addColleagues } from './participants.server';
import { exercise } from './tables.server';

/** What somebody plans; instants are epoch milliseconds. */
export interface Plan {
	name: string;
	scenario: string;
	startsAt: number;
	endsAt: number | null;
	/** Colleagues by id; whoever plans it takes part. */
	colleagues: string[];
}

/** Begins an exercise, or puts one in the calendar. @returns its id */
export async function startExercise(actor: Actor, plan: Plan): Promise<string> {
	const { colleagues, ...what } = plan;
	const id = newId();
	await write(async (tx) => {
		await tx.insert(exercise).values({ id, ...what, createdBy: actor.id, createdAt: now() });
		await addColleagues(tx, id, [actor.id, ...colleagues]);
		await noted(tx, actor, 'Start', id, plan.name);
	});
	return id;
}
