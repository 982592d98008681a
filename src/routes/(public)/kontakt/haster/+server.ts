import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { asYouWrite } from '$lib/inquiries/stop/asYouWrite';
import { settingsOf } from '$lib/inquiries/stop/settings.server';

/** What shows on the contact form whom to call, while somebody writes of what must not wait. */
export async function GET({ locals }) {
	const { numbers } = await settingsOf(reader);
	return new Response(asYouWrite(translator(locals.locale), numbers), {
		headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' }
	});
}
