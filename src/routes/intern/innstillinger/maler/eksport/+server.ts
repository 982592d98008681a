import { exportFile } from '$lib/crisis/library/file.server';
import { asKind } from '$lib/crisis/templates';
import { requireTask } from '$lib/staff/locks.server';

/** Every template as it is in force, or the one that is asked for, as a file to keep or give away. */
export async function GET({ locals, url }) {
	requireTask(locals, 'administer settings');
	const kind = asKind(url.searchParams.get('type'));
	const { name, json } = await exportFile(kind);
	return new Response(json, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
}
