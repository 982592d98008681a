import { error } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { concernsAddress } from '$lib/public/concern/places.server';
import { flood } from '$lib/public/push/flood';

/** A whole village may share one address of its mobile operator. */
const mayAsk = flood({ burst: 200, perSecond: 5 });

/** Whether a message concerns the address in the question, which is kept nowhere. */
export async function load({ params, url, locals, getClientAddress, setHeaders }) {
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	const t = translator(locals.locale);
	if (!mayAsk(getClientAddress(), now())) error(429, t('public_subscription_flood'));
	const asked = url.searchParams.get('adresse');
	const found = await concernsAddress(reader, params.ref, asked);
	if (!found) error(404, t('public_missing_title'));
	const { incident, written, concern } = found;
	const { ref, status, version, severity, updatedAt, versions } = incident;
	return {
		ref,
		status,
		version,
		severity,
		updatedAt,
		texts: versions[0]?.texts ?? {},
		written,
		concern
	};
}
