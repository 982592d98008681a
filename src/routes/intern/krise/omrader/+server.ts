import { outlinesOffered } from '$lib/crisis/map/outlines.server';
import { requireCrisisTask } from '../locks.server';

/** The outlines of the areas that a message can be for, when somebody opens the map. */
export async function GET({ locals }) {
	requireCrisisTask(locals);
	return Response.json(await outlinesOffered());
}
