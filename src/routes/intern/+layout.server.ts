import { kommune } from '$lib/kommune/kommune.server';
import { requireActor } from '$lib/staff/locks.server';

export async function load({ locals }) {
	const { name, grants } = requireActor(locals);
	const { name: kommuneName } = await kommune();
	return { me: { name, grants }, kommuneName };
}
