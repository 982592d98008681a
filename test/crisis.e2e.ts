import type { Page } from '@playwright/test';
import { expect, look, PHONE, signIn, signInByHand, test } from './support/stories';

test.use({ viewport: PHONE });

test('the duty officer’s night: publish, update, say that it is over', async ({
	page,
	request
}) => {
	await signIn(page, 'vakt', '/intern/krise');
	await look(page, 'crisis-desk');
	await page.getByRole('link', { name: 'Stengt vei' }).click();
	await page.getByText('Sentrum', { exact: true }).first().click();
	await page.getByLabel('Hvilken vei').fill('Storgata');
	await page.getByText('Kommunen', { exact: true }).click();
	await expect(page.getByRole('group', { name: 'Varsel på telefonen' })).toContainText(
		'Storgata er stengt i Lillevik sentrum.'
	);
	await page.getByRole('button', { name: 'Publiser' }).click();
	await expect(page.getByText('Kryss av for at det du skriver, er bekreftet.')).toBeVisible();
	await page.getByLabel(/Jeg vet at det jeg skriver/).check();
	await expect(page.getByText('Kladden er lagret')).toBeVisible();
	await look(page, 'crisis-composer');
	await page.getByRole('button', { name: 'Publiser' }).click();
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();
	const ref = /K-\d{4}-\d{4}/.exec(page.url())![0];

	const list = await (await request.get('/hendelser.json')).json();
	expect(list.find((one: { ref: string }) => one.ref === ref)).toMatchObject({
		title: 'Storgata er stengt i Lillevik sentrum',
		status: 'aktiv',
		version: 1
	});
	expect(await (await request.get(`/hendelse/${ref}`)).text()).toContain('Storgata er stengt');
	expect(await (await request.get('/feed.atom')).text()).toContain(ref);
	expect(await (await request.get('/cap/feed.atom')).text()).toContain('Storgata er stengt');

	await page.getByRole('link', { name: /^Gjør dette også/ }).click();
	await expect(page.getByText(/vist kl\. \d\d\.\d\d\.\d\d \(versjon 1\)/)).toBeVisible();
	await look(page, 'crisis-channels');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Kopier (Facebook)' }).click();
	await expect(page.getByText('Kopiert: Facebook')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Storgata er stengt i Lillevik sentrum');
	expect(copied).toMatch(/\(versjon 1\)[\s\S]*hendelse\/K-/);
	await page.getByRole('button', { name: 'Dette er gjort (Facebook)' }).click();
	await expect(page.getByText(/Gjort kl\. .* av Ola Nygård/)).toBeVisible();
	await page.getByRole('link', { name: 'Åpne A4-oppslaget' }).click();
	await page.getByLabel('English').check();
	await page.getByRole('button', { name: 'Vis', exact: true }).click();
	await expect(page.getByRole('heading', { name: /is closed/ })).toBeVisible();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await page.goto(`/intern/krise/${ref}`);

	await page.getByRole('button', { name: /^Ingen endring/ }).click();
	await expect(page.getByText(/Versjon 2/)).toBeVisible();
	await expect(page.getByText('Gammel versjon ligger ute: Facebook.')).toBeVisible();

	await page.getByRole('link', { name: 'Oppdater' }).click();
	await page.getByLabel('Nytt siden sist').fill('Steinene er ryddet bort');
	await page.getByText('Havna', { exact: true }).first().click();
	await expect(page.getByText('Nytt: Havna.')).toBeVisible();
	await page.getByText('Gjelder ikke', { exact: true }).click();
	await page.getByText('Ikke på Nes', { exact: true }).click();
	await expect(page.getByRole('group', { name: 'På nettsiden' }).first()).toContainText(
		'Det gjelder ikke på Nes.'
	);
	for (const fact of await page.getByText('Bekreftet', { exact: true }).all()) await fact.click();
	await look(page, 'crisis-update');
	await page.getByRole('button', { name: 'Publiser' }).click();
	await expect(page.getByText(/Versjon 3/)).toBeVisible();
	await look(page, 'crisis-incident');

	await page.getByRole('link', { name: 'Meld at det er over' }).click();
	await page.getByLabel('Hvem bestemte at det er over?').fill('Veivakta');
	await page.getByLabel(/Den som eier hendelsen/).check();
	await page.getByRole('button', { name: 'Publiser' }).click();
	await expect(page.getByText(/Versjon 4/)).toBeVisible();
	await expect(
		page.getByRole('heading', { name: 'Storgata er åpen igjen', level: 1 })
	).toBeVisible();
	expect(await (await request.get(`/hendelse/${ref}`)).text()).toContain('Storgata er åpen igjen');

	// Whoever was still writing an update comes to what it has become.
	await page.goto(`/intern/krise/${ref}/oppdater`);
	await expect(page).toHaveURL(new RegExp(`/intern/krise/${ref}$`));
	await page.getByRole('link', { name: 'Kriseloggen' }).click();
	await page.getByRole('radio', { name: 'Beslutning' }).check();
	await page.getByLabel('Hva skjedde?').fill('Skolebussen kjører som vanlig.');
	await page.getByRole('button', { name: 'Skriv inn' }).click();
	await expect(page.getByText('Skriv hvem det var.')).toBeVisible();
	await page.getByLabel('Hvem?').fill('Rektor');
	await page.getByRole('button', { name: 'Skriv inn' }).click();
	await expect(page.getByText(/Nr\. \d+ står i loggen/)).toBeVisible();
	await expect(page.getByText('Beslutning: Rektor')).toBeVisible();
	await expect(page.getByText(/Publiserte versjon 1/)).toBeVisible();
	await look(page, 'crisis-log');
});

test('a boil-water notice goes out when a second person has looked at it', async ({
	page,
	browser,
	request
}) => {
	await signIn(page, 'vakt', '/intern/krise/ny/kokevarsel');
	await page.getByText('Havna', { exact: true }).first().click();
	await page.getByLabel(/Jeg vet at det jeg skriver/).check();
	await page.getByRole('button', { name: 'Send til person nummer to' }).click();
	await expect(page.getByText('IKKE SENDT')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Godkjenn/ })).toHaveCount(0);
	const address = page.url();
	expect(await (await request.get('/hendelser.json')).text()).not.toContain('drikkevannet i Havna');

	const context = await browser.newContext({ viewport: PHONE });
	const second = await context.newPage();
	await signIn(second, 'leder', '/intern/krise');
	await second.goto(address);
	await look(second, 'crisis-approve');
	await second.getByRole('button', { name: 'Send tilbake' }).click();
	await expect(second.getByText('Skriv hva som må endres', { exact: false }).first()).toBeVisible();
	await second.getByRole('button', { name: /^Godkjenn/ }).click();
	await expect(second.getByText(/SENDT/)).toBeVisible();
	expect(await (await request.get('/hendelser.json')).text()).toContain('Kok drikkevannet i Havna');
	await context.close();
});

test('when nobody answers the watch publishes alone, and somebody else goes through it', async ({
	page,
	browser,
	request
}) => {
	// The demo's boil-water notice has waited for longer than its three minutes.
	await signIn(page, 'vakt', '/intern/krise');
	await page.getByRole('link', { name: /Kok drikkevannet i Øvre Strand/ }).click();
	await expect(page.getByRole('heading', { name: 'Ingen har svart' })).toBeVisible();
	await look(page, 'crisis-break-glass');
	await page.getByLabel('Hvorfor publiserer du alene?').fill('Leder svarer ikke på telefon.');
	await page.getByRole('button', { name: /^Publiser alene/ }).click();
	await expect(page.getByText(/SENDT kl\..*Versjon 1/)).toBeVisible();
	await expect(page.getByText('Leder svarer ikke på telefon.')).toBeVisible();
	expect(await (await request.get('/hendelser.json')).text()).toContain('i Øvre Strand');

	const context = await browser.newContext({ viewport: PHONE });
	const second = await context.newPage();
	await signIn(second, 'leder', '/intern/krise');
	await second.getByRole('link', { name: /publiserte alene/ }).click();
	const found = 'Det var riktig. Leder hadde lydløs telefon.';
	await second.getByLabel('Hva fant dere?').fill(found);
	await second.getByRole('button', { name: 'Avslutt gjennomgangen' }).click();
	await expect(second.getByText(/Gjennomgått av Silje Haugen/)).toBeVisible();
	await context.close();
});

test('what the chief doctor has decided waits for nobody', async ({ page }) => {
	await signIn(page, 'vakt', '/intern/krise/ny/kokevarsel');
	await page.getByText('Havna', { exact: true }).first().click();
	await page.getByLabel(/Jeg vet at det jeg skriver/).check();
	await page.getByRole('button', { name: 'Send til person nummer to' }).click();
	await page.getByText('En myndighet har bestemt det').click();
	await page.getByLabel('Hvem har bestemt det?').selectOption('Kommuneoverlegen');
	await page.getByLabel('Navnet på den som bestemte').fill('Kari Nordmann');
	await page.getByRole('button', { name: 'Skriv inn beslutningen' }).click();
	await expect(page.getByText(/Kommuneoverlegen: Kari Nordmann bestemte det/)).toBeVisible();
	await page.getByRole('button', { name: /^Publiser og varsle|^Publiser$/ }).click();
	await expect(page.getByText(/SENDT kl\..*Versjon 1/)).toBeVisible();
});

test('a session that ends while a message is written loses no word', async ({ page, context }) => {
	await noteReady(page);
	await signIn(page, 'vakt', '/intern/krise/ny/vann_borte');
	await expect(page.getByRole('button', { name: 'Publiser' })).toBeVisible();
	expect(await weightOf(page), 'a bad connection at night').toBeLessThanOrEqual(68 * 1024);
	await context.clearCookies();
	await page.getByLabel('Hentested for vann').fill('Nes skole');
	await expect(page.getByText('Du er logget ut')).toBeVisible();
	await page.getByRole('link', { name: 'Logg inn' }).click();
	await page.waitForURL(/logg-inn/);
	await signInByHand(page, 'vakt');
	await expect(page).toHaveURL(/vann_borte/);
	await expect(page.getByLabel('Hentested for vann')).toHaveValue('Nes skole');
});

test('without scripts the preview is a page of its own', async ({ browser, request }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
	const page = await context.newPage();
	await page.goto('/logg-inn?til=/intern/krise/ny/vann_borte');
	await signInByHand(page, 'teknisk');
	await page.getByText('Storelva', { exact: true }).first().click();
	await page.getByLabel('Hentested for vann').fill('brannstasjonen');
	await page.getByRole('button', { name: 'Se hele meldingen' }).click();
	await expect(page.getByText('Kryss av for at det du skriver, er bekreftet.')).toBeVisible();
	await page.getByRole('link', { name: 'Rediger' }).click();
	await expect(page.getByLabel('Hentested for vann')).toHaveValue('brannstasjonen');
	await page.getByLabel(/Jeg vet at det jeg skriver/).check();
	await page.getByRole('button', { name: 'Se hele meldingen' }).click();
	await page.getByRole('button', { name: /^Publiser/ }).click();
	await expect(page.getByRole('heading', { name: 'Vannet er borte ved Storelva' })).toBeVisible();
	expect(await (await request.get('/hendelser.json')).text()).toContain('ved Storelva');
	await page.goto('/intern/krise/ny/kokevarsel');
	await expect(page.getByText('Du har ikke tilgang til dette').first()).toBeVisible();
	await context.close();
});

/** Notes when a person can press «Publiser». */
async function noteReady(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const note = (_: unknown, looking: MutationObserver) => {
			if (!document.querySelector('[data-sends]')) return;
			performance.mark('ready');
			looking.disconnect();
		};
		new MutationObserver(note).observe(document, { childList: true, subtree: true });
	});
}

/** The scripts and the words that come before «Publiser» does, as they come: bytes of brotli. */
async function weightOf(page: Page): Promise<number> {
	const sizes = await page.evaluate(() => {
		const { startTime: ready } = performance.getEntriesByName('ready')[0]!;
		return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
			.filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= ready)
			.map(({ encodedBodySize }) => encodedBodySize);
	});
	expect(sizes.length).toBeGreaterThan(5);
	return sizes.reduce((sum, size) => sum + size, 0);
}
