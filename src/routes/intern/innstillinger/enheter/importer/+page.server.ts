import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { requireTask } from '$lib/staff/locks.server';
import { decode } from '$lib/staff/units/csv';
import { importUnits, previewUnits } from '$lib/staff/units/import.server';

const LONGEST = 200_000;

export function load({ locals }) {
	requireTask(locals, 'administer units');
}

export const actions = {
	preview: async ({ locals, request }) => {
		requireTask(locals, 'administer units');
		const table = await tableOf(await request.formData());
		const plan = await previewUnits(reader, table);
		return plan.faults.length ? fail(422, { table, ...plan }) : { table, ...plan };
	},
	import: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer units');
		const table = await tableOf(await request.formData());
		const done = await importUnits(actor, table);
		if (done.faults.length) return fail(422, { table, ...done });
		const many = done.rows.filter(({ is }) => is !== 'same').length;
		redirect(303, `/intern/innstillinger/enheter?lagt-inn=${many}&tabell=${done.id}`);
	}
};

/** A file goes before what is written in the field. */
async function tableOf(sent: FormData): Promise<string> {
	const file = sent.get('file');
	const chosen = file instanceof File && file.size ? file : null;
	const table = chosen ? decode(await chosen.bytes()) : sent.get('table');
	return text(table, LONGEST);
}
