import { expect, look, PHONE, signIn, test } from './support/stories';

test('an answer begins with a template and a key, promises a date, and becomes one for everybody', async ({
	page,
	browser
}) => {
	await signIn(page, 'saksbehandler', '/intern/henvendelser');
	await page.getByRole('link', { name: /nærmeste tilfluktsrom/ }).click();
	const answer = page.getByLabel('Svar til avsenderen');
	await expect(page.getByText('forvaltningsloven § 11 a')).toBeVisible();
	await page.getByText(/maler til/).click();
	await page.getByRole('button', { name: /^Vi trenger å vite mer/ }).click();
	await expect(answer).toHaveValue(/^Hei Familien!/);
	await page.keyboard.press('Alt+Digit2');
	await expect(page.getByLabel('Dette er et foreløpig svar')).toBeChecked();
	await page.getByRole('button', { name: 'Send svaret' }).click();
	await expect(page.getByText(/Noe er ikke fylt inn ennå/)).toBeVisible();
	await expect(answer).toHaveValue(/fyll inn: hvorfor/);
	await answer.fill('Vi spør Sivilforsvaret. Svaret kommer {frist}.');
	await page.getByRole('button', { name: 'Send svaret' }).click();
	await expect(page.getByText(/Sendte foreløpig svar og lovet svar innen/)).toBeVisible();
	await expect(page.getByRole('term').filter({ hasText: 'Lovet i foreløpig svar' })).toBeVisible();
	await answer.fill('Det er på Elvemo skole. Ha mat og vann for en uke hjemme.');
	await page.getByRole('button', { name: 'Send svaret' }).click();

	await page.getByRole('link', { name: 'Gjør svaret til et som alle kan lese' }).click();
	await page.getByLabel('Spørsmål').first().fill('Hvor er tilfluktsrommet på Elvemo?');
	await page.getByRole('button', { name: 'Legg ut for alle' }).click();
	await expect(page.getByText(/kryss av for at det ikke står noe om enkeltpersoner/)).toBeVisible();
	await page.getByLabel(/Jeg har lest gjennom/).check();
	await page.getByRole('button', { name: 'Legg ut for alle' }).click();
	await expect(page.getByText('Det er lagt ut.')).toBeVisible();
	await look(page, 'sporsmal-intern');

	const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
	const resident = await context.newPage();
	await resident.goto('/sporsmal');
	await resident.getByLabel('Søk i spørsmål og svar').fill('tilflukt');
	await resident.getByRole('button', { name: 'Søk' }).click();
	await resident.getByRole('link', { name: 'Hvor er tilfluktsrommet på Elvemo?' }).click();
	await expect(resident.getByText('Ha mat og vann for en uke hjemme.')).toBeVisible();
	await resident.goto('/kontakt');
	await resident.getByLabel('Hva gjelder det?').fill('Hvor ligger tilfluktsrommet på Elvemo?');
	await resident.getByRole('button', { name: 'Send' }).click();
	await expect(resident.getByText('Kanskje svaret står her')).toBeVisible();
	await context.close();

	await page.getByRole('link', { name: 'Hvor er tilfluktsrommet på Elvemo?' }).click();
	await page.getByRole('button', { name: 'Ta ned' }).click();
	await expect(page.getByText('vises ikke for innbyggerne')).toBeVisible();
});

test('what is around an answer is calm to look at', async ({ page }) => {
	await page.goto('/sporsmal');
	await look(page, 'sporsmal-alle');
	await signIn(page, 'saksbehandler', '/intern/henvendelser/moderering');
	await look(page, 'moderering');
	await page.context().clearCookies();
	await signIn(page, 'admin', '/intern/innstillinger/svarmaler/forelopig');
	await look(page, 'svarmal');
});
