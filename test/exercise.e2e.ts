import { expect, look, PHONE, signIn, test } from './support/stories';

test.use({ viewport: PHONE });

test('a duty officer exercises from start to all-clear, and residents see nothing of it', async ({
	page,
	request
}) => {
	/** All that residents and machines read of what goes on, byte by byte. */
	const outside = () =>
		Promise.all(
			['/', '/hendelser.json', '/feed.atom', '/cap/feed.atom'].map(async (path) =>
				// Other stories publish meanwhile: what is compared is that nothing of ours is there.
				(await request.get(path)).text()
			)
		);
	const send = page.getByRole('button', { name: 'Send ØVELSE til 1 deltaker' });

	await signIn(page, 'vakt', '/intern/krise/ovelse/ny');
	await page.getByLabel('Navn på øvelsen').fill('Natt i Sentrum');
	await page.getByLabel('Hva har hendt?').fill('Storgata er stengt av et ras.');
	await page.getByRole('button', { name: 'Start øvelsen' }).click();
	await expect(page.getByRole('heading', { name: 'Natt i Sentrum' })).toBeVisible();
	await expect(page.getByText('ØVELSE – ingen utenfor får dette')).toBeInViewport();
	await look(page, 'exercise-desk');

	await page.getByRole('link', { name: 'Stengt vei' }).click();
	await page.getByText('Sentrum', { exact: true }).first().click();
	await page.getByLabel('Hvilken vei').fill('Storgata ved øvingsbrua');
	await page.getByText('Kommunen', { exact: true }).click();
	await page.getByLabel(/Jeg vet at det jeg skriver/).check();
	await expect(page.getByText('ØVELSE – ingen utenfor får dette')).toBeInViewport();
	await expect(page.getByRole('button', { name: /Publiser/ })).toHaveCount(0);
	await expect(page.getByText('Kladden er lagret')).toBeVisible();
	await look(page, 'exercise-composer');
	await send.click();
	await expect(page.getByText(/ØVELSE sendt kl\. .* Versjon 1/)).toBeVisible();
	expect(page.url()).toMatch(/OVELSE-\d{4}-\d{4}/);

	await page.getByRole('link', { name: 'Meld at det er over' }).click();
	await page.getByLabel('Hvem bestemte at det er over?').fill('Veivakta');
	await page.getByLabel(/Den som eier hendelsen/).check();
	await send.click();
	await expect(page.getByText(/Versjon 2 har bare deltakerne fått/)).toBeVisible();
	for (const text of await outside()) expect(text).not.toMatch(/øvingsbrua|OVELSE-|ØVELSE/);

	await page.getByRole('link', { name: 'Slik ville siden sett ut' }).click();
	await expect(page.getByText('øvingsbrua').first()).toBeVisible();
	await expect(page.locator('p.exercise').first()).toBeInViewport();

	await page.goBack();
	await page.getByText('ØVELSE – ingen utenfor får dette').click();
	// The old page hears of the end before the new one has come: what is written belongs in the new one.
	const ended = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Avslutt øvelsen' }).click();
	await ended;
	await page.getByLabel('Hva lærte dere?').fill('Det gikk fort.');
	await page.getByRole('button', { name: 'Lagre læringspunktene' }).click();
	await expect(page.getByText('Læringspunktene er lagret.')).toBeVisible();
	await page.goto('/intern/krise/ovelse');
	await expect(page.getByText('Det gikk fort.')).toBeVisible();
});
