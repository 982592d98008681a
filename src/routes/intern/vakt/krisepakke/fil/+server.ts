import { osloDate } from '$lib/calendar/civilDate';
import { krisepakke, krisepakkeFile } from '$lib/together/krisepakke.server';
import { requireRoster } from '../../locks.server';

/** The krisepakke as one HTML file. */
export async function GET({ locals }) {
	await requireRoster(locals);
	const pack = await krisepakke(locals.locale);
	const name = `krisepakke-${osloDate(pack.madeAt)}.html`;
	return new Response(krisepakkeFile(pack, locals.locale), {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
}
