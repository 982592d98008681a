import { awake, expect, look, PHONE, signIn, test } from './support/stories';

test('a morning at the servicetorg with the keyboard alone, and a colleague beside', async ({
	page,
	browser
}) => {
	await signIn(page, 'saksbehandler', '/intern/henvendelser');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Taster' })).toBeVisible();
	await page.keyboard.press('Escape');

	await page.keyboard.press('j');
	await page.keyboard.press('j');
	// Some of what his own unit has is not for everybody at the servicetorg: one that is.
	const rows = page.getByRole('main').locator('li:has(input[name=item]) [data-row]');
	await rows.filter({ hasNotText: 'Vann og avløp' }).first().focus();
	await page.keyboard.press('o');
	await expect(page).toHaveURL(/henvendelser\/H-\d{4}-\d{5}$/);
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

	// What stands above the queue as «haster» is not in it once more, and several get one answer.
	for (const stop of await page.locator('a[href^="/intern/haster/"]').all()) {
		const stopRef = (await stop.getAttribute('href'))!.split('/').at(-1)!;
		await expect(rows.filter({ hasText: stopRef })).toHaveCount(0);
	}
	await rows.first().focus();
	await page.keyboard.press('x');
	await page.keyboard.press('j');
	await page.keyboard.press('x');
	await expect(page.getByRole('button', { name: 'Ta dem' })).toBeVisible();
	await look(page, 'henvendelser-flere');
	await page.getByRole('button', { name: 'Svar alle det samme' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Svar flere med det samme' })).toBeVisible();

	// Somebody calls: the number is there, and so is the cursor. Two tabs past the number to the name.
	await page.goto('/intern/henvendelser/ny?tlf=90010009');
	await expect(page.getByRole('textbox', { name: /^Telefon/ })).toHaveValue('90010009');
	await expect(page.getByLabel('Hva gjelder det?')).toBeFocused();
	await page.keyboard.type('Spør om båtplassen hun søkte om i vår.');
	for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
	await page.keyboard.type('Ragnhild Moen');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/H-\d{4}-\d{5}$/);
	await expect(page.getByRole('main')).toContainText('Ragnhild Moen');

	await page.setViewportSize(PHONE);
	await page.goto('/intern/henvendelser');
	const first = (await page.locator('[data-row]').first().boundingBox())!;
	expect(first.y + first.height).toBeLessThan(PHONE.height);
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/intern/henvendelser/taster');
	await look(page, 'henvendelser-taster');
	await page.getByLabel('Bruk taster i køen').uncheck();
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Lagret.')).toBeVisible();
	await page.goto('/intern/henvendelser');
	await awake(page);
	await page.keyboard.press('j');
	await expect(page.locator('[data-row]:focus')).toHaveCount(0);
});
