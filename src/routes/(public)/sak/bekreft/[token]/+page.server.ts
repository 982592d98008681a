import { error, fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { mayCome } from '$lib/inquiries/flood.server';
import { confirmAddress, unitToConfirm } from '$lib/inquiries/outside/unit.server';

/** Which unit the address is to be of. Looking confirms nothing: what reads links in mail does that too. */
export async function load({ params, setHeaders, locals }) {
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	const found = await unitToConfirm(reader, params.token);
	if (!found) error(404, translator(locals.locale)('outside_lost_title'));
	const { address, confirmedAt, nameNb, nameNn } = found;
	return { address, confirmedAt, unit: { nameNb, nameNn } };
}

export const actions = {
	default: async ({ params, getClientAddress }) => {
		if (!mayCome(getClientAddress())) return fail(429, { refusal: 'inquiries_flood' as const });
		const refusal = await confirmAddress(params.token);
		if (refusal) return fail(409, { refusal: refusal.refused });
	}
};
