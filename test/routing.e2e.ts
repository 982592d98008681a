import { expect, look, signIn, test } from './support/stories';

const RULES = '/intern/innstillinger/ruting';

test('a rule is written, tried, switched on and used, all without JavaScript', async ({
	browser
}) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await signIn(page, 'saksbehandler', RULES);
	await page.getByRole('link', { name: 'Ny regel' }).click();
	await page.getByRole('button', { name: /^Lagre/ }).click();
	await expect(page.getByText('Velg en enhet som er i bruk.').first()).toBeVisible();
	await page.getByLabel('Teksten har ett av disse').fill('bålpanne\nbålplass');
	await page.getByLabel('Enhet', { exact: true }).selectOption({ label: 'Beredskap' });
	await page.getByRole('button', { name: /^Lagre/ }).click();
	await expect(
		page.getByText('«bålpanne» eller «bålplass», går henvendelsen til Beredskap')
	).toBeVisible();
	await expect(page.getByText(/Regelen ville tatt 0 av \d+ henvendelser/)).toBeVisible();
	await page.getByRole('button', { name: 'Slå på' }).click();
	await page.getByRole('button', { name: 'Flytt regel 5 opp' }).click();
	await expect(page.locator('ol > li').nth(3)).toContainText('bålpanne');

	await page.goto('/kontakt');
	await page.getByLabel('Hva gjelder det?').fill('Kan vi bruke bålplassen i E18-krysset?');
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByText('Dette kan være Statens vegvesen sitt ansvar.')).toBeVisible();
	const ref = /H-\d{4}-\d+/.exec(await page.locator('main').innerText())![0];
	await page.goto(`/intern/henvendelser/${ref}`);
	await expect(page.getByText('En regel sendte den hit.')).toBeVisible();

	await page.getByRole('link', { name: 'Kan være for Statens vegvesen' }).click();
	await expect(page.getByLabel('Brevet til Statens vegvesen')).toHaveValue(/bålplassen i E18/);
	await page.getByRole('button', { name: 'Send videre' }).click();
	await expect(page.getByText('Viste den videre til Statens vegvesen')).toBeVisible();
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(page.getByText('Angret det før noe var sendt')).toBeVisible();
});

test('the pages of routing can be read by everybody', async ({ page }) => {
	await signIn(page, 'saksbehandler', RULES);
	for (const [part, name] of [
		['/ny', 'ruting-ny'],
		['/gatelys', 'ruting-regel'],
		['/andre', 'ruting-andre']
	] as const) {
		await page.goto(RULES + part);
		await look(page, name);
	}
});
