import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { startApp, type RunningApp } from './support/app';
import { PASSWORD, startDovecot, withoutDovecot, type Dovecot } from './support/dovecot';
import { mailFrom } from './support/mails';
import { expect, look, PHONE, signIn, test } from './support/stories';

const BOX = 'servicetorg@lillevik.test';

test.skip(withoutDovecot, 'Dovecot is not installed here');
test.describe.configure({ mode: 'serial' });

/** A kommune where nobody has set up mail yet, and the two servers that it has. */
let app: RunningApp;
let dovecot: Dovecot;
let smtp: SMTPServer;
const received: ParsedMail[] = [];

test.beforeAll(async () => {
	test.setTimeout(180_000);
	[app, dovecot, smtp] = await Promise.all([startApp(), startDovecot(), mailServer()]);
});
test.afterAll(async () => {
	await app?.stop();
	await dovecot?.stop();
	smtp?.close();
});

async function mailServer(): Promise<SMTPServer> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, _session, done) => {
			void simpleParser(stream).then((mail) => {
				received.push(mail);
				done();
			});
		}
	});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	return server;
}

async function fillServer(page: Page, port: number) {
	await page.getByLabel('Server', { exact: true }).fill('127.0.0.1');
	await page.getByLabel('Port').fill(String(port));
	await page.getByLabel('Kryptering').selectOption({ index: 2 });
}

test('an administrator sets up mail out and a mailbox, and tries both', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: app.origin });
	const page = await context.newPage();
	await signIn(page, 'admin', '/intern/innstillinger');
	await page.getByRole('link', { name: 'E-post', exact: true }).click();
	await look(page, 'mail-nothing');

	await page.getByRole('link', { name: 'Sett opp e-post ut' }).click();
	await look(page, 'mail-choose');
	await page.getByRole('link', { name: 'Ingen (server i eget nett)' }).click();
	await page.getByLabel('Server', { exact: true }).fill('https://mail.example.no');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.locator('.ds-error-summary')).toContainText('uten https:// og port');
	await fillServer(page, (smtp.server.address() as AddressInfo).port);
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Lagret. Trykk «Prøv»')).toBeVisible();
	await page.getByRole('button', { name: 'Prøv: 127.0.0.1' }).click();
	await expect(page.getByText('en prøve er sendt til admin@lillevik.test')).toBeVisible();
	expect(received.at(-1)?.subject).toBe('Prøve fra Varde');
	expect(received.at(-1)?.html).toContain('<html lang="nb"');

	await page.getByRole('link', { name: 'Legg til en postkasse' }).click();
	await page.getByRole('link', { name: 'Microsoft 365' }).click();
	await look(page, 'mail-microsoft');
	await page.getByRole('link', { name: 'Brukernavn og passord' }).click();
	await fillServer(page, dovecot.port);
	await page.getByLabel('Brukernavn').fill(BOX);
	await page.getByLabel('Passord').fill('feil passord');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await page.getByRole('button', { name: `Prøv: ${BOX}` }).click();
	await expect(page.getByText('Serveren slapp oss ikke inn.')).toBeVisible();
	await look(page, 'mail-wrong');
	await page.getByRole('link', { name: `Endre: ${BOX}` }).click();
	await expect(page.getByLabel('Passord')).toHaveValue('');
	await page.getByLabel('Passord').fill(PASSWORD);
	await page.getByRole('button', { name: 'Lagre' }).click();
	await page.getByRole('button', { name: `Prøv: ${BOX}` }).click();
	await expect(page.getByText('0 e-poster i innboksen')).toBeVisible();
	await expect(page.getByText('Sist lest')).toBeVisible();
	await look(page, 'mail-set');
	await context.close();
});

test('a resident’s mail stands in the queue with its picture, and a newsletter does not', async ({
	browser
}) => {
	dovecot.deliver(
		BOX,
		mailFrom('kari@example.org', {
			name: 'Kari Nordmann',
			subject: 'Hull i vegen ved skolen',
			text: 'Det er et stort hull i vegen ved skolen på Nes. Noen kan bli skadet.',
			files: [['hull.jpg', 'image/jpeg', 'bilde']]
		})
	);
	dovecot.deliver(
		BOX,
		mailFrom('nytt@avis.example', {
			subject: 'Tilbud',
			text: 'Kjøp',
			headers: { 'List-Id': '<nytt.avis.example>' }
		})
	);
	const subjects = () => received.map(({ subject }) => subject).join('\n');
	await expect.poll(subjects).toMatch(/^Vi har fått e-posten din \(H-/m);
	const context = await browser.newContext({ baseURL: app.origin });
	const page = await context.newPage();
	await signIn(page, 'saksbehandler', '/intern/henvendelser');
	await page.getByRole('link', { name: /Hull i vegen ved skolen/ }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'hull.jpg' }).click();
	expect((await download).suggestedFilename()).toBe('hull.jpg');
	await look(page, 'mail-inquiry');
	await context.close();

	const phone = await browser.newContext({ baseURL: app.origin, viewport: PHONE });
	const settings = await phone.newPage();
	await signIn(settings, 'admin', '/intern/innstillinger/epost');
	await expect(settings.getByText('Fra en e-postliste, lagt til side')).toBeVisible();
	await look(settings, 'mail-came');
	await settings.getByRole('button', { name: 'Lag henvendelse: nytt@avis.example' }).click();
	await expect(settings.getByText('E-posten blir til en henvendelse nå.')).toBeVisible();
	await phone.close();
});

test('a unit that does not work here confirms its address, takes a matter by link and answers by mail', async ({
	browser
}) => {
	const OFFICE = 'avgift@skattogavgift.lillevik.test';
	const letter = async (subject: RegExp) => {
		await expect.poll(() => received.some((mail) => subject.test(mail.subject ?? ''))).toBe(true);
		return received.findLast((mail) => subject.test(mail.subject ?? ''))!;
	};
	const linkIn = ({ text }: ParsedMail) => /https?:\S+\/sak\/\S+/.exec(text ?? '')![0];

	const context = await browser.newContext({ baseURL: app.origin });
	const page = await context.newPage();
	await signIn(page, 'admin', '/intern/innstillinger/enheter/skatt');
	await page.getByRole('link', { name: 'Innstillinger for dette' }).click();
	await page.getByLabel('Adressen sakene skal til').fill('avgift@eksempel.example');
	await page.getByRole('button', { name: 'Send prøvebrev' }).click();
	await expect(page.locator('.ds-error-summary')).toContainText('utenfor kommunens eget domene');
	await page.getByLabel('Adressen sakene skal til').fill(OFFICE);
	await page.getByRole('button', { name: 'Send prøvebrev' }).click();
	await expect(page.getByText('Venter på bekreftelse')).toBeVisible();
	await look(page, 'outside-setting');

	const office = await browser.newContext({ baseURL: app.origin, javaScriptEnabled: false });
	const there = await office.newPage();
	await there.goto(linkIn(await letter(/^Prøvebrev/)));
	await there.getByRole('button', { name: 'Ja, dette er Skatt og avgift' }).click();
	await expect(there.getByRole('heading', { name: 'Adressen er bekreftet' })).toBeVisible();

	const sent = await letter(/sak til Skatt og avgift/);
	await there.goto(linkIn(sent));
	await expect(there.getByText('kommunale avgifter')).toHaveCount(0);
	await there.getByRole('button', { name: 'Åpne saken' }).click();
	await expect(there.getByText('kommunale avgifter')).toBeVisible();
	await there.getByRole('button', { name: 'Vi tar den' }).click();
	await expect(there.getByText('Skriv navnet ditt.')).toBeVisible();
	await there.getByLabel('Navnet ditt').first().fill('Ola Rød');
	await there.getByRole('button', { name: 'Vi tar den' }).click();
	await expect(there.getByText(/Ola Rød tok den/)).toBeVisible();
	const reader = await browser.newContext({ baseURL: app.origin, viewport: PHONE });
	const shown = await reader.newPage();
	await shown.goto(there.url());
	await look(shown, 'outside-matter');
	await reader.close();

	const [ref] = /H-\d{4}-\d{5}/.exec(sent.subject ?? '')!;
	const worker = await browser.newContext({ baseURL: app.origin });
	const desk = await worker.newPage();
	await signIn(desk, 'saksbehandler', `/intern/henvendelser/${ref}`);
	await expect(desk.getByText(/Tatt av Ola Rød/)).toBeVisible();
	const reply = { subject: `SV: ${sent.subject}`, inReplyTo: sent.messageId };
	dovecot.deliver(
		BOX,
		mailFrom(OFFICE, { name: 'Ola Rød', text: 'Vi retter fakturaen.', ...reply })
	);
	await expect(desk.getByText('Vi retter fakturaen.')).toBeVisible({ timeout: 10_000 });
	await expect(desk.getByText('Ola Rød, Skatt og avgift').first()).toBeVisible();
	await there.reload();
	await expect(there.getByText(/Innbyggeren har fått svar/)).toBeVisible();
	for (const one of [context, office, worker]) await one.close();
});
