import { expect, look, PHONE, signIn, test } from './support/stories';

test('what cannot wait: the number while it is written, first in the queue, taken once', async ({
	page,
	browser
}) => {
	const resident = await (await browser.newContext({ viewport: PHONE })).newPage();
	await resident.goto('/kontakt');
	await resident.getByLabel('Hva gjelder det?').fill('Det brenner i skuret bak biblioteket!');
	await expect(resident.getByRole('status').getByRole('link', { name: '110' })).toBeVisible();
	await resident.getByRole('button', { name: 'Send' }).click();
	const now = resident.getByRole('region', { name: 'Er noen i fare, ring nå' });
	await expect(now.getByRole('link', { name: '110' })).toBeVisible();
	await look(resident, 'kvittering-haster');

	await signIn(page, 'saksbehandler', '/intern/henvendelser');
	const first = page.getByRole('region', { name: /må tas nå/ });
	await first.getByRole('link', { name: /skuret bak biblioteket/ }).click();
	await expect(page.getByText('Fordi det står «Det brenner»')).toBeVisible();
	await look(page, 'haster');
	await page.getByRole('button', { name: 'Jeg tar den' }).click();
	await expect(page.getByText(/Tatt av Jonas Berge/)).toBeVisible();
	await page.getByRole('link', { name: 'Åpne henvendelsen' }).click();
	await expect(page.getByText('Tok den', { exact: true })).toBeVisible();
	await page.goto('/intern/henvendelser');
	await expect(first.getByRole('link', { name: /skuret bak biblioteket/ })).toHaveCount(0);
});

test('a comment is pasted, known again, and answered where it was asked', async ({ page }) => {
	await signIn(page, 'saksbehandler', '/intern/henvendelser/sosiale');
	await look(page, 'sosiale-medier');
	const address = 'https://www.facebook.com/lillevikkommune/posts/77';
	const paste = async (text: string) => {
		await page.goto('/intern/henvendelser/sosiale');
		await page.getByLabel('Kommentaren eller innlegget').fill(text);
		await page.getByRole('button', { name: 'Ta inn' }).click();
	};
	await paste(`Anne Lie\nNår åpner biblioteket i jula?\n${address}?fbclid=abc`);
	await expect(page).toHaveURL(/H-\d{4}-\d{5}/);
	const { pathname } = new URL(page.url());
	await expect(page.getByText('Når åpner biblioteket i jula?').first()).toBeVisible();
	await expect(page.getByText('Anne Lie').first()).toBeVisible();
	await expect(page.getByText(/Sjekksum \(SHA-256\): [0-9a-f]{64}/)).toBeVisible();
	await page.getByLabel('Svar til avsenderen').fill('Vi har åpent 27.–30. desember.');
	await page.getByRole('button', { name: 'Marker som besvart' }).click();
	await expect(page.getByText('Svarte (I kommentarfeltet)')).toBeVisible();

	await paste(`Og på nyttårsaften?\nhttps://m.facebook.com/lillevikkommune/posts/77/`);
	await page.getByRole('button', { name: /Legg til i H-/ }).click();
	await expect(page).toHaveURL(new RegExp(pathname));
	await expect(page.getByText('Tok kopi 2 av tråden')).toBeVisible();
	await expect(page.getByText('Og på nyttårsaften?')).toBeVisible();
});
