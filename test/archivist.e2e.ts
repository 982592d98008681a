import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, look, PHONE, signIn, test } from './support/stories';

test('an archivist finds what waits, journals it, takes it out and corrects it', async ({
	page
}) => {
	await signIn(page, 'arkiv', '/intern/journal');
	await expect(page.getByRole('heading', { name: 'Journal' })).toBeVisible();
	await look(page, 'journal');
	await page.getByRole('link', { name: 'Se hva som venter' }).click();
	await expect(page.getByRole('heading', { name: 'Ikke journalført' })).toBeVisible();
	await look(page, 'journal-waiting');

	await page.getByRole('link', { name: /vil klage på eiendomsskatten/ }).click();
	await expect(page.getByRole('radio', { name: 'Journalføres' })).toBeChecked();
	await look(page, 'journal-decide');
	await page.getByLabel('Offentlig tittel').fill('Klage på eiendomsskatt fra Gunnar Haugland');
	await expect(page.getByText('ser ut til å ha med navnet på avsenderen')).toBeVisible();
	await page.getByRole('button', { name: 'Journalfør' }).click();
	await expect(page.getByText('Ingenting er lagret ennå')).toBeVisible();
	await page.getByLabel('Offentlig tittel').fill('Klage på eiendomsskatt');
	await page.getByLabel('Jeg har vurdert hva alle kan lese').check();
	await page.getByRole('button', { name: 'Journalfør' }).click();

	await expect(page).toHaveURL(/\/intern\/journal\/J-\d{4}-\d{5}$/);
	await expect(page.getByText('Uendret siden den ble skrevet')).toBeVisible();
	await expect(page.getByText('I – Inngående')).toBeVisible();
	await look(page, 'journalpost');

	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Last ned arkivmelding' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^J-\d{4}-\d{5}\.arkivmelding\.xml$/);
	const xml = readFileSync(await download.path(), 'utf8');
	expect(xml).toContain('<offentligTittel>Klage på eiendomsskatt</offentligTittel>');

	await page.getByText('Rett journalposten').click();
	await page.getByLabel('Tittel', { exact: true }).fill('Klage på eiendomsskatt, Nes 12');
	await page.getByRole('button', { name: 'Lagre ny versjon' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv hvorfor');
	await page.getByLabel('Hvorfor retter du?').fill('Manglet eiendommen');
	await page.getByRole('button', { name: 'Lagre ny versjon' }).click();
	await expect(page.getByText('Versjon 2')).toBeVisible();
	await expect(page.getByText('Manglet eiendommen')).toBeVisible();

	await page.setViewportSize(PHONE);
	await look(page, 'journalpost');
	await page.goto('/intern/journal');
	await look(page, 'journal');
	await page.getByRole('searchbox', { name: 'Søk' }).fill('NES 12 haugland');
	await page.getByRole('button', { name: 'Vis' }).click();
	await expect(page.getByText('2 journalposter')).toHaveCount(0);
	await expect(page.getByText('Én journalpost')).toBeVisible();
});

test('a «no» is a decision too, and is not made twice by going back', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await signIn(page, 'arkiv', '/intern/journal/venter');
	await page.getByRole('link', { name: /Når opnar skiløypa/ }).click();
	await expect(page.getByRole('radio', { name: 'Bare arkiveres' })).toBeChecked();
	await expect(page.getByLabel('Offentlig tittel')).toBeHidden();
	await look(page, 'journal-decide');
	await page.getByRole('button', { name: 'Arkiver uten journalføring' }).click();
	await expect(page.getByText(/avgjorde Bente Myhre: bare arkiveres/)).toBeVisible();
	await page.goto('/intern/journal/venter');
	await expect(page.getByText('Når opnar skiløypa')).toHaveCount(0);
});

test('what is as proposed is journaled in three presses, is settled by its answer and copied', async ({
	page
}) => {
	await signIn(page, 'arkiv', '/intern/journal/venter');
	let presses = 0;
	const press = (target: Locator) => {
		presses += 1;
		return target.click();
	};
	await press(page.getByRole('link', { name: /søker jeg om fri fra skolen/ }));
	await press(page.getByLabel('Jeg har vurdert hva alle kan lese'));
	await press(page.getByRole('button', { name: 'Journalfør' }));
	await expect(page).toHaveURL(/\/intern\/journal\/J-\d{4}-\d{5}$/);
	expect(presses).toBeLessThanOrEqual(3);
	await expect(page.getByText(/Besvart med e-post/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Arkivkopi (PDF/A-2b)' })).toBeVisible({
		timeout: 20_000
	});

	await page.locator('summary', { hasText: 'Opphev avskrivningen' }).click();
	await page.getByRole('button', { name: 'Opphev avskrivningen' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv hvorfor');
	await page.getByLabel('Hvorfor opphever du den?').fill('Svaret gjaldt noe annet');
	await page.getByRole('button', { name: 'Opphev avskrivningen' }).click();
	await expect(page.getByText('Ikke avskrevet')).toBeVisible();
});

test('a form without JavaScript journals into a case that exists', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await signIn(page, 'arkiv', '/intern/journal/venter');
	await page.getByRole('link', { name: /gifte oss borgerlig/ }).click();
	await page.getByRole('radio', { name: 'Journalføres' }).check();
	await page.getByRole('radio', { name: 'Legg i en sak som finnes' }).check();
	await page.getByLabel('Saksnummer').fill('2026/99999');
	await page.getByRole('button', { name: 'Journalfør' }).click();
	await expect(page.getByText('Vi finner ingen sak med nummer 2026/99999')).toBeVisible();
	await page.getByLabel('Saksnummer').fill('2026/1');
	await page.getByRole('button', { name: 'Journalfør' }).click();
	await expect(page).toHaveURL(/\/intern\/journal\/J-/);
	await context.close();
});

test('what one may not see cannot be opened, downloaded or found', async ({ page }) => {
	await signIn(page, 'redaktor');
	for (const path of ['/intern/journal', '/intern/journal/J-2026-00001/arkivmelding.xml'])
		expect((await page.request.get(path)).status()).toBe(403);
});

test('an incident that is over is read and archived without journaling', async ({ page }) => {
	await signIn(page, 'arkiv', '/intern/journal');
	await page.getByRole('link', { name: 'Hendelser til arkivet' }).click();
	await look(page, 'crisis-archive');
	const one = page.getByRole('article').filter({ hasText: 'Fv. 42' });
	await one.getByRole('link', { name: 'Hendelsesrapport' }).click();
	await expect(page.getByText('12 min for sen')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lagre' })).toHaveCount(0);
	await look(page, 'crisis-report');
	await page.goBack();
	await one.getByRole('button', { name: 'Arkiver uten journalføring' }).click();
	await expect(page.getByText('Pakken er arkivert.')).toBeVisible();
	await expect(one.getByText('arkivert av Bente Myhre')).toBeVisible();
});
