import { expect, look, PHONE, signIn, test } from './support/stories';

test('a new inquiry appears on an open screen, and goes to the right unit in one action', async ({
	page,
	browser
}) => {
	await signIn(page, 'saksbehandler', '/intern/henvendelser');
	await expect(page.getByRole('heading', { name: 'Henvendelser' })).toBeVisible();
	await look(page, 'henvendelser');

	const resident = await (await browser.newContext()).newPage();
	await resident.goto('/kontakt');
	await resident
		.getByLabel('Hva gjelder det?')
		.fill('Kumlokket i Sagveien ligger løst og smeller når bilene kjører over.');
	await resident.getByRole('button', { name: 'Send' }).click();
	const line = page.getByRole('link', { name: /Kumlokket i Sagveien/ });
	await expect(line).toBeVisible();

	await line.click();
	await expect(page.locator('mark', { hasText: 'Kumlokket' })).toBeVisible();
	await expect(page.getByText('Fordi det står «kumlokket»')).toBeVisible();
	await look(page, 'henvendelse');
	await page.getByRole('button', { name: 'Send til Vann og avløp' }).click();
	await expect(page.getByText('Sendt fra Servicetorget til Vann og avløp')).toBeVisible();
	await page.setViewportSize(PHONE);
	await look(page, 'henvendelse');
	await page.goto('/intern/henvendelser');
	await look(page, 'henvendelser');
});

test('two colleagues at once: the second sees what the first did, and keeps the text', async ({
	page,
	browser
}) => {
	const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await signIn(page, 'saksbehandler', '/intern/henvendelser');
	await page.getByRole('link', { name: /Dunken for matavfall/ }).click();
	await expect(page.getByLabel('Svar til avsenderen')).toBeVisible();
	await signIn(other, 'amina.warsame', new URL(page.url()).pathname);
	await page.getByLabel('Notat til kolleger').fill('Ringer renovatøren');
	await page.getByRole('button', { name: 'Lagre notatet' }).dblclick();
	await expect(page.getByText('Skrev notat')).toBeVisible();
	await expect(page.getByLabel('Notat til kolleger')).toHaveValue('');

	await other.getByLabel('Svar til avsenderen').fill('Vi tømmer i morgen.');
	await other.getByRole('button', { name: 'Send svaret' }).click();
	await expect(other.getByText('Jonas Berge har endret henvendelsen')).toBeVisible();
	await expect(other.getByText('Nytt siden du åpnet')).toBeVisible();
	await expect(other.getByLabel('Svar til avsenderen')).toHaveValue('Vi tømmer i morgen.');
	await other.getByRole('button', { name: 'Send svaret' }).click();
	await expect(other.locator('.answered', { hasText: 'Vi tømmer i morgen.' })).toBeVisible();
});

test('what is for barnevern is out of sight of the front desk, also of whoever wrote it down', async ({
	page,
	browser
}) => {
	await signIn(page, 'saksbehandler', '/intern/henvendelser/ny?tlf=90012345');
	await expect(page.getByLabel('Telefon', { exact: false }).first()).toHaveValue('90012345');
	await look(page, 'henvendelse-ny');
	await page
		.getByLabel('Hva gjelder det?')
		.fill('Er urolig for to barn i Furulia som er alene hjemme om natta.');
	await page.getByRole('button', { name: 'Lagre og send videre' }).click();
	const told = page.getByText(/Samtalen er skrevet ned som H-/);
	await expect(told).toBeVisible();
	const [ref] = /H-\d{4}-\d{5}/.exec(await told.innerText()) ?? [];
	const pathname = `/intern/henvendelser/${ref}`;
	await page.getByLabel('Søk i tekst').fill('alene hjemme om natta');
	await page.getByRole('button', { name: 'Vis' }).click();
	await expect(page.getByText('Ingen henvendelser passer')).toBeVisible();
	expect((await page.goto(pathname))?.status()).toBe(404);

	const barnevern = await (await browser.newContext()).newPage();
	await signIn(barnevern, 'barnevern', pathname);
	await expect(barnevern.getByText('Saken er ikke av vanlig følsomhet')).toBeVisible();
	await barnevern.getByLabel('Svar til avsenderen').fill('Ringt melderen.');
	await barnevern.getByRole('button', { name: 'Marker som besvart' }).click();
	await expect(barnevern.getByText('Kryss av for hvordan det er svart.')).toBeVisible();
	await expect(barnevern.getByLabel('Svar til avsenderen')).toHaveValue('Ringt melderen.');
	await expect(barnevern.getByLabel('Notat til kolleger')).toHaveValue('');
	await barnevern.getByRole('radio', { name: 'Telefon' }).check();
	await barnevern.getByRole('button', { name: 'Marker som besvart' }).click();
	await expect(barnevern.getByText('Svarte (Telefon)')).toBeVisible();
});

test('what many ask about an incident is answered once, on its page and to each of them', async ({
	page,
	browser
}) => {
	const resident = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await resident.goto('/');
	await resident
		.getByRole('link', { name: /Vannet er borte/ })
		.first()
		.click();
	const incident = resident.url();
	await resident.getByRole('link', { name: 'Spør oss om dette' }).click();
	await expect(resident.getByText('Kan jeg trekke ned i toalettet?')).toBeVisible();
	await resident.getByLabel('Hva gjelder det?').fill('Kan vi dusje på skolen i stedet?');
	await resident.getByRole('button', { name: 'Send' }).click();
	await expect(resident).toHaveURL(/\/henvendelse\//);

	await signIn(page, 'saksbehandler', '/intern/henvendelser');
	await page.getByRole('link', { name: /Kan vi dusje på skolen/ }).click();
	await page.getByRole('link', { name: /Se alle spørsmål/ }).click();
	await page.getByText('Skriv et nytt spørsmål').click();
	const form = page
		.locator('form')
		.filter({ visible: true, hasText: 'Hvem har bekreftet svaret?' });
	await form.getByLabel('Spørsmål').first().fill('Hvor kan jeg dusje?');
	await form.getByLabel('Svar').first().fill('I gymsalen på Nes skole, til kl. 22.');
	await form.getByLabel('Hvem har bekreftet svaret?').fill('Rektor på Nes skole');
	await form.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByRole('heading', { name: 'Hvor kan jeg dusje?' })).toBeVisible();
	const asked = page.getByRole('listitem').filter({ hasText: 'Kan vi dusje på skolen' });
	await asked.getByLabel('Spør om det samme som').selectOption('Hvor kan jeg dusje?');
	await asked.getByRole('button', { name: 'Svar sammen med de andre' }).click();
	await expect(page.getByText('3 henvendelser svares sammen med andre')).toBeVisible();
	await look(page, 'sporsmal');

	const duty = await (await browser.newContext({ viewport: PHONE })).newPage();
	await signIn(duty, 'vakt', new URL(page.url()).pathname);
	await duty.getByRole('button', { name: 'Publiser og svar alle som har spurt' }).click();
	await expect(duty.getByText('Publisert', { exact: true })).toHaveCount(2);
	await look(duty, 'sporsmal');
	// Those who asked are answered a moment after the page.
	await expect(async () => {
		await resident.reload();
		await expect(resident.getByText('I gymsalen på Nes skole')).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 10_000 });
	await resident.goto(incident);
	// The browser may hold on to what it saw a quarter of a minute ago.
	await resident.reload();
	await expect(resident.getByRole('heading', { name: 'Hvor kan jeg dusje?' })).toBeVisible();
});
