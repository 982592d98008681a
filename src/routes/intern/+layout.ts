import { loadMessages } from '$lib/i18n/catalogue';

/** What few need is fetched for those, with its words, and is in nobody else's first load. */
export async function load({ data, parent }) {
	const { idle, me, owed } = data;
	if (idle !== null || owed !== null) await loadMessages((await parent()).locale, ['notices']);
	return {
		...data,
		IdleLimit: idle === null ? null : (await import('$lib/staff/keys/IdleLimit.svelte')).default,
		Elevated: me.elevatedUntil === null ? null : (await import('./Elevated.svelte')).default,
		SecondStepNotice: owed === null ? null : (await import('./SecondStepNotice.svelte')).default
	};
}
