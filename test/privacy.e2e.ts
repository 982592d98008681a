import { expect, look, PHONE, signIn, test } from './support/stories';

test('what people said and we did is told to all without anybody’s number, and without scripts', async ({
	page,
	browser
}) => {
	const { origin } = new URL((await page.request.head('/healthz')).url());
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
	const plain = await context.newPage();
	await signIn(plain, 'saksbehandler', '/intern/henvendelser/kort/ny');
	await plain.getByLabel('Overskrift').first().fill('Ny benk ved kaia');
	await plain.getByLabel('Du sa').first().fill('En som het 179120 99997 ville sitte.');
	await plain.getByLabel('Vi gjorde').first().fill('Vi satte ut en benk. Ring 40 40 40 41.');
	await plain.getByRole('button', { name: 'Publiser' }).click();
	await expect(plain.locator('mark')).toHaveText(['179120 99997', '40 40 40 41']);
	await plain.getByRole('button', { name: 'Skjul numrene' }).click();
	await expect(plain.getByLabel('Du sa').first()).toHaveValue('En som het ***** ville sitte.');
	await plain.getByRole('button', { name: 'Publiser' }).click();
	await expect(plain.getByText('Kortet er publisert.')).toBeVisible();
	await plain.setViewportSize(PHONE);
	await expect(async () => {
		await plain.goto('/du-sa-vi-gjorde');
		await expect(plain.getByRole('link', { name: 'Ny benk ved kaia' })).toBeVisible({
			timeout: 500
		});
	}).toPass();
	await expect(plain.getByText('40 40 40 41')).toHaveCount(0);
	await context.close();

	await signIn(page, 'saksbehandler', '/intern/henvendelser/kort');
	await look(page, 'kort');
});

test('what is kept of a person is found, given and erased, and a rule is seen before it is on', async ({
	page
}) => {
	await signIn(page, 'arkiv', '/intern/journal/person');
	await page.getByLabel('Fullt navn').fill('Solveig Strøm');
	await page.getByRole('button', { name: 'Finn' }).click();
	await expect(page.getByText('Fant én ting')).toBeVisible();
	await look(page, 'person');
	const file = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lag fil til å lese og skrive ut' }).click();
	expect((await file).suggestedFilename()).toMatch(/^innsyn-.*\.html$/);
	await page.getByRole('button', { name: 'Slett nå' }).click();
	await expect(page.getByText(/Ingenting er slettet/)).toBeVisible();

	await page.goto('/intern/innstillinger/oppbevaring');
	await look(page, 'oppbevaring');
	await page.getByRole('link', { name: 'Ikke vurdert for arkivet' }).click();
	await expect(page.getByText('Ingenting er gammelt nok ennå.')).toBeVisible();
	await page.getByRole('button', { name: 'Slå på' }).click();
	await expect(page.getByText('Regelen er på.')).toBeVisible();
	await page.getByRole('button', { name: 'Slå av' }).click();
	await expect(page.getByRole('button', { name: 'Slå på' })).toBeVisible();
});
