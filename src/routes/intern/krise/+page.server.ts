import { openReviews } from '$lib/crisis/breakGlass/review.server';
import { desk, kindsFor } from '$lib/crisis/desk.server';
import { runningExercises } from '$lib/crisis/exercise/exercises.server';
import { lastRound } from '$lib/crisis/readiness/rounds.server';
import { reader } from '$lib/database/database.server';
import { dutyNow } from '$lib/staff/duty/rosterView.server';
import { requireCrisisTask } from './locks.server';

export async function load({ locals }) {
	const actor = requireCrisisTask(locals);
	const kinds = (await kindsFor(actor, locals.locale)).slice(0, 6);
	const reviews = await openReviews(reader);
	const exercises = (await runningExercises()).map(({ id, name }) => ({ id, name }));
	const round = await lastRound(reader);
	return { ...(await desk()), kinds, reviews, exercises, round, duty: await dutyNow() };
}
