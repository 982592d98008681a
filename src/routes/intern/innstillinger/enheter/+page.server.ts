import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';

export async function load({ locals, url }) {
	requireTask(locals, 'administer units');
	const imported = url.searchParams.get('lagt-inn');
	return { units: await units(reader), today: osloDate(now()), imported };
}
