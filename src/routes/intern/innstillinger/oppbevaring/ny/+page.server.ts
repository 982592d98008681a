import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { requireTask } from '$lib/staff/locks.server';
import { keptRule } from '../kept.server';

export function load({ locals }) {
	requireTask(locals, 'administer retention');
	return { today: osloDate(now()) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer retention');
		return keptRule(actor, await request.formData(), null);
	}
};
