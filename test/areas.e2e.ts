import { expect, look, PHONE, signIn, test } from './support/stories';
import type { Page } from '@playwright/test';

const AREAS = '/intern/innstillinger/omrader';

const feature = (navn: string, corners: [number, number][]) => ({
	type: 'Feature',
	properties: { navn },
	geometry: { type: 'Polygon', coordinates: [corners] }
});
/** A file with a line per feature; the first is on line 2. */
const file = (features: object[]) => ({
	name: 'kretser.geojson',
	mimeType: 'application/geo+json',
	buffer: Buffer.from(
		`{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}`
	)
});
const SOUTH = feature('Sørbygda', [
	[5.19, 60.4],
	[5.21, 60.4],
	[5.21, 60.41],
	[5.19, 60.41],
	[5.19, 60.4]
]);
const BOW_TIE = feature('Vikane', [
	[5.22, 60.4],
	[5.24, 60.41],
	[5.24, 60.4],
	[5.22, 60.41],
	[5.22, 60.4]
]);
const MENDED = feature('Vikane', [
	[5.22, 60.4],
	[5.24, 60.4],
	[5.24, 60.41],
	[5.22, 60.41],
	[5.22, 60.4]
]);

/** No map in the tests: the outlines stand alone, as when Kartverket does not answer. */
async function withoutTiles(page: Page): Promise<void> {
	await page.route('https://cache.kartverket.no/**', (route) => route.fulfill({ status: 404 }));
}

test('an administrator uploads areas, mends what is wrong, and takes them into use', async ({
	page
}) => {
	await withoutTiles(page);
	await signIn(page, 'admin', '/intern/innstillinger');
	await page.getByRole('link', { name: 'Områder' }).click();
	await expect(page.getByText('«på Nes»')).toBeVisible();
	await look(page, 'areas');
	await page.getByRole('link', { name: 'Last opp en fil' }).click();
	await look(page, 'areas-upload');

	await page.getByLabel('Hva slags områder er det?').selectOption('Krets');
	await page.getByLabel('Fil', { exact: true }).setInputFiles(file([SOUTH, BOW_TIE]));
	await page.getByRole('button', { name: 'Les filen' }).click();
	await expect(page.getByRole('heading', { name: 'Filen har én feil' })).toBeVisible();
	await expect(page.getByText('Linje 3')).toBeVisible();
	await expect(page.getByText('Ringen krysser seg selv ved 60.40500, 5.23000.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Lagre/ })).toHaveCount(0);
	await look(page, 'areas-faults');

	await page.goto(`${AREAS}/fil`);
	await page.getByLabel('Hva slags områder er det?').selectOption('Krets');
	await page.getByLabel('Fil', { exact: true }).setInputFiles(file([SOUTH, MENDED]));
	await page.getByRole('button', { name: 'Les filen' }).click();
	await expect(page.getByRole('heading', { name: '2 nye områder' })).toBeVisible();
	await expect(page.locator('.map path.outline')).toHaveCount(2);
	await expect(page.getByText('Kartet fra Kartverket svarer ikke nå.')).toBeVisible();
	await look(page, 'areas-preview');
	await page.getByRole('button', { name: 'Lagre 2 nye' }).click();
	await expect(page.getByText('Lagret: 2 nye områder, ingen endret.')).toBeVisible();

	await page.getByRole('link', { name: 'Bestem frasene' }).click();
	const south = page.getByRole('group', { name: 'Sørbygda' });
	await expect(south.getByLabel('bokmål')).toHaveValue('i Sørbygda');
	await south.getByLabel('bokmål').fill('Sørbygda.');
	await page.getByRole('button', { name: 'Bruk disse frasene' }).click();
	await expect(page.locator('.ds-error-summary')).toContainText('Uten punktum til slutt');
	await look(page, 'areas-phrases');
	await page.getByRole('group', { name: 'Sørbygda' }).getByLabel('bokmål').fill('i Sørbygda');
	await page.getByRole('button', { name: 'Bruk disse frasene' }).click();
	await expect(page.getByText('2 områder kan nå velges i meldinger.')).toBeVisible();

	const duty = await page.context().browser()!.newPage({ viewport: PHONE });
	await signIn(duty, 'vakt', '/intern/krise/ny/vann_borte');
	await duty.getByText('Sørbygda', { exact: true }).first().click();
	await expect(duty.locator('.preview').getByText('i Sørbygda').first()).toBeVisible();
	await duty.close();

	await page.goto(`${AREAS}/fil`);
	await page.getByRole('link', { name: 'kretser.geojson' }).click();
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(page.getByText('2 områder er endret etterpå, og ble ikke rørt.')).toBeVisible();
});

test('an area is drawn on the map or typed, changed, and brought back', async ({ page }) => {
	await withoutTiles(page);
	await signIn(page, 'admin', `${AREAS}/ny`);
	await page.getByRole('button', { name: 'Lag området' }).click();
	await expect(page.locator('.ds-error-summary')).toContainText('Skriv navnet på området.');
	await page.getByLabel('Navn', { exact: true }).fill('Kaia');
	await expect(page.getByText('Forslag: ved Kaia').first()).toBeVisible();
	await page.getByLabel('bokmål').fill('på Kaia');
	await page.getByLabel('nynorsk').fill('på Kaia');
	const map = page.getByRole('group', { name: 'Kart' });
	for (const [x, y] of [
		[100, 100],
		[200, 100],
		[200, 200],
		[300, 200]
	] as const)
		await map.click({ position: { x, y } });
	await page.getByRole('button', { name: 'Angre siste hjørne' }).click();
	const corners = page.getByLabel('Hjørnene i omrisset');
	expect((await corners.inputValue()).split('\n')).toHaveLength(3);
	await look(page, 'area-drawn');
	await page.getByRole('button', { name: 'Lag området' }).click();
	await expect(page.getByRole('heading', { name: 'Kaia', level: 1 })).toBeVisible();

	await corners.fill('60.40, 5.20\n60.41, 5.21\n60.41, 5.20\n60.40, 5.21');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.locator('.ds-error-summary')).toContainText('Omrisset krysser seg selv');
	await corners.fill('60.40, 5.20\n60.41, 5.21\n60.41, 5.20');
	await page.getByLabel('Gater').fill('Kaigata 1–9 oddetall');
	const saved = page.waitForResponse((answer) => answer.request().method() === 'POST');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await saved;
	await expect(page.getByText('Lagret.')).toBeVisible();
	await look(page, 'area');

	await page.goto(`${AREAS}?adresse=Kaigata+3`);
	await expect(page.getByText('Kaigata 3 ligger i ett område:')).toBeVisible();
	await page.locator('#prov').getByRole('link', { name: 'Kaia' }).click();
	await page.getByRole('button', { name: 'Hent tilbake versjon 1' }).click();
	await expect(page.getByLabel('Gater')).toHaveValue('');
	await page.getByRole('button', { name: 'Arkiver' }).click();
	await expect(page.getByText('Arkivert', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Slett for godt' }).click();
	await expect(page).toHaveURL(AREAS);
	await expect(page.getByRole('link', { name: 'Kaia' })).toHaveCount(0);
});

test('a street list is read, saved and undone without JavaScript, on a phone', async ({
	browser
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false, viewport: PHONE });
	await signIn(page, 'admin', `${AREAS}/fil`);
	await page.getByLabel('Hva slags områder er det?').selectOption('Trykksone');
	await page.getByText('Lim inn gater i stedet').click();
	await page
		.getByLabel('Gater', { exact: true })
		.fill('Sone Vik;Vikveien 1–45 oddetall\nSone Vik;Vikveien 9–2');
	await page.getByRole('button', { name: 'Les filen' }).click();
	await expect(page.getByText('Linje 2')).toBeVisible();
	await expect(page.getByText('Nummer 9 til 2 er baklengs.')).toBeVisible();
	await page.goto(`${AREAS}/fil`);
	await page.getByLabel('Hva slags områder er det?').selectOption('Trykksone');
	await page.getByText('Lim inn gater i stedet').click();
	await page.getByLabel('Gater', { exact: true }).fill('Sone Vik;Vikveien 1–45 oddetall');
	await page.getByRole('button', { name: 'Les filen' }).click();
	await expect(page.getByRole('heading', { name: 'Ett nytt område' })).toBeVisible();
	await page.getByRole('button', { name: 'Lagre ett nytt' }).click();
	await expect(page.getByText('Lagret: ett nytt område, ingen endret.')).toBeVisible();
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(page.getByText('Filen er tatt tilbake.')).toBeVisible();
	await page.goto(`${AREAS}?sok=Sone+Vik`);
	await expect(page.getByText('Ingen områder passer med søket.')).toBeVisible();
	await page.close();
});

test('the pages of areas hold on a phone', async ({ page }) => {
	await withoutTiles(page);
	await signIn(page, 'admin', AREAS);
	await page.setViewportSize(PHONE);
	for (const [path, name] of [
		['?adresse=Nesveien+12', 'areas'],
		['/nes', 'area'],
		['/fil', 'areas-upload'],
		['/fil/trykksoner', 'areas-saved'],
		['/fraser', 'areas-phrases']
	] as const) {
		await page.goto(AREAS + path);
		await look(page, name);
	}
});
