import { csvLine } from '$lib/files/csv';
import { BYTE_ORDER_MARK } from '$lib/files/csv';
import { registerLines } from '$lib/crisis/exercise/registerFile';
import { register } from '$lib/crisis/exercise/register.server';
import { translator } from '$lib/i18n/translate';
import { requireCrisisTask } from '../../locks.server';

/** The register of exercises as a file, as evidence for whoever inspects. */
export async function GET({ locals }) {
	requireCrisisTask(locals);
	const lines = registerLines(await register(), translator(locals.locale));
	return new Response(BYTE_ORDER_MARK + lines.map(csvLine).join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="ovelser.csv"',
			'cache-control': 'no-store'
		}
	});
}
