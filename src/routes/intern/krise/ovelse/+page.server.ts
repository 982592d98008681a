import { register } from '$lib/crisis/exercise/register.server';
import { requireCrisisTask } from '../locks.server';

export async function load({ locals }) {
	requireCrisisTask(locals);
	return { register: await register() };
}
