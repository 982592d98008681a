import { auditActions, auditEntries } from '$lib/audit/read.server';
import { addDays, isCivilDate } from '$lib/calendar/civilDate';
import { startOfDate } from '$lib/calendar/startOfDate';
import { reader } from '$lib/database/database.server';
import { requireTask } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';
import { logNames } from '$lib/together/logNames.server';

export async function load({ locals, url }) {
	requireTask(locals, 'read audit log');
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const date = (name: string) => (isCivilDate(asked(name)) ? asked(name) : '');
	const filter = {
		person: asked('person'),
		handling: asked('handling'),
		gjelder: asked('gjelder'),
		fra: date('fra'),
		til: date('til')
	};
	const { entries, before } = await auditEntries(reader, {
		actorId: filter.person || undefined,
		action: filter.handling || undefined,
		subject: filter.gjelder || undefined,
		from: filter.fra ? startOfDate(filter.fra) : undefined,
		until: filter.til ? startOfDate(addDays(filter.til, 1)) : undefined,
		before: Number.parseInt(asked('eldre-enn')) || undefined
	});
	const named = [...entries, { subject: filter.gjelder, details: null }];
	const everybody = await people(reader);
	return {
		filter,
		entries,
		older: before && `?${new URLSearchParams({ ...filter, 'eldre-enn': String(before) })}`,
		actions: await auditActions(reader),
		people: everybody.map(({ id, name }) => ({ id, name })),
		names: await logNames(reader, named, locals.locale)
	};
}
