import { error } from '@sveltejs/kit';
import type { Locale } from '$lib/i18n/locale';
import type { Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';

const LARGEST = 16_384;

/** The object that a script sent as JSON; 400 for anything else. */
export async function sent(request: Request): Promise<object> {
	const body = await request.text();
	const input = body.length <= LARGEST ? parsed(body) : null;
	if (typeof input !== 'object' || !input) error(400);
	return input;
}

/** Why not, as a sentence. */
export function no({ locale }: { locale: Locale }, refusal: Refusal): Response {
	return new Response(translator(locale).refusal(refusal), {
		status: 422,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
}
