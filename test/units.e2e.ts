import { expect, look, PHONE, signIn, test } from './support/stories';

const UNITS = '/intern/innstillinger/enheter';

test('an administrator writes when a unit is open, sees it in words, and undoes it', async ({
	page
}) => {
	await signIn(page, 'admin', `${UNITS}/skatt`);
	await page.getByRole('link', { name: 'Endre åpningstidene' }).click();
	await page.getByLabel('Onsdag').first().fill('15-9');
	await page.getByRole('button', { name: 'Legg til stengte dager' }).click();
	await expect(page.getByLabel('Hvorfor')).toBeVisible();
	await page.getByLabel('Fra og med').last().fill('2027-02-01');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByRole('main').getByRole('alert')).toContainText(
		'må slutte etter at den begynner'
	);
	await expect(page.getByRole('main').getByRole('alert')).toContainText(
		'Skriv hvorfor det er stengt'
	);
	await look(page, 'unit-hours');
	await page.getByLabel('Onsdag').first().fill('9-11.30 og 12-17');
	await page.getByLabel('Hvorfor').fill('planleggingsdag');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('onsdag 9–11.30 og 12–17')).toBeVisible();
	await expect(page.getByText('1. februar 2027 stengt: planleggingsdag')).toBeVisible();
	await look(page, 'unit-open');
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(page.getByText('Mandag–fredag 8–15.30')).toBeVisible();
});

test('units come from a table, after a look at what will be done', async ({ page }) => {
	await signIn(page, 'admin', UNITS);
	await page.getByRole('link', { name: 'Legg inn fra tabell' }).click();
	const table = page.getByLabel('Eller lim inn her');
	await table.fill('navn;e-post;åpningstid\nHavn;havn;8-15');
	await page.getByRole('button', { name: 'Se hva som blir gjort' }).click();
	await expect(page.getByText('Linje 2: Dette er ikke en e-postadresse')).toBeVisible();
	await look(page, 'units-table');
	await table.fill('navn;e-post;åpningstid\nHavn;havn@lillevik.test;8-15');
	await page.getByRole('button', { name: 'Se hva som blir gjort' }).click();
	await expect(page.getByRole('cell', { name: 'mandag–fredag 8–15' })).toBeVisible();
	await look(page, 'units-preview');
	await page.getByRole('button', { name: 'Lagre enheten' }).click();
	await expect(page.getByText('Én enhet er lagt inn eller endret.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Havn' })).toBeVisible();
});

test.describe('on a phone without scripts', () => {
	test.use({ javaScriptEnabled: false, viewport: PHONE });

	test('a unit ends when another takes over, and the help is one tap away', async ({ page }) => {
		await signIn(page, 'admin', `${UNITS}/landbruk/endre`);
		await page.getByLabel('Siste dag').fill('2026-12-31');
		await page.getByRole('button', { name: 'Lagre' }).click();
		await expect(page.getByRole('main').getByRole('alert')).toContainText(
			'Velg hvilken enhet som tar over'
		);
		await page.getByLabel('Enheten som tar over').selectOption('Plan og bygg');
		await page.getByRole('button', { name: 'Lagre' }).click();
		await expect(page.getByText('Plan og bygg tar over tjenesteområdene.')).toBeVisible();
		await page.getByRole('link', { name: 'Hjelp' }).click();
		await expect(page.getByRole('heading', { name: 'Administrator' })).toBeVisible();
	});
});

test('the guide shows my roles first, and the question mark the keys', async ({ page }) => {
	await signIn(page, 'saksbehandler', '/intern/hjelp');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Servicetorg');
	await look(page, 'help');
	await page.keyboard.press('Shift+?');
	await expect(page.getByRole('heading', { name: 'Tastene' })).toBeVisible();
	await look(page, 'help-keys');
});
