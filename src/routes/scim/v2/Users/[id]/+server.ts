import type { RequestEvent } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { refuse } from '$lib/i18n/refusal';
import { account, adjust, remove } from '$lib/staff/directory/provisioning.server';
import { patchWish, wishOf } from '$lib/staff/directory/scim';
import { bodyOf, fault, forDirectory, told } from '$lib/staff/directory/scimAnswer.server';

const idOf = ({ params }: RequestEvent) => params.id ?? '';

export const GET = forDirectory(async (event) =>
	told((await account(reader, idOf(event))) ?? refuse('staff_person_gone'))
);

export const PUT = forDirectory(async (event) =>
	told(await adjust(idOf(event), wishOf(await bodyOf(event))))
);

export const PATCH = forDirectory(async (event) => {
	const wish = patchWish(await bodyOf(event));
	if (!wish) return fault(400, 'Operations are missing', 'invalidSyntax');
	return told(await adjust(idOf(event), wish));
});

/** Nobody is ever deleted here: what they did stays theirs in the logs. They are switched off. */
export const DELETE = forDirectory(async (event) => {
	const refusal = await remove(idOf(event));
	return refusal ? told(refusal) : new Response(null, { status: 204 });
});
