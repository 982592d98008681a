import { fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { requireTask } from '$lib/staff/locks.server';
import { undoImport } from '$lib/staff/units/undoImport.server';
import { units } from '$lib/staff/units.server';

export async function load({ locals, url }) {
	requireTask(locals, 'administer units');
	const imported = url.searchParams.get('lagt-inn');
	const undone = url.searchParams.has('angret');
	const table = url.searchParams.get('tabell');
	return { units: await units(reader), today: osloDate(now()), imported, table, undone };
}

export const actions = {
	undo: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer units');
		const refusal = await undoImport(actor, String((await request.formData()).get('table')));
		if (refusal) return fail(409, { refusal });
		redirect(303, '/intern/innstillinger/enheter?angret');
	}
};
