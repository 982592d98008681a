import { expect, look, signIn, test } from './support/stories';

test('a morning at the servicetorg with the keyboard alone, and a colleague beside', async ({
	page,
	browser
}) => {
	await signIn(page, 'saksbehandler', '/intern/henvendelser');
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Taster' })).toBeVisible();
	await page.keyboard.press('Escape');

	await page.keyboard.press('j');
	await page.keyboard.press('j');
	await page.keyboard.press('o');
	await expect(page).toHaveURL(/H-\d{4}-\d{5}$/);
	const { pathname } = new URL(page.url());
	const ref = pathname.split('/').at(-1)!;

	const other = await (await browser.newContext()).newPage();
	await signIn(other, 'amina.warsame', pathname);
	await expect(page.getByText('Amina Warsame leser')).toBeVisible();
	await other.getByLabel('Svar til avsenderen').pressSequentially('Hei');
	await expect(page.getByText('Amina Warsame skriver')).toBeVisible();
	await other.close();
	await expect(page.getByText('Amina Warsame skriver')).toBeHidden();

	// Letters that are written are only letters.
	await page.keyboard.press('n');
	await page.keyboard.type('full fart utover jul');
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('.note', { hasText: 'full fart utover jul' })).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();

	await page.keyboard.press('f');
	await expect(page.getByLabel('Finn enhet')).toBeFocused();
	await page.keyboard.type('kultur');
	await page.keyboard.press('Enter');
	await expect(page.getByText(`Du sendte ${ref} til`)).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.getByText(/Angret: Sendt fra/)).toBeVisible();

	await page.keyboard.press('s');
	await expect(page.getByRole('button', { name: /Til i morgen/ })).toBeVisible();
	await page.getByRole('button', { name: /Til i morgen/ }).press('Enter');
	await expect(page.getByText(`Du utsatte ${ref}.`)).toBeVisible();
	await page.keyboard.press('q');
	await expect(page.getByRole('heading', { name: 'Henvendelser', level: 1 })).toBeVisible();
	await expect(page.getByRole('link', { name: new RegExp(ref) })).toBeHidden();
	await page.keyboard.press('u');
	await expect(page.getByText(/Angret: Utsatte/)).toBeVisible();
	await page.keyboard.press('q');
	await expect(page.getByRole('link', { name: new RegExp(ref) })).toBeVisible();

	await page.keyboard.press('j');
	await page.keyboard.press('x');
	await expect(page.getByRole('button', { name: 'Ta dem' })).toBeVisible();
	await look(page, 'henvendelser-flere');
	await page.goto('/intern/henvendelser/taster');
	await look(page, 'henvendelser-taster');
	await page.getByLabel('Bruk taster i køen').uncheck();
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Lagret.')).toBeVisible();
	await page.goto('/intern/henvendelser');
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('j');
	await expect(page.locator('[data-row]:focus')).toHaveCount(0);
});
