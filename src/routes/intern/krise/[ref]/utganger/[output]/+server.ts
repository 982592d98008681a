import { error } from '@sveltejs/kit';
import { requireActor } from '$lib/staff/locks.server';
import { outputFile } from '$lib/together/outputs.server';
import { wantedFrom } from '../wanted';

/** One output as a file: what a phone or a PC without scripts can take along. */
export async function GET({ locals, params, url }) {
	requireActor(locals);
	const file = await outputFile(wantedFrom(params.ref, url), params.output);
	if (!file) error(404, 'Teksten finnes ikke.');
	return new Response(file.text, {
		headers: {
			'content-type': file.type,
			'content-disposition': `attachment; filename="${file.name}"`,
			'cache-control': 'no-store'
		}
	});
}
