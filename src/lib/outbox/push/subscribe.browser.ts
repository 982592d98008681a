/** Registers our service worker. @param scope a registration of its own has a subscription of its own */
export function registered(scope = '/'): Promise<ServiceWorkerRegistration> {
	const type = import.meta.env.DEV ? 'module' : 'classic';
	return navigator.serviceWorker.register('/service-worker.js', { type, scope });
}

/**
 * The subscription of a registration whose worker is active; made when there is none for our key.
 * @param key our public key, base64url
 */
export async function subscribed(
	{ pushManager }: ServiceWorkerRegistration,
	key: string
): Promise<PushSubscription> {
	const old = await pushManager.getSubscription();
	if (old && !isBoundTo(old, key)) await old.unsubscribe();
	return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

/** A subscription that was made for another key would be rejected for ever. */
function isBoundTo({ options }: PushSubscription, key: string): boolean {
	if (!options.applicationServerKey) return true;
	const bytes = String.fromCharCode(...new Uint8Array(options.applicationServerKey));
	return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') === key;
}

/** Says something to a door of ours as JSON. */
export function ask(method: 'POST' | 'DELETE', path: string, content: object): Promise<Response> {
	return fetch(path, {
		method,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(content)
	});
}
