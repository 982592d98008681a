/** What few need is fetched for those, and is in nobody else's first load. */
export async function load({ data }) {
	const { idle, me, owed } = data;
	return {
		...data,
		IdleLimit: idle === null ? null : (await import('$lib/staff/keys/IdleLimit.svelte')).default,
		Elevated: me.elevatedUntil === null ? null : (await import('./Elevated.svelte')).default,
		SecondStepNotice: owed === null ? null : (await import('./SecondStepNotice.svelte')).default
	};
}
