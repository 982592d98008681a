import { frameOfIncident } from '$lib/crisis/exercise/shown.server';
import { requireCrisisTask } from '../locks.server';

/** Whether the incident is one of an exercise: then all its pages stand in its frame. */
export async function load({ locals, params }) {
	requireCrisisTask(locals);
	return { exercise: await frameOfIncident(params.ref) };
}
