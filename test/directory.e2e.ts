import { startIssuer, type TestIssuer } from './support/issuer';
import { expect, look, PHONE, signIn, test, here } from './support/stories';

// A kommune lets people in with their work account, and gets in all the same the night it is gone.
test.describe.configure({ mode: 'serial' });

const EDITORS = '5e0a6c9e-1111-4222-8333-444455556666';
let issuer: TestIssuer;

test.beforeAll(async () => {
	issuer = await startIssuer(here().origin);
	issuer.people.set('nora', {
		...{ sub: 'nora', name: 'Nora Nyansatt', email: 'nora@lillevik.test', email_verified: true },
		groups: [EDITORS]
	});
});
test.afterAll(() => issuer.close());

test('an administrator sets the directory up', async ({ page }) => {
	await signIn(page, 'admin', '/intern/innstillinger/katalog');
	await look(page, 'katalog-tom');
	await page.getByLabel('Hva folk kaller katalogen').fill('Lillevik-kontoen');
	await page.getByLabel('Adressen til katalogen').fill('http://katalog.lillevik.test');
	await page.getByRole('button', { name: 'Prøv' }).click();
	await expect(page.getByText('Adressen må begynne med https://').first()).toBeVisible();

	await page.getByLabel('Adressen til katalogen').fill(issuer.issuer);
	await page.getByLabel('Klient-ID').fill(issuer.clientId);
	await page.getByLabel('Klienthemmelighet').fill(issuer.clientSecret);
	await page.getByRole('button', { name: 'Prøv' }).click();
	await expect(page.getByRole('heading', { name: 'Vi fant katalogen' })).toBeVisible();
	await expect(page.getByText('Klokkene går likt.')).toBeVisible();
	await page.getByRole('button', { name: 'Lagre og ta i bruk' }).click();
	await expect(page.getByText('Lagret. Knappen vises nå')).toBeVisible();
	await look(page, 'katalog');

	await page.getByRole('link', { name: 'Velg roller for grupper' }).click();
	await page.getByLabel('Gruppen, slik katalogen skriver den').fill(EDITORS);
	await page.getByLabel('Hva gruppen heter').fill('Varde – redaktører');
	await page.getByLabel('Rolle').selectOption({ label: 'Redaktør' });
	await page.getByRole('button', { name: 'Gi gruppen rollen' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'redaktører' })).toBeVisible();

	await page.getByLabel('Gruppen, slik katalogen skriver den').fill('vakt');
	await page.getByLabel('Rolle').selectOption({ label: 'Beredskapsvakt' });
	await page.getByRole('button', { name: 'Gi gruppen rollen' }).click();
	await expect(page.getByText('Venter på godkjenning')).toBeVisible();
	await expect(page.getByText('En annen administrator må si ja')).toBeVisible();
	await look(page, 'katalog-grupper');
});

test('somebody new signs in with the work account, and out of it', async ({ page }) => {
	await page.goto('/logg-inn?til=/intern/arshjul');
	await look(page, 'logg-inn-katalog');
	await page.getByRole('link', { name: 'Logg inn med Lillevik-kontoen' }).click();
	await page.getByRole('link', { name: 'Nora Nyansatt' }).click();
	await expect(page).toHaveURL(/\/intern\/arshjul/);
	await page.goto('/intern/min-side');
	await expect(page.getByRole('heading', { name: 'Nora Nyansatt' })).toBeVisible();
	await expect(page.getByText('Redaktør', { exact: true })).toBeVisible();
	await page.goto('/logg-ut');
	await look(page, 'logg-ut-katalog');
	await page.getByRole('link', { name: 'Logg ut av Lillevik-kontoen også' }).click();
	await page.getByRole('button', { name: 'Logg ut' }).click();
	await expect(page).toHaveURL(/\/logg-inn/);
	await page.goto('/intern');
	await expect(page).toHaveURL(/\/logg-inn/);
});

test.describe('the night the directory is gone', () => {
	test.use({ viewport: PHONE });
	test('duty staff are told, and get in with the password', async ({ page }) => {
		await issuer.goDown();
		await page.goto('/logg-inn?til=/intern/krise');
		await page.getByRole('link', { name: 'Logg inn med Lillevik-kontoen' }).click();
		await expect(page.getByText('Katalogen svarer ikke.')).toBeVisible();
		await look(page, 'logg-inn-katalog-nede');
		await page.getByLabel('E-post').fill('vakt@lillevik.test');
		await page.getByLabel('Passord', { exact: true }).fill('varde-demo');
		await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
		await expect(page).toHaveURL(/\/intern\/krise/);
	});
});

test('the directory is taken out of use, and its button is gone', async ({ page }) => {
	await signIn(page, 'admin', '/intern/innstillinger/katalog');
	await page.getByRole('button', { name: 'Slå av' }).click();
	await expect(page.getByText('Slått av', { exact: true })).toBeVisible();
	await page.context().clearCookies();
	await page.goto('/logg-inn');
	await expect(page.getByRole('link', { name: /Logg inn med/ })).toHaveCount(0);
});
