import { awake, expect, look, PHONE, scriptsHeld, signIn, test } from './support/stories';

const KOMMUNE = '/intern/innstillinger/kommune';
const ARMS = Buffer.from(
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 96"><path d="M8 8h64v48q0 24-32 32Q8 80 8 56z" fill="#8a1538"/><path d="M12 50q14-12 28 0t28 0v12q-14 12-28 0t-28 0z" fill="#fff"/></svg>`
);

test('an administrator gives the kommune its colour and arms, and takes them back', async ({
	page,
	browser
}) => {
	await signIn(page, 'admin', '/intern/innstillinger');
	await expect(page.getByRole('heading', { name: 'Kom i gang' })).toBeVisible();
	await page.goto(KOMMUNE);
	const colour = page.getByLabel('Farge på knapper og lenker');
	await colour.fill('#ffd500');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByRole('alert')).toContainText('for lys til å synes som knapp');
	await look(page, 'kommune-weak-colour');
	await page.getByRole('button', { name: /^Bruk #/ }).click();
	await expect(colour).not.toHaveValue('#ffd500');
	await colour.fill('8a1538');
	await page
		.getByLabel('Logo eller kommunevåpen')
		.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no') });
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByRole('alert')).toContainText('kan ikke leses som et bilde');
	await page
		.getByLabel('Logo eller kommunevåpen')
		.setInputFiles({ name: 'arms.svg', mimeType: 'image/svg+xml', buffer: ARMS });
	await page.getByLabel('Nordsamisk').check();
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Lagret.')).toBeVisible();
	await expect(page.getByAltText('Logoen som brukes nå')).toBeVisible();
	await look(page, 'kommune-saved');

	const resident = await (await browser.newContext({ viewport: PHONE })).newPage();
	await expect(async () => {
		await resident.goto('/');
		await resident.reload(); // past what the browser may keep for some seconds
		await expect(resident.locator('header img')).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(resident.getByRole('link', { name: 'Få varsel på telefonen' })).toHaveCSS(
		'background-color',
		'rgb(138, 21, 56)'
	);
	await look(resident, 'home-own-colour');
	await resident.goto('/varsling');
	await look(resident, 'alerts-own-colour');

	await page.getByRole('link', { name: 'Tidligere versjoner' }).click();
	await expect(page.getByText('farge: (tomt) → #8a1538')).toBeVisible();
	await look(page, 'kommune-versions');
	await page.getByRole('button', { name: 'Ta i bruk igjen' }).first().click();
	await expect(page.getByText('Versjonen er tatt i bruk igjen.')).toBeVisible();
	await expect(async () => {
		await resident.goto('/');
		await resident.reload(); // past what the browser may keep for some seconds
		await expect(resident.locator('header img')).toHaveCount(0, { timeout: 500 });
	}).toPass();
});

test('of two administrators who change the same the second sees what the first did', async ({
	page,
	browser
}) => {
	await signIn(page, 'admin', KOMMUNE);
	const other = await (await browser.newContext()).newPage();
	await signIn(other, 'hilde.fossum', KOMMUNE);
	await other.getByLabel('Sentralbord').fill('55 50 00 10');
	await other.getByRole('button', { name: 'Lagre' }).click();
	await expect(other.getByText('Lagret.')).toBeVisible();

	await page.getByLabel('Sentralbord').fill('55 50 00 20');
	await page.getByLabel('Nettsted').fill('https://ny.lillevik.test');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Hilde Fossum lagret')).toBeVisible();
	await expect(page.getByText('55 50 00 00 → 55 50 00 10')).toBeVisible();
	await look(page, 'kommune-moved');
	await expect(page.getByLabel('Nettsted')).toHaveValue('https://ny.lillevik.test');

	// What is saved then is what stands in the form: the person has seen both.
	await page.getByLabel('Nettsted').fill('https://lillevik.test');
	await page.getByLabel('Sentralbord').fill('55 50 00 00');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Lagret.')).toBeVisible();
});

test('an administrator words a template as the kommune speaks, sees it, undoes it, and reads a file', async ({
	page
}) => {
	const MALER = '/intern/innstillinger/maler';
	await signIn(page, 'admin', MALER);
	await look(page, 'templates');
	const scripts = await scriptsHeld(page);
	await page.goto(`${MALER}/strombrudd`, { waitUntil: 'commit' });
	const title = page.getByLabel('Tittel bokmål').first();
	await title.fill('Strømmen er gått {sted}');
	await scripts();
	await expect(title, 'typed before the scripts came').toHaveValue('Strømmen er gått {sted}');
	await page.getByRole('button', { name: 'Lagre malen' }).click();
	await expect(page.getByRole('alert')).toContainText('{sted} finnes ikke');
	await title.fill('Strømmen er gått {area}');
	await expect(page.getByRole('group', { name: 'På nettsiden' }).first()).toContainText(
		'Strømmen er gått på Nes'
	);
	await look(page, 'template');
	await page.getByRole('button', { name: 'Lagre malen' }).click();
	await expect(page.getByText('Lagret. Nye meldinger bruker dette')).toBeVisible();
	await expect(page.getByText('Stemmer det på de andre også?')).toBeVisible();

	const file = await page.request.get(`${MALER}/eksport?type=strombrudd`);
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(title).toHaveValue('Strømbrudd {area}');
	await page.goto(`${MALER}/importer`);
	await awake(page);
	const choose = (buffer: Buffer) =>
		page
			.getByLabel('Fil med maler')
			.setInputFiles({ name: 'maler.json', mimeType: 'application/json', buffer });
	await choose(Buffer.from('{"format": '));
	await page.getByRole('button', { name: 'Se hva som er annerledes' }).click();
	await expect(page.getByRole('alert')).toContainText('ikke gyldig JSON');
	await choose(await file.body());
	await page.getByRole('button', { name: 'Se hva som er annerledes' }).click();
	await expect(page.getByText('Strømmen er gått {area}')).toBeVisible();
	await look(page, 'templates-import');

	await page.goto(MALER);
	await page.getByRole('button', { name: 'Slå av Strømbrudd' }).click();
	await expect(page.getByText('«Strømbrudd» er slått av')).toBeVisible();
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(page.getByText('«Strømbrudd» er slått på')).toBeVisible();
});
