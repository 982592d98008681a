import { keptChoice } from '../lib/public/push/choice.browser';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** A push in declarative form (`web_push: 8030`), for browsers that leave the showing to us. */
interface Told {
	notification?: {
		title?: string;
		body?: string;
		navigate?: string;
		lang?: string;
		tag?: string;
		icon?: string;
		requireInteraction?: boolean;
	};
}

/** Alarms to colleagues have a registration, and so a subscription, of their own (here.browser.ts). */
const isStaffs = new URL(worker.registration.scope).pathname.startsWith('/intern/');
const DOOR = isStaffs ? '/intern/varsler' : '/push/subscription';

worker.addEventListener('push', (event) => event.waitUntil(show(event.data)));
worker.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(open(event.notification.data?.navigate));
});
worker.addEventListener('pushsubscriptionchange', (event) =>
	(event as ExtendableEvent).waitUntil(renew(event as PushSubscriptionChangeEvent))
);

/** Always shows something: a browser takes the right to push from those who stay silent. */
async function show(data: PushMessageData | null): Promise<void> {
	const { title, navigate, tag, icon, ...more } = read(data).notification ?? {};
	const options: NotificationOptions & { renotify?: boolean } = {
		...more,
		tag: tag ?? 'varde',
		renotify: true,
		icon: icon ?? '/icons/resident-192.png',
		badge: '/icons/badge-96.png',
		data: { navigate }
	};
	await worker.registration.showNotification(title ?? 'Varde', options);
}

function read(data: PushMessageData | null): Told {
	try {
		return data?.json() ?? {};
	} catch {
		return { notification: { title: data?.text() } };
	}
}

/** Opens the page of the message, in a window that shows it already when there is one. */
async function open(navigate: string | undefined): Promise<void> {
	const url = new URL(navigate ?? '/', worker.location.origin);
	if (url.origin !== worker.location.origin) return;
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const there = windows.find((client) => new URL(client.url).pathname === url.pathname);
	await (there ? there.focus() : worker.clients.openWindow(url.href));
}

interface PushSubscriptionChangeEvent extends ExtendableEvent {
	oldSubscription?: PushSubscription | null;
	/** Some browsers have subscribed again already. */
	newSubscription?: PushSubscription | null;
}

/** The browser has changed its address: the new one takes over what the old one asked for. */
async function renew({ oldSubscription, newSubscription }: PushSubscriptionChangeEvent) {
	const subscription = newSubscription ?? (await subscribed());
	await send('POST', { subscription, ...(!isStaffs && (await keptChoice())) });
	if (oldSubscription) await send('DELETE', { endpoint: oldSubscription.endpoint });
}

async function subscribed(): Promise<PushSubscription> {
	const applicationServerKey = await (await fetch('/push/key')).text();
	return worker.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
}

function send(method: 'POST' | 'DELETE', content: object): Promise<Response> {
	return fetch(DOOR, {
		method,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(content)
	});
}
