import { error } from '@sveltejs/kit';
import { requireActor } from '$lib/staff/locks.server';
import { noticeView } from '$lib/together/notice.server';

export async function load({ locals, params, url }) {
	requireActor(locals);
	const version = Number(url.searchParams.get('versjon')) || null;
	const view = await noticeView({
		ref: params.ref,
		version,
		codes: url.searchParams.getAll('sprak')
	});
	if (!view) error(404, 'Oppslaget finnes ikke.');
	return { view };
}
