import { expect, look, PHONE, signIn, test } from './support/stories';

test('nobody gets past the fence, however the address is spelled', async ({ page }) => {
	for (const path of ['/intern', '/%69ntern', '/intern/krise', '/intern/%6brise']) {
		await page.goto(path);
		expect(new URL(page.url()).pathname).not.toMatch(/^\/(intern|%69ntern)/);
	}
});

test('a colleague signs in, sees only what is for them, changes language and signs out', async ({
	page
}) => {
	await signIn(page, 'saksbehandler');
	const menu = page.getByRole('navigation', { name: 'Hovedmeny' });
	await expect(menu.getByRole('link', { name: 'Henvendelser' })).toBeVisible();
	await expect(menu.getByRole('link', { name: 'Varsling' })).toHaveCount(0);
	await look(page, 'overview');
	await page.setViewportSize(PHONE);
	await look(page, 'overview');

	await page.locator('summary').filter({ hasText: 'Jonas' }).click();
	await page.getByRole('button', { name: 'Nynorsk' }).click();
	await expect(page.getByRole('link', { name: 'Førespurnader' }).first()).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
	await page.locator('summary').filter({ hasText: 'Jonas' }).click();
	await page.getByRole('button', { name: 'Logg ut' }).click();
	await page.goto('/intern');
	await expect(page).toHaveURL(/logg-inn/);

	// The choice goes with the person to another browser.
	await page.context().clearCookies();
	await signIn(page, 'saksbehandler');
	await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
	await page.locator('summary').filter({ hasText: 'Jonas' }).click();
	await page.getByRole('button', { name: 'Bokmål' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
});
