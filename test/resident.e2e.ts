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

	await page.getByRole('button', { name: 'Nei, åpne saken igjen' }).click();
	await expect(page.getByText('Du sa at svaret ikke hjalp')).toBeVisible();
	await expect(page.getByText('Du får svar senest')).toBeVisible();
	await expect(staff.getByText('Svaret hjalp ikke')).toBeVisible();

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

test('a resident without a script signs a relative up by e-mail, who confirms, is warned and leaves', async ({
	page,
	browser,
	request
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
	const plain = await context.newPage();
	const address = 'tante.olga@example.com';
	await plain.goto('/varsling');
	await plain.getByLabel('En jeg hjelper').check();
	await expect(plain.getByText('Spør først.')).toBeVisible();
	await plain.getByLabel('E-postadresse som skal varsles').fill('tante olga');
	await plain.getByLabel('Bare dette').check();
	await plain.getByRole('button', { name: 'Meld på' }).click();
	await expect(plain.getByText('Velg minst én ting')).toBeVisible();
	await plain.getByLabel('Vei og føre').check();
	await plain.getByRole('button', { name: 'Meld på' }).click();
	await expect(plain.getByText('Skriv én e-postadresse')).toBeVisible();
	await expect(plain.getByLabel('Vei og føre')).toBeChecked();
	await plain.getByLabel('E-postadresse som skal varsles').fill(address);
	await plain.getByRole('button', { name: 'Meld på' }).click();
	await expect(plain.getByText('Ingenting sendes før lenken er brukt')).toBeVisible();

	const asked = await mailTo(address);
	expect(asked.text).toContain('Noen som hjelper deg');
	await plain.goto(pathIn(asked.text, /\/varsling\/bekreft\/[\w-]{43}/));
	await plain.getByRole('button', { name: 'Ja, send meg varsel' }).click();
	await expect(plain.getByText('Nå får du varsel når noe skjer')).toBeVisible();
	await plain.getByRole('button', { name: 'Send meg en test' }).click();
	await expect(plain.getByText('Testen er på vei')).toBeVisible();
	await mailTo(address, ({ subject }) => subject?.startsWith('TEST: ') ?? false);
	await page.setViewportSize(PHONE);
	await page.goto(new URL(plain.url()).pathname);
	await look(page, 'varsling-valg');

	await signIn(page, 'vakt', '/intern/krise/ny/veg_stengt');
	await page.getByText('Sentrum', { exact: true }).first().click();
	await page.getByLabel('Hvilken vei').fill('Kirkegata');
	await page.getByText('Kommunen', { exact: true }).click();
	await page.getByLabel(/Jeg vet at det jeg skriver/).check();
	await page.getByRole('button', { name: 'Publiser' }).click();
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();
	const warning = await mailTo(address, ({ subject }) => /Kirkegata/.test(subject ?? ''));
	expect(warning.text).toMatch(/\/hendelse\/K-\d{4}-\d{4}/);

	const oneClick = pathIn(warning.headerLines.map(({ line }) => line).join(), /\/\S+\/slutt(?=>)/);
	const form = { 'List-Unsubscribe': 'One-Click' };
	expect((await request.post(oneClick, { form })).status()).toBe(200);
	await plain.goto(oneClick);
	await expect(plain.getByText('Lenken gjelder ikke lenger')).toBeVisible();
	await context.close();
});

function pathIn(text: string | undefined, pattern: RegExp): string {
	const found = pattern.exec(text ?? '')?.[0] ?? '';
	expect(found).not.toBe('');
	return found;
}

test('a resident without a script asks whether a message concerns their address', async ({
	page,
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
	const plain = await context.newPage();
	await plain.goto('/');
	await plain.getByRole('link', { name: 'Vannet er borte på Nes' }).click();
	await expect(plain.getByText('Nesveien 1–45 (oddetall)')).toBeVisible();
	const ask = async (address: string) => {
		await plain.getByRole('textbox', { name: /adressen din/ }).fill(address);
		await plain.getByRole('button', { name: 'Sjekk' }).click();
	};
	await ask('Nesvegen 13');
	await expect(plain.getByRole('heading', { name: 'Ja, meldingen gjelder' })).toBeVisible();
	await page.goto(plain.url().replace(/^https?:\/\/[^/]+/, ''));
	await look(page, 'gjelder-ja');
	await ask('Nesveien');
	await expect(plain.getByText('Skriv husnummeret også')).toBeVisible();
	await ask('Nesveien 46');
	await expect(plain.getByRole('heading', { name: 'Nei, meldingen gjelder ikke' })).toBeVisible();
	await ask('Ukjentveien 1');
	await expect(plain.getByText('Er du i tvil, ring oss')).toBeVisible();
	await ask('');
	await expect(plain.getByRole('heading', { name: 'Hvilken adresse?' })).toBeVisible();
	await context.close();
});
