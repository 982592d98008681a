import { expect, look, mailTo, PHONE, signIn, test } from './support/stories';

const TEXT =
	'Hei!\nVannet er heilt brunt i Solbakken 🚱 <b>igjen</b> & «æøå»\nשלום, המים חומים\n' +
	'Kan vi drikke det?';

test('a resident asks without a script, follows it, and reads the answer', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
	const page = await context.newPage();
	await page.goto('/kontakt');
	await expect(page.getByRole('link', { name: '113' })).toBeVisible();
	await expect(page.getByText('Ikke skriv fødselsnummer')).toBeVisible();

	await page.getByLabel('Hva gjelder det?').fill(TEXT);
	await page.getByLabel('E-post').fill('ikke en adresse');
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByRole('link', { name: /E-postadressen ser ikke riktig ut/ })).toBeVisible();
	await expect(page.getByLabel('Hva gjelder det?')).toHaveValue(TEXT);

	await page.getByLabel('Navn').fill('Åse Øvrebø');
	await page.getByLabel('E-post').fill('ase@example.com');
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page).toHaveURL(/\/henvendelse\/[\w-]{43}$/);
	const address = page.url();
	const ref = /H-\d{4}-\d{5}/.exec(await page.locator('main').innerText())?.[0] ?? '';
	expect(ref).not.toBe('');
	await expect(page.getByText('Vannet er heilt brunt')).toContainText('🚱 <b>igjen</b> & «æøå»');

	const staff = await (await browser.newContext()).newPage();
	await signIn(staff, 'saksbehandler', `/intern/henvendelser/${ref}`);
	await staff.getByLabel('Svar til avsenderen').fill('Ja, vannet er trygt. Det er bare rust.');
	await staff.getByRole('button', { name: 'Send svaret' }).click();
	await expect(staff.getByText('Ja, vannet er trygt.').last()).toBeVisible();

	const mail = await mailTo('ase@example.com');
	expect(mail.subject).toContain(ref);
	expect(mail.text).not.toContain('rust');
	const link = /https?:\/\/\S+\/henvendelse\/[\w-]{43}/.exec(mail.text ?? '')?.[0] ?? '';
	const response = await page.goto(link);
	expect(response?.headers()).toMatchObject({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	await expect(page.getByRole('heading', { name: 'Vi har svart' })).toBeVisible();
	await expect(page.getByText('Det er bare rust.')).toBeVisible();

	await page.getByLabel('Hva vil du legge til?').fill('Takk! Men det er fortsatt brunt.');
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByText('Men det er fortsatt brunt.')).toBeVisible();
	await page.goto(address);
	await expect(page.getByText('Men det er fortsatt brunt.')).toBeVisible();
	await context.close();
});

test('the form, the receipt and a lost address are calm to look at, in every language', async ({
	page
}) => {
	for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
		await page.setViewportSize(viewport);
		await page.goto('/kontakt');
		await look(page, 'kontakt');
		await page.goto('/nn/kontakt');
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page.getByText('Skriv kva det gjeld.').first()).toBeVisible();
		await look(page, 'kontakt-feil');
		await page.getByLabel('Kva gjeld det?').fill(`Når opnar symjehallen? ${viewport.width}`);
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page).toHaveURL(/\/nn\/henvendelse\//);
		await look(page, 'kvittering');
		await page.goto('/en/henvendelse/tapt');
		await expect(page.getByRole('heading', { name: 'We did not find the inquiry' })).toBeVisible();
		await look(page, 'kvittering-tapt');
	}
});
