import { fail, redirect } from '@sveltejs/kit';
import {
	addSchoolHoliday,
	removeSchoolHoliday,
	schoolHolidays
} from '$lib/calendar/schoolHolidays.server';
import { reader } from '$lib/database/database.server';
import { schoolHolidayFrom } from '$lib/planning/schoolHolidayForm';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals }) {
	requireTask(locals, 'edit plan');
	return { holidays: await schoolHolidays(reader) };
}

export const actions = {
	add: async ({ locals, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const read = schoolHolidayFrom(await request.formData());
		if ('errors' in read) return fail(422, read);
		await addSchoolHoliday(actor, read.value);
		redirect(303, '/intern/arshjul/skoleferier');
	},
	remove: async ({ locals, request }) => {
		const actor = requireTask(locals, 'edit plan');
		await removeSchoolHoliday(actor, String((await request.formData()).get('id') ?? ''));
		redirect(303, '/intern/arshjul/skoleferier');
	}
};
