import { isForResidents } from '$lib/areas/area';
import { areas } from '$lib/areas/areas.server';
import { vapidKeys } from '$lib/public/push/vapid.server';

/** The areas a resident can choose among, and the key that a subscription is bound to. */
export async function load() {
	const named = (await areas()).filter(isForResidents);
	return {
		areas: named.map(({ id, name }) => ({ id, name })),
		key: vapidKeys().publicKey
	};
}
