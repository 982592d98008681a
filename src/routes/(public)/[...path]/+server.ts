import { kommune } from '$lib/kommune/kommune.server';
import { pageHeaders } from '$lib/public/document.server';
import { laneEntry } from '$lib/public/lane.server';
import { renderMissing } from '$lib/public/render.server';

/** The public lane without the front before it, and the page for what is not there. */
export async function GET({ url, locals }) {
	const entry = laneEntry(url.pathname);
	if (entry) return html(entry.body, 200, { ...entry.headers, 'content-type': entry.type });
	const us = await kommune();
	return html(renderMissing(locals.locale, us), 404, pageHeaders(us));
}

function html(body: string, status: number, headers: Record<string, string>): Response {
	const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
	return new Response(body, { status, headers: { ...type, ...headers } });
}
