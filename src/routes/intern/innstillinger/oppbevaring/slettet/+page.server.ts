import { reader } from '$lib/database/database.server';
import { gone } from '$lib/inquiries/retention/records.server';
import { requireTask } from '$lib/staff/locks.server';

const ON_A_PAGE = 100;

export async function load({ locals, url }) {
	requireTask(locals, 'administer retention');
	const before = /^\d{1,15}$/.exec(url.searchParams.get('for') ?? '')?.[0];
	const rows = await gone(reader, ON_A_PAGE + 1, before ? Number(before) : undefined);
	const more = rows.length > ON_A_PAGE;
	return { rows: rows.slice(0, ON_A_PAGE), next: more ? rows[ON_A_PAGE - 1]!.id : null };
}
