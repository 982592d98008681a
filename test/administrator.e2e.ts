import { expect, look, mailTo, PHONE, signIn, test } from './support/stories';

const SETTINGS = '/intern/innstillinger';
const PASSWORD = 'fjorden ligger stille i natt';

test('an administrator invites a colleague, who comes in and can do just that', async ({
	page,
	browser
}) => {
	await signIn(page, 'admin', SETTINGS);
	await look(page, 'settings');
	await page.getByRole('link', { name: 'Personer' }).click();
	await look(page, 'people');
	await page.getByRole('link', { name: 'Inviter en kollega' }).click();

	await page.getByRole('button', { name: 'Send invitasjon' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv navnet.');
	await page.getByLabel('Navn').fill('Nora Ny');
	await page.getByLabel('E-postadresse').fill('nora.ny@lillevik.test');
	await page.getByLabel('Rolle', { exact: true }).selectOption('Teknisk vakt');
	await page.getByRole('button', { name: 'Send invitasjon' }).click();
	await expect(page.getByRole('alert')).toContainText('Velg minst én type melding.');
	await page.getByLabel('Vannet er borte').check();
	await look(page, 'invite');
	await page.getByRole('button', { name: 'Send invitasjon' }).click();
	await expect(page.getByText('Vi sender lenken til nora.ny@lillevik.test')).toBeVisible();
	await expect(page.getByText('Forslaget er sendt til de andre administratorene.')).toBeVisible();
	await look(page, 'invited');
	await expect(page.getByLabel('Lenke'), 'a right waits: only she gets it').toHaveCount(0);
	const mail = await mailTo('nora.ny@lillevik.test');
	const first = /https?:\S+\/invitasjon\/\S+/.exec(mail.text ?? '')?.[0] ?? '';

	const hilde = await (await browser.newContext()).newPage();
	await signIn(hilde, 'hilde.fossum', `${SETTINGS}/personer`);
	const proposed = hilde.getByRole('listitem').filter({ hasText: 'Foreslått av Anders Lunde' });
	await look(hilde, 'proposals');
	await proposed.getByText('Si nei', { exact: true }).first().click();
	await proposed.getByRole('button', { name: 'Si nei' }).click();
	await expect(hilde.getByText('Skriv hvorfor du sier nei.').first()).toBeVisible();
	await hilde.getByRole('button', { name: 'Godkjenn rollen for Nora Ny' }).click();
	await expect(hilde.getByText('Godkjent. Rollen gjelder fra nå av.')).toBeVisible();
	await mailTo('admin@lillevik.test', ({ subject }) => subject?.includes('Nora Ny') ?? false);
	const second = await mailTo('nora.ny@lillevik.test', ({ text }) => !text?.includes(first));
	const link = /https?:\S+\/invitasjon\/\S+/.exec(second.text ?? '')?.[0] ?? '';
	expect((await hilde.goto(new URL(first).pathname))?.status(), 'the first link').toBe(404);

	const nora = await (await browser.newContext({ viewport: PHONE })).newPage();
	await nora.goto(new URL(link).pathname);
	await look(nora, 'invitation');
	await nora.getByLabel('Nytt passord', { exact: true }).fill('passord12345');
	await nora.getByLabel('Nytt passord én gang til').fill('passord12345');
	await nora.getByRole('button', { name: 'Lagre og logg inn' }).click();
	await expect(nora.getByRole('alert')).toContainText('for lett å gjette');
	await nora.getByLabel('Nytt passord', { exact: true }).fill(PASSWORD);
	await nora.getByLabel('Nytt passord én gang til').fill(PASSWORD);
	await nora.getByRole('button', { name: 'Lagre og logg inn' }).click();
	await expect(nora.getByRole('button', { name: 'Legg til passnøkkel' })).toBeVisible();
	await look(nora, 'invitation-secure');
	await nora.getByRole('link', { name: 'Ikke nå' }).click();
	const menu = nora.getByRole('navigation', { name: 'Hovedmeny' });
	await expect(menu.getByRole('link', { name: 'Varsling' })).toBeVisible();
	await expect(menu.getByRole('link', { name: 'Henvendelser' })).toHaveCount(0);
	await nora.goto('/intern/min-side');
	await expect(nora.getByText('bare Vannet er borte')).toBeVisible();
	await look(nora, 'my-page');
	expect((await nora.goto(new URL(link).pathname))?.status()).toBe(404);

	await page.getByRole('link', { name: 'Se Nora Ny' }).click();
	await page.getByRole('button', { name: 'Slå av' }).click();
	await expect(page.getByText('Slått av', { exact: true })).toBeVisible();
	await nora.goto('/intern');
	await expect(nora).toHaveURL(/logg-inn/);
	await page.getByRole('button', { name: 'Slå på igjen' }).click();
	await expect(page.getByRole('button', { name: 'Slå av' })).toBeVisible();
});

test('rights for those on call are taken with a reason, show on every page, and are ended', async ({
	page,
	browser
}) => {
	await signIn(page, 'tomasz.kowalski', '/intern/utvidet');
	await look(page, 'elevate');
	const menu = page.getByRole('navigation', { name: 'Hovedmeny' });
	await expect(menu.getByRole('link', { name: 'Varsling' })).toHaveCount(0);
	// Tomasz has the watch on the roads, so that he may at any hour.
	const take = page.getByRole('button', { name: 'Ta utvidede rettigheter' });
	await page.getByLabel('Hvorfor trenger du dem?').fill('Vann');
	await take.click();
	await expect(page.getByRole('alert')).toContainText('med minst ti tegn');
	await page.getByLabel('Hvorfor trenger du dem?').fill('Vannet er borte i Øvre Strand');
	await take.click();
	const banner = page.getByRole('complementary', { name: 'Utvidede rettigheter' });
	await expect(banner).toContainText('Du har utvidede rettigheter til');
	await expect(menu.getByRole('link', { name: 'Varsling' })).toBeVisible();
	await look(page, 'elevated');
	await page.goto('/intern/krise');
	await expect(banner).toBeVisible();
	const admin = await (await browser.newContext()).newPage();
	await signIn(admin, 'admin', `${SETTINGS}/personer/demo-tomasz.kowalski`);
	await expect(admin.getByText('Har tatt utvidede rettigheter')).toBeVisible();

	// They end while a message is being written: nothing is lost, and what to do is said.
	const road = '/intern/krise/ny/veg_stengt';
	await page.goto(road);
	await admin.getByRole('button', { name: 'Avslutt dem nå' }).click();
	await expect(admin.getByText('Har tatt utvidede rettigheter')).toHaveCount(0);
	await page.getByLabel('Hvilken vei').fill('Storgata');
	await expect(page.getByText('Du har ikke lenger rett til å sende denne')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Utvidede rettigheter' }).click();
	await page.getByLabel('Hvorfor trenger du dem?').fill('Storgata er stengt av et ras');
	await take.click();
	await page.goto(road);
	await page.getByRole('link', { name: 'Skriv videre' }).first().click();
	await expect(page.getByLabel('Hvilken vei')).toHaveValue('Storgata');
	await banner.getByRole('button', { name: 'Avslutt dem nå' }).click();
	await expect(banner).toHaveCount(0);
	await expect(menu.getByRole('link', { name: 'Varsling' })).toHaveCount(0);
});

test('an administrator sees who can do what, and what stops when somebody is away', async ({
	page
}) => {
	await signIn(page, 'admin', `${SETTINGS}/tilganger`);
	await page.getByLabel('Oppgave').selectOption('Varsle innbyggere');
	await page.getByRole('button', { name: 'Vis', exact: true }).click();
	const able = page
		.getByRole('listitem')
		.filter({ hasText: 'Silje Haugen' })
		.filter({ hasText: 'Gitt av Anders Lunde' });
	await expect(able.first()).toBeVisible();
	await page.getByLabel('Person', { exact: true }).selectOption('Silje Haugen');
	await page.getByRole('button', { name: 'Se hva som stopper' }).click();
	await expect(page.getByText('når Silje Haugen er borte:')).toBeVisible();
	await look(page, 'access');
});

test('an administrator finds a name in the log, and takes the log out', async ({ page }) => {
	await signIn(page, 'admin', `${SETTINGS}/logg?navn=anders`);
	await expect(page.getByText('Kjeden er hel:')).toBeVisible();
	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'JSON Lines' }).click();
	expect((await downloading).suggestedFilename()).toMatch(/^varde-logg-\d{4}-\d\d-\d\d\.jsonl$/);
	await page.goto(`${SETTINGS}/logg?handling=audit`);
	const taken = page.getByRole('listitem').filter({ hasText: 'tok ut loggen:' });
	await expect(taken).toHaveCount(1);
});

test('an administrator gives and takes roles, but never their own', async ({ page }) => {
	await signIn(page, 'admin', `${SETTINGS}/personer?sok=tveit`);
	await page.getByRole('link', { name: 'Arne Tveit' }).click();
	await page.getByLabel('Rolle', { exact: true }).selectOption('Saksbehandler');
	await page.getByLabel('Enhet', { exact: true }).selectOption('Kultur og fritid');
	await page.getByRole('button', { name: 'Gi en rolle' }).click();
	await expect(page.getByText('· Kultur og fritid')).toBeVisible();
	await look(page, 'person');
	const taken = page.getByRole('listitem').filter({ hasText: 'Kultur og fritid' });
	await taken.getByRole('button', { name: 'Ta tilbake rollen Saksbehandler' }).click();
	await expect(page.getByText('· Kultur og fritid')).toHaveCount(0);
	await expect(page.getByText('· Skatt og avgift')).toBeVisible();

	await page.goto(`${SETTINGS}/personer/demo-admin`);
	await page.getByRole('button', { name: 'Ta tilbake rollen Administrator' }).click();
	await expect(page.getByRole('alert')).toContainText('din egen administratorrolle');
});

test('an administrator switches a unit off and on, and reads who did what', async ({ page }) => {
	await signIn(page, 'admin', `${SETTINGS}/enheter`);
	await look(page, 'units');
	await page.getByRole('link', { name: 'Næring' }).click();
	await look(page, 'unit');
	await page.getByRole('button', { name: 'Slå av enheten' }).click();
	await expect(page.getByText('Slått av', { exact: true })).toBeVisible();
	await page.goto(`${SETTINGS}/enheter`);
	await expect(page.getByText('Ingen enhet svarer for: næring')).toBeVisible();
	await page.getByRole('link', { name: 'Næring' }).click();
	await page.getByRole('button', { name: 'Slå på enheten' }).click();
	await expect(page.getByRole('button', { name: 'Slå av enheten' })).toBeVisible();

	await page.getByRole('link', { name: 'Endre enheten' }).click();
	await page.getByLabel('Telefon').fill('55 55 99 99');
	await look(page, 'unit-edit');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Anders Lunde endret telefon')).toBeVisible();
	await expect(page.getByRole('link', { name: '55 55 99 99' })).toBeVisible();

	await page.getByRole('link', { name: 'Se loggen om dette' }).click();
	const entries = page.getByRole('listitem').filter({ hasText: 'Anders Lunde' });
	await expect(entries.filter({ hasText: 'slo av enheten' })).toHaveCount(1);
	await expect(entries.filter({ hasText: 'endret: telefon' })).toHaveCount(1);
	await page.getByLabel('Hva').selectOption('Personer og enheter: slo på enheten');
	await page.getByRole('button', { name: 'Vis', exact: true }).click();
	await expect(entries.filter({ hasText: 'slo av enheten' })).toHaveCount(0);
	await expect(entries.filter({ hasText: 'slo på enheten' })).toHaveCount(1);
	await look(page, 'log');
});

test('the settings hold on a phone', async ({ page }) => {
	await signIn(page, 'admin', SETTINGS);
	await page.setViewportSize(PHONE);
	for (const [path, name] of [
		['', 'settings'],
		['/personer', 'people'],
		['/tilganger', 'access'],
		['/enheter', 'units'],
		['/enheter/skole', 'unit'],
		['/logg', 'log'],
		['/utboks', 'outbox'],
		['/kommune', 'kommune']
	] as const) {
		await page.goto(SETTINGS + path);
		await look(page, name);
	}
});

test('somebody who guesses is slowed down, and told no more than needed', async ({ page }) => {
	await page.goto('/logg-inn');
	await look(page, 'sign-in');
	for (let guess = 0; guess < 6; guess++) {
		await page.getByLabel('E-post').fill('finnes.ikke@lillevik.test');
		await page.getByLabel('Passord', { exact: true }).fill(`gjetning ${guess}`);
		await page.getByRole('button', { name: 'Logg inn' }).click();
		await expect(page.getByRole('alert')).toBeVisible();
	}
	await expect(page.getByRole('alert')).toContainText('For mange forsøk. Vent');
	await look(page, 'sign-in-wait');
});
