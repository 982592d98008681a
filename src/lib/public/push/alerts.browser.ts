import { keepChoice, keptChoice, type Choice } from './choice.browser';

/** What alerts are in this browser: `ios` can have them once the page is on the home screen. */
export type Alerts = 'on' | 'off' | 'blocked' | 'ios' | 'unsupported';

/** Whether alerts are on here, and if not, what stands in the way. */
export async function alerts(): Promise<Alerts> {
	if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window))
		return isIos() ? 'ios' : 'unsupported';
	if (Notification.permission === 'denied') return 'blocked';
	return (await subscription()) && Notification.permission === 'granted' ? 'on' : 'off';
}

/**
 * Asks for leave and subscribes; must be called from a tap. Throws when the push service or ours
 * could not be reached: then nothing has changed.
 * @param key our public key, base64url
 */
export async function turnOn(key: string, choice: Choice): Promise<Alerts> {
	if ((await Notification.requestPermission()) !== 'granted') return alerts();
	const registration = await worker();
	const old = await registration.pushManager.getSubscription();
	if (old && !isBoundTo(old, key)) await old.unsubscribe();
	const subscribed = await registration.pushManager.subscribe({
		userVisibleOnly: true,
		applicationServerKey: key
	});
	await send('POST', { subscription: subscribed, ...choice });
	await keepChoice(choice);
	return 'on';
}

/** Unsubscribes here and at the kommune, which then forgets everything about this browser. */
export async function turnOff(): Promise<Alerts> {
	const subscribed = await subscription();
	if (subscribed) {
		await send('DELETE', { endpoint: subscribed.endpoint });
		await subscribed.unsubscribe();
	}
	return alerts();
}

/**
 * Subscriptions vanish by themselves, and ours may too: each visit says again what is wanted.
 * @returns the choice that was made here
 */
export async function renew(key: string): Promise<Choice> {
	const choice = await keptChoice();
	await turnOn(key, choice);
	return choice;
}

async function subscription(): Promise<PushSubscription | null> {
	const registration = await navigator.serviceWorker.getRegistration('/');
	return (await registration?.pushManager.getSubscription()) ?? null;
}

async function worker(): Promise<ServiceWorkerRegistration> {
	const type = import.meta.env.DEV ? 'module' : 'classic';
	await navigator.serviceWorker.register('/service-worker.js', { type });
	return navigator.serviceWorker.ready;
}

/** A subscription that was made for another key would be rejected for ever. */
function isBoundTo({ options }: PushSubscription, key: string): boolean {
	if (!options.applicationServerKey) return true;
	const bytes = String.fromCharCode(...new Uint8Array(options.applicationServerKey));
	return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') === key;
}

async function send(method: 'POST' | 'DELETE', content: object): Promise<void> {
	const response = await fetch('/push/subscription', {
		method,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(content)
	});
	if (!response.ok) throw new Error(`${method} ${response.status}`);
}

function isIos(): boolean {
	const { userAgent, maxTouchPoints } = navigator;
	return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}
