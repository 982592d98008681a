import { iphone } from '../../outbox/push/iphone';
import { ask, registered, subscribed } from '../../outbox/push/subscribe.browser';
import { forgetChoice, keepChoice, keptChoice, type KeptChoice } from './choice.browser';

/** What alerts are in this browser: `ios` can have them once the page is on the home screen. */
export type Alerts = 'on' | 'off' | 'blocked' | 'ios' | 'unsupported';

/** Whether alerts are on here, and if not, what stands in the way. */
export async function alerts(): Promise<Alerts> {
	if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window))
		return iphone(navigator) ? 'ios' : 'unsupported';
	if (Notification.permission === 'denied') return 'blocked';
	return (await subscription()) && Notification.permission === 'granted' ? 'on' : 'off';
}

/**
 * Asks for leave and subscribes; must be called from a tap. Throws when the push service or ours
 * could not be reached: then nothing has changed.
 * @param key our public key, base64url
 */
export async function turnOn(key: string, choice: KeptChoice): Promise<Alerts> {
	if ((await Notification.requestPermission()) !== 'granted') return alerts();
	await registered();
	const made = await subscribed(await navigator.serviceWorker.ready, key);
	await send('POST', '/push/subscription', { subscription: made, ...choice });
	await keepChoice(choice);
	return 'on';
}

/** Unsubscribes here and at the kommune, which then forgets everything about this browser. */
export async function turnOff(): Promise<Alerts> {
	const made = await subscription();
	if (made) {
		await send('DELETE', '/push/subscription', { endpoint: made.endpoint });
		await made.unsubscribe();
	}
	await forgetChoice();
	return alerts();
}

/** Asks for a test, to this browser only. @returns why not, in words, or null when it is on its way */
export async function tryOut(): Promise<string | null> {
	const made = await subscription();
	const response = await ask('POST', '/push/test', { endpoint: made?.endpoint });
	return response.ok ? null : response.text();
}

/**
 * Subscriptions vanish by themselves, and ours may too: each visit says again what is wanted, and
 * subscribes again where somebody turned alerts on and has not turned them off.
 * @returns the choice that was made here; null when none is
 */
export async function renew(key: string): Promise<KeptChoice | null> {
	const choice = await keptChoice();
	if (choice && Notification.permission === 'granted') await turnOn(key, choice);
	return choice;
}

async function subscription(): Promise<PushSubscription | null> {
	const registration = await navigator.serviceWorker.getRegistration('/');
	return (await registration?.pushManager.getSubscription()) ?? null;
}

async function send(method: 'POST' | 'DELETE', path: string, content: object): Promise<void> {
	const response = await ask(method, path, content);
	if (!response.ok) throw new Error(`${method} ${response.status}`);
}
