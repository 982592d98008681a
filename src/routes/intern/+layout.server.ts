import { kommune } from '$lib/kommune/kommune.server';
import { requireActor } from '$lib/staff/locks.server';
import { sectionsFor } from './sections.server';

export async function load({ locals }) {
	const actor = requireActor(locals);
	const { name, logo } = await kommune();
	return { me: { name: actor.name }, sections: sectionsFor(actor), kommune: { name, logo } };
}
