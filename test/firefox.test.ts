import { afterAll, describe, expect, test } from 'vitest';
import { startApp } from './support/app';
import { autopush } from './support/autopush';
import { FIREFOX, firefoxTab } from './support/firefox';

const patience = { timeout: 20_000 };
const closing: { close(): unknown }[] = [];
afterAll(async () => {
	for (const open of closing.reverse()) await open.close();
});

describe.skipIf(!FIREFOX)('in a real Firefox', () => {
	test(
		'a resident turns alerts on, reads a test and turns them off',
		{ timeout: 120_000 },
		async () => {
			const service = await autopush();
			closing.push(service);
			const app = await startApp({ env: { PUSH_ALLOW_HOSTS: service.host } });
			closing.push({ close: app.stop });
			const tab = await firefoxTab({
				'dom.push.serverURL': `ws://${service.host}/`,
				'dom.push.testing.allowInsecureServerURL': true,
				'dom.push.testing.ignorePermission': true,
				// A Firefox that a program steers has no push, and one without a screen no system to show it by.
				'dom.push.connection.enabled': true,
				'alerts.useSystemBackend': false,
				'permissions.default.desktop-notification': 1
			});
			closing.push(tab);
			await tab.goto(`${app.origin}/varsling`);
			const main = () => tab.read('document.querySelector("main").innerText');
			const press = async (name: string) => {
				const find = `[...document.querySelectorAll('button')].find((one) => one.innerText === '${name}')`;
				await expect.poll(() => tab.read(`Boolean(${find})`), patience).toBe(true);
				await tab.read(`${find}.click()`);
			};
			await press('Slå på varsel');
			await expect.poll(main, patience).toContain('Varsel er på for denne enheten');
			await press('Send meg en test');
			const shown = `navigator.serviceWorker.ready.then((worker) => worker.getNotifications())
			.then((all) => all.map(({ title }) => title).join())`;
			await expect.poll(() => tab.read(shown), patience).toBe('TEST – Lillevik kommune');
			await press('Slå av varsel');
			await expect.poll(main, patience).toContain('Varsel er av på denne enheten');
		}
	);
});
