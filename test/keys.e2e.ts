import type { BrowserContext, Page } from '@playwright/test';
import { decodeBase32IgnorePadding } from '@oslojs/encoding';
import { generateHOTP } from '@oslojs/otp';
import { expect, look, mailTo, PHONE, signIn, signInByHand, test } from './support/stories';

test.use({ viewport: PHONE });

/**
 * A telephone whose finger is always right, so that what the browser offers is taken at once; it is
 * told not to offer anything while `localStorage.quiet` is set.
 */
async function withFinger(page: Page): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('WebAuthn.enable');
	await client.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	await page.addInitScript(() => {
		const known = PublicKeyCredential.isConditionalMediationAvailable;
		PublicKeyCredential.isConditionalMediationAvailable = async () =>
			!localStorage.getItem('quiet') && known.call(PublicKeyCredential);
	});
}

/** The session ends, as it does after a night; what else the browser remembers stays. */
async function endSession(context: BrowserContext): Promise<void> {
	await context.clearCookies({ name: /^varde-\d+$/ });
}

/** The code that an app with this key shows, or shows in half a minute, which counts already. */
function code(key: string, when: 'now' | 'next' = 'now'): string {
	const step = Math.floor(Date.now() / 30_000) + (when === 'next' ? 1 : 0);
	return generateHOTP(decodeBase32IgnorePadding(key.replace(/\s/g, '')), BigInt(step), 6);
}

test('a passkey on the telephone opens at 03:10, with the message still there', async ({
	page,
	context
}) => {
	await withFinger(page);
	await signIn(page, 'geir.rognli', '/intern/min-side');
	await look(page, 'keys-none');
	await page.getByLabel('Navn på passnøkkelen').fill('Vakttelefonen');
	await page.getByRole('button', { name: 'Legg til passnøkkel' }).click();

	await page.waitForURL(/reservekoder/);
	await page.getByRole('button', { name: 'Lag reservekoder' }).click();
	await expect(page.getByRole('listitem').locator('code')).toHaveCount(10);
	await look(page, 'keys-recovery');
	await page.getByRole('link', { name: 'Jeg har tatt vare på dem' }).click();
	await expect(page.getByText('Vakttelefonen', { exact: true })).toBeVisible();
	await mailTo(
		'geir.rognli@lillevik.test',
		({ text }) => text?.includes('En passnøkkel ble lagt til') ?? false
	);

	await page.goto('/intern/krise/ny/vann_borte');
	const place = page.getByLabel('Hentested for vann');
	await place.fill('Nes skole');
	await expect(page.getByText('IKKE SENDT')).toBeVisible();
	await endSession(context);
	await page.evaluate(() => localStorage.setItem('quiet', 'yes'));
	await place.fill('Nes skole og brannstasjonen');
	await page.getByRole('link', { name: 'Logg inn igjen' }).click();

	const passkey = page.getByRole('button', { name: 'Bruk passnøkkel' });
	await expect(passkey).toBeInViewport();
	await look(page, 'keys-sign-in');
	await passkey.click();
	await page.waitForURL(/krise\/ny\/vann_borte/);
	await expect(place).toHaveValue('Nes skole og brannstasjonen');

	await page.goto('/logg-inn/bekreft?til=/intern/min-side');
	await look(page, 'keys-confirm');
	await page.getByRole('button', { name: 'Bruk passnøkkel' }).click();
	await page.waitForURL(/min-side/);
	await expect(page.getByText(/^Passnøkkel, /)).toBeVisible();

	await page.getByRole('button', { name: 'Fjern Vakttelefonen' }).click();
	await expect(page.getByText('«Vakttelefonen» er fjernet.')).toBeVisible();
	await look(page, 'keys-undo');
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(page.getByRole('button', { name: 'Fjern Vakttelefonen' })).toBeVisible();

	// Where the browser can, it offers the passkey by itself.
	await page.evaluate(() => localStorage.removeItem('quiet'));
	await endSession(context);
	await page.goto('/logg-inn?til=/intern/vakt');
	await page.waitForURL(/\/intern\/vakt/);
	await page.evaluate(() => localStorage.setItem('quiet', 'yes'));

	// The password alone is not enough.
	await context.clearCookies();
	await page.goto('/logg-inn');
	await signInByHand(page, 'geir.rognli');
	await expect(page.getByRole('heading', { name: 'Ett steg til' })).toBeVisible();
	await page.getByRole('button', { name: 'Bruk passnøkkel' }).click();
	await page.waitForURL(/\/intern$/);
});

test('password and code, and a code on paper the day the telephone is gone', async ({
	page,
	context
}) => {
	await signIn(page, 'liv.berntsen', '/intern/min-side/kode');
	await look(page, 'keys-code');
	const key = (await page.locator('code').textContent()) ?? '';
	await page.getByLabel('Engangskode').fill('000000');
	await page.getByRole('button', { name: 'Ta i bruk' }).click();
	await expect(page.getByText('Koden er feil')).toBeVisible();
	const first = code(key);
	await page.getByLabel('Engangskode').fill(first);
	await page.getByRole('button', { name: 'Ta i bruk' }).click();
	await page.getByRole('button', { name: 'Lag reservekoder' }).click();
	const paper = await page.getByRole('listitem').locator('code').allTextContents();

	await context.clearCookies();
	await page.goto('/logg-inn?til=/intern/innlegg');
	await signInByHand(page, 'liv.berntsen');
	await expect(page.getByLabel('Engangskode')).toBeVisible();
	await look(page, 'keys-second');
	await page.getByLabel('Engangskode').fill(first);
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await expect(page.getByText('er brukt før')).toBeVisible();
	await page.getByLabel('Engangskode').fill(code(key, 'next'));
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await page.waitForURL(/\/intern\/innlegg/);

	await context.clearCookies();
	await page.goto('/logg-inn');
	await signInByHand(page, 'liv.berntsen');
	await page.getByText('Får du ikke brukt telefonen').click();
	await page.getByLabel('Reservekode').fill(paper[4]!.toLowerCase());
	await page.getByRole('button', { name: 'Bruk reservekode' }).click();
	await page.waitForURL(/\/intern$/);
	await page.goto('/intern/min-side');
	await expect(page.getByText('Du har 9 ubrukte koder igjen.')).toBeVisible();
	await expect(page.getByText('Reservekode,')).toBeVisible();
});

test('without scripts: password and code, and no button that does nothing', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
	const page = await context.newPage();
	await page.goto('/logg-inn?til=/intern/min-side/kode');
	await expect(page.getByRole('button', { name: 'Bruk passnøkkel' })).toBeHidden();
	await signInByHand(page, 'nina.holm');
	const key = (await page.locator('code').textContent()) ?? '';
	const first = code(key);
	await page.getByLabel('Engangskode').fill(first);
	await page.getByRole('button', { name: 'Ta i bruk' }).click();
	await page.getByRole('button', { name: 'Lag reservekoder' }).click();
	await expect(page.getByRole('listitem').locator('code')).toHaveCount(10);
	await context.clearCookies();
	await page.goto('/logg-inn?til=/intern/min-side');
	await signInByHand(page, 'nina.holm');
	await page.getByLabel('Engangskode').fill(code(key, 'next'));
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await expect(page.getByText('Engangskode fra app')).toBeVisible();
	await context.close();
});

test('what was typed in any form comes back after signing in again, to its writer only', async ({
	page,
	context
}) => {
	await signIn(page, 'arkiv', '/intern/min-side');
	const phone = page.getByLabel('Mobil', { exact: false }).first();
	await phone.fill('+47 900 12 345');
	await page.getByLabel('Passordet du har nå').fill('hemmelig');
	await endSession(context);
	await page.getByRole('button', { name: 'Lagre' }).first().click();
	await page.waitForURL(/logg-inn/);
	expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('hemmelig');
	await signInByHand(page, 'arkiv');
	await page.waitForURL(/min-side/);
	await expect(phone).toHaveValue('+47 900 12 345');
	await expect(page.getByText('er hentet fram')).toBeVisible();

	await endSession(context);
	await page.getByRole('button', { name: 'Lagre' }).first().click();
	await page.waitForURL(/logg-inn/);
	await signInByHand(page, 'redaktor');
	await page.waitForURL(/min-side/);
	await expect(phone).toHaveValue('');
	const kept = () => page.evaluate(() => sessionStorage.getItem('varde-skjema'));
	await expect.poll(kept).toBeNull();
});
