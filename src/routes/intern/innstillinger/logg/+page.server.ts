import { auditActions, auditEntries } from '$lib/audit/read.server';
import { checkedAudit } from '$lib/audit/verify.server';
import { reader } from '$lib/database/database.server';
import { requireTask } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';
import { logNames } from '$lib/together/logNames.server';
import { auditFilter, logView } from './filter';

export async function load({ locals, url }) {
	requireTask(locals, 'read audit log');
	const filter = logView(url.searchParams);
	const { entries, before } = await auditEntries(reader, {
		...auditFilter(filter),
		before: Number.parseInt(url.searchParams.get('eldre-enn') ?? '') || undefined
	});
	const named = [...entries, { subject: filter.gjelder, details: null }];
	const everybody = await people(reader);
	return {
		filter,
		entries,
		query: String(new URLSearchParams(filter)),
		older: before && `?${new URLSearchParams({ ...filter, 'eldre-enn': String(before) })}`,
		actions: await auditActions(reader),
		people: everybody.map(({ id, name }) => ({ id, name })),
		names: await logNames(reader, named, locals.locale),
		chain: await checkedAudit(reader)
	};
}
