import { iphone } from '$lib/outbox/push/iphone';
import { ask, registered, subscribed } from '$lib/outbox/push/subscribe.browser';

/** Whether a colleague is told in this browser: `homeScreen` can be, once the page is on the home screen. */
export type Here = 'on' | 'off' | 'denied' | 'homeScreen' | 'tooOld' | 'unsupported';

/**
 * A registration of its own for colleagues' alarms, with no pages in it. Its subscription is another
 * than a resident's in the same browser: turning one off leaves the other on, and tells nobody that
 * the resident is a colleague.
 */
const SCOPE = '/intern/varsler/';
const DOOR = '/intern/varsler';

/** Whether this browser is one of those that get alarms. @param known the endpoints of the person's */
export async function here(known: string[]): Promise<Here> {
	if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) {
		const phone = iphone(navigator);
		if (!phone) return 'unsupported';
		return phone.isNewEnough ? 'homeScreen' : 'tooOld';
	}
	if (Notification.permission === 'denied') return 'denied';
	const made = await subscription();
	const isOn = made && Notification.permission === 'granted' && known.includes(made.endpoint);
	return isOn ? 'on' : 'off';
}

/**
 * Asks for leave, and subscribes; must be called from a tap. Throws when the push service or ours
 * could not be reached: then nothing has changed.
 * @param key our public key, base64url
 * @returns why not, in words; null when it is on, or was not given leave
 */
export async function turnOn(key: string): Promise<string | null> {
	if ((await Notification.requestPermission()) !== 'granted') return null;
	const registration = await registered(SCOPE);
	await untilActive(registration);
	const made = await subscribed(registration, key);
	return refusal(await ask('POST', DOOR, { subscription: made }));
}

/** Unsubscribes at the kommune, and then here. */
export async function turnOff(): Promise<string | null> {
	const made = await subscription();
	if (!made) return null;
	const wrong = await refusal(await ask('DELETE', DOOR, { endpoint: made.endpoint }));
	if (!wrong) await made.unsubscribe();
	return wrong;
}

/** Has a test sent to all of the person's browsers, the way that an alarm goes. */
export async function tryOut(): Promise<string | null> {
	return refusal(await ask('POST', `${DOOR}/prove`, {}));
}

async function subscription(): Promise<PushSubscription | null> {
	const registration = await navigator.serviceWorker.getRegistration(SCOPE);
	// Without one of its own it would be that of all pages, which is the residents'.
	if (!registration?.scope.endsWith(SCOPE)) return null;
	return registration.pushManager.getSubscription();
}

/** There are no pages in the registration, so that nothing else waits for it. */
function untilActive({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
	const coming = installing ?? waiting;
	if (active || !coming) return Promise.resolve();
	return new Promise((done, fail) =>
		coming.addEventListener('statechange', () => {
			if (coming.state === 'activated') done();
			if (coming.state === 'redundant') fail(new Error('No service worker'));
		})
	);
}

/** Why a door said no; a session that has ended sends us to another page. */
async function refusal(response: Response): Promise<string | null> {
	if (response.redirected) throw new Error('Signed out');
	return response.ok ? null : response.text();
}
