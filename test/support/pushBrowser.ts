import type { CDPSession, Page } from '@playwright/test';

/** Chromium has no push service here: the subscription is one of ours, kept over a reload. */
export function pretendPushService(subscription: { endpoint: string }) {
	const held = () => sessionStorage.getItem('held') !== null;
	const made = {
		...subscription,
		options: { applicationServerKey: null },
		toJSON: () => subscription,
		unsubscribe: async () => {
			sessionStorage.removeItem('held');
			return true;
		}
	};
	PushManager.prototype.subscribe = async () => {
		sessionStorage.setItem('held', 'yes');
		return made as unknown as PushSubscription;
	};
	PushManager.prototype.getSubscription = async () =>
		held() ? (made as unknown as PushSubscription) : null;
}

/** Hands the service worker of a registration a push, as the browser does when one arrives. */
export async function pusher(page: Page, scope = '/'): Promise<(data: string) => Promise<void>> {
	const session: CDPSession = await page.context().newCDPSession(page);
	const registered = new Promise<string>((done) =>
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const found = registrations.find(({ scopeURL }) => new URL(scopeURL).pathname === scope);
			if (found) done(found.registrationId);
		})
	);
	await session.send('ServiceWorker.enable');
	const registrationId = await registered;
	const { origin } = new URL(page.url());
	return async (data) => {
		await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
	};
}

/** The notifications that stand on the screen. */
export function shown(page: Page, scope = '/') {
	return page.evaluate(async (scope) => {
		const registration = await navigator.serviceWorker.getRegistration(scope);
		const notifications = (await registration?.getNotifications()) ?? [];
		return notifications.map(({ title, body, tag }) => ({ title, body, tag }));
	}, scope);
}

/** What a service worker has that the types of a page do not tell of. */
interface WorkerOfNotifications extends EventTarget {
	registration: ServiceWorkerRegistration;
	clients: { openWindow(url: string): Promise<void> };
	NotificationEvent: new (type: string, how: { notification: Notification }) => Event;
}

/**
 * The address that a tap on the notification opens. Only a finger may open a window, so the last step,
 * which is the browser's own, is written down instead.
 */
export async function opened(page: Page, scope: string): Promise<string> {
	for (const worker of page.context().serviceWorkers()) {
		const address = await worker.evaluate(async (scope) => {
			const self = globalThis as unknown as WorkerOfNotifications;
			const [notification] = await self.registration.getNotifications();
			if (!self.registration.scope.endsWith(scope) || !notification) return null;
			return new Promise<string>((done) => {
				self.clients.openWindow = async (url) => done(url);
				self.dispatchEvent(new self.NotificationEvent('notificationclick', { notification }));
			});
		}, scope);
		if (address) return address;
	}
	throw new Error('No notification');
}
