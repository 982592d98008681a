import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { reader } from '$lib/database/database.server';
import { presentOn, sayPresent } from '$lib/inquiries/presence/presence.server';
import { requireTask } from '$lib/staff/locks.server';

const HERE = v.object({
	tab: v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/)),
	ref: v.nullable(v.pipe(v.string(), v.maxLength(20))),
	writing: v.boolean()
});

/** Who has which inquiries open just now. */
export async function GET({ locals }) {
	const actor = requireTask(locals, 'handle inquiries');
	return json(await presentOn(reader, actor), { headers: { 'cache-control': 'no-store' } });
}

/** A tab says which inquiry it has open, or that it has none any more. */
export async function POST({ locals, request, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	if (request.headers.get('origin') !== url.origin) error(403);
	const said = v.safeParse(HERE, await request.json().catch(() => null));
	if (!said.success) error(400);
	const { tab, ref, writing } = said.output;
	await sayPresent(actor, tab, ref === null ? null : { ref, writing });
	return json(await presentOn(reader, actor), { headers: { 'cache-control': 'no-store' } });
}
