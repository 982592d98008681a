import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, look, PHONE, signIn, test } from './support/stories';

interface Sent {
	to: string;
	text: string;
	reference: string;
	callbackUrl: string;
}

/** The kommune's SMS service, on this machine. */
const sent: Sent[] = [];
let service: Server;
let address: string;

test.beforeAll(async () => {
	service = createServer((request, response) => {
		let body = '';
		request.on('data', (part) => (body += part));
		request.on('end', () => {
			sent.push(JSON.parse(body));
			response.writeHead(202).end(`{"id":"m-${sent.length}"}`);
		});
	});
	await new Promise<void>((up) => service.listen(0, '127.0.0.1', up));
	address = `http://127.0.0.1:${(service.address() as AddressInfo).port}/sms`;
});
test.afterAll(() => void service.close());

async function smsTo(phone: string, containing: string): Promise<Sent> {
	const found = () => sent.findLast(({ to, text }) => to === phone && text.includes(containing));
	await expect.poll(found, { message: `SMS to ${phone}` }).toBeTruthy();
	return found()!;
}

const settings = '/intern/innstillinger/sms';

async function setUpService(page: Page) {
	await signIn(page, 'admin', settings);
	await expect(page.getByText('Ingen SMS-tjeneste er satt opp')).toBeVisible();
	await look(page, 'sms-none');
	await page.getByRole('link', { name: 'Annen tjeneste (JSON)' }).click();
	await page.getByLabel('Avsender').fill('Lillevik');
	await page.getByLabel('API-nøkkel').fill('hemmelig');
	await page.getByLabel('Spør når det koster mer enn').fill('0');
	await page.getByLabel('Adresse', { exact: true }).fill('http://sms.example.no/');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Adressen må begynne med https://').first()).toBeVisible();
	await page.getByLabel('Adresse', { exact: true }).fill(address);
	await page.getByText('Leveringskvitteringer').click();
	await page.getByLabel('Den hemmelige adressen er nok').check();
	await page.getByRole('button', { name: 'Se forespørselen' }).click();
	await expect(page.locator('pre')).toContainText(`POST ${address}`);
	await expect(page.locator('pre')).toContainText('Bearer •••');
	await look(page, 'sms-preview');
	// A password that was written is never shown again: it is written once more.
	await page.getByLabel('API-nøkkel').fill('hemmelig');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByRole('heading', { name: 'Send en prøve til meg' })).toBeVisible();
	await page.goto('/intern/min-side');
	await page.getByLabel('Mobilnummer').fill('22 33 44 55');
	await page.getByRole('button', { name: 'Lagre nummeret' }).click();
	await expect(page.getByText('Det er et fasttelefonnummer').first()).toBeVisible();
	await page.getByLabel('Mobilnummer').fill('900 11 222');
	await page.getByRole('button', { name: 'Lagre nummeret' }).click();
	await expect(page.getByRole('button', { name: 'Send meg en prøve' })).toBeVisible();
	await page.goto(settings);
	await page.getByRole('button', { name: 'Send prøven' }).click();
	await expect(page.getByText('SMS-tjenesten tok imot prøven')).toBeVisible();
	await smsTo('+4790011222', 'Dette er en prøve fra Lillevik');
	await look(page, 'sms-settings');
}

async function codeTo(page: Page, phone: string): Promise<string> {
	const { text } = await smsTo(phone, 'Koden fra');
	await expect(page.getByLabel('Kode', { exact: true })).toBeVisible();
	return /\b\d{6}\b/.exec(text)![0];
}

test('a resident without JavaScript is warned by SMS, and leaves by the link in it', async ({
	page,
	browser,
	request
}) => {
	test.setTimeout(180_000);
	await setUpService(page);

	const resident = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
	const plain = await resident.newPage();
	await plain.goto('/varsling');
	await plain.getByLabel('Mobilnummer som skal varsles').fill('820 12 345');
	await plain.getByRole('button', { name: 'Meld på' }).click();
	await expect(plain.getByText('Skriv et mobilnummer: åtte siffer')).toBeVisible();
	await plain.getByLabel('Mobilnummer som skal varsles').fill('911 22 333');
	await plain.getByText('Bare disse områdene').first().click();
	await plain.getByLabel('Sentrum').check();
	await plain.getByRole('button', { name: 'Meld på' }).click();
	const code = await codeTo(plain, '+4791122333');
	await plain.getByLabel('Kode', { exact: true }).fill('000');
	await plain.getByRole('button', { name: 'Bekreft' }).click();
	await expect(plain.getByText('Koden er feil eller for gammel')).toBeVisible();
	await plain.getByLabel('Kode', { exact: true }).fill(code);
	await plain.getByRole('button', { name: 'Bekreft' }).click();
	await expect(plain.getByText('Nummeret får SMS når noe skjer')).toBeVisible();
	await page.setViewportSize(PHONE);
	await page.goto('/varsling');
	await look(page, 'sms-sign-up');

	await page.context().clearCookies();
	await signIn(page, 'vakt', '/intern/krise/ny/veg_stengt');
	await page.getByText('Sentrum', { exact: true }).first().click();
	await page.getByLabel('Hvilken vei').fill('Storgata');
	await page.getByText('Kommunen', { exact: true }).click();
	await page.getByLabel(/Jeg vet at det jeg skriver/).check();
	await expect(page.getByText(/SMS: 1 mottaker × \d del/)).toBeVisible();
	await look(page, 'sms-cost');
	await page.getByRole('button', { name: 'Publiser' }).click();
	await expect(page.getByText('SMS koster mer enn kommunens grense')).toBeVisible();
	await page.getByLabel(/Ja, SMS kan koste/).check();
	await page.getByRole('button', { name: 'Publiser' }).click();
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();

	const warning = await smsTo('+4791122333', 'Storgata er stengt');
	await expect(page.getByText(/SMS: levert til SMS-tjenesten: 1 av 1/)).toBeVisible();
	const { pathname, search } = new URL(warning.callbackUrl);
	const report = { form: { reference: warning.reference, status: 'delivered' } };
	expect((await request.post(pathname + search, report)).status()).toBe(200);
	expect((await request.post('/sms/status/guess', report)).status()).toBe(404);
	await page.reload();
	await expect(page.getByText('1 bekreftet framme')).toBeVisible();
	await look(page, 'sms-receipt');

	const link = /Slutt: (\S+)/.exec(warning.text)![1]!;
	await plain.goto(new URL(link).pathname);
	await expect(plain.getByText('+47 *** ** 333')).toBeVisible();
	await plain.getByRole('button', { name: 'Slutt å få varsel' }).click();
	await expect(plain.getByText('Påmeldingen er slettet')).toBeVisible();
	await page.goto(new URL(link).pathname);
	await expect(page.getByText('Lenken gjelder ikke lenger')).toBeVisible();
	await look(page, 'sms-left');
	await resident.close();

	await page.context().clearCookies();
	await signIn(page, 'admin', settings);
	await page.getByRole('button', { name: 'Fjern SMS-tjenesten' }).click();
	await expect(page.getByText('Ingen SMS-tjeneste er satt opp')).toBeVisible();
});
