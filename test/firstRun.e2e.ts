import type { Page } from '@playwright/test';
import { freePort, startApp, type RunningApp } from './support/app';
import { expect, look, test } from './support/stories';

const PASSWORD = 'fjorden ligger stille i natt';
let app: RunningApp;

test.beforeAll(async () => {
	const port = await freePort();
	app = await startApp({ command: 'serve', port, env: { ORIGIN: `http://localhost:${port}` } });
});
test.afterAll(() => app.stop());

async function choosePassword(page: Page) {
	await page.getByLabel('Nytt passord', { exact: true }).fill(PASSWORD);
	await page.getByLabel('Nytt passord én gang til').fill(PASSWORD);
}

test('the one-time link makes the first administrator, who makes a second, who can remove the first', async ({
	page,
	browser
}) => {
	const [path = ''] = /\/forste-gang\/[\w-]+/.exec(app.output()) ?? [];
	await page.goto(app.origin + path);
	await look(page, 'first-run');
	await page.getByLabel('Navnet ditt').fill('Anne Første');
	await page.getByLabel('E-postadressen din').fill('anne@kommunen.test');
	await choosePassword(page);
	await page.getByRole('button', { name: 'Lag kontoen' }).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/forste-gang'));
	expect((await page.goto(app.origin + path))?.status(), 'used once').toBe(404);

	await page.goto(`${app.origin}/intern/innstillinger/personer`);
	await expect(page.getByText('Du er den eneste administratoren.')).toBeVisible();
	await look(page, 'people-alone');
	await page.getByRole('link', { name: 'Inviter en kollega' }).click();
	await page.waitForURL('**/personer/ny');
	await page.getByLabel('Navn', { exact: true }).fill('Bo Andre');
	await page.getByLabel('E-postadresse').fill('bo@kommunen.test');
	await page.getByLabel('Rolle', { exact: true }).selectOption('Administrator');
	await page.getByRole('button', { name: 'Send invitasjon' }).click();
	const link = await page.getByLabel('Lenke').inputValue();

	const bo = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
	await bo.goto(app.origin + new URL(link).pathname);
	await choosePassword(bo);
	await bo.getByRole('button', { name: 'Lagre og logg inn' }).click();
	await bo.waitForURL((url) => !url.pathname.startsWith('/invitasjon'));
	await bo.goto(`${app.origin}/intern/innstillinger/personer`);
	await bo.getByRole('link', { name: 'Anne Første' }).click();
	await bo.getByRole('button', { name: 'Slå av' }).click();
	await expect(bo.getByText('Slått av', { exact: true })).toBeVisible();
	await page.goto(`${app.origin}/intern`);
	await expect(page).toHaveURL(/logg-inn/);

	await bo.goto(`${app.origin}/intern/innstillinger/personer/ny`);
	await bo.getByLabel('Navn', { exact: true }).fill('Cato Tredje');
	await bo.getByLabel('E-postadresse').fill('cato@kommunen.test');
	await bo.getByLabel('Rolle', { exact: true }).selectOption('Administrator');
	await bo.getByRole('button', { name: 'Send invitasjon' }).click();
	await expect(bo.getByText('Forslaget er sendt', { exact: false })).toBeVisible();
});
