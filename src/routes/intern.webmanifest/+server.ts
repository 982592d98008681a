import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { manifest, manifestResponse } from '$lib/public/manifest';

/** What a phone needs to put the tool of those on duty on its home screen. */
export async function GET() {
	const { name, mainLanguage } = await kommune();
	const t = translator(mainLanguage);
	const title = t('public_staff_app', { kommune: name });
	const first = { name: t('public_staff_app_first'), url: '/intern/krise/ny/undersoker' };
	const short = t('public_staff_app_short');
	return manifestResponse(manifest('staff', title, short, mainLanguage, [first]));
}
