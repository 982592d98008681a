import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { opened, pretendPushService, pusher, shown } from './support/pushBrowser';
import { browser as subscriber } from './support/pushService';
import { expect, here, look, mailTo, PHONE, pushTo, signIn, test } from './support/stories';

test.use({ viewport: PHONE });

test('who has the watch is seen, taken over with a note, and the other is told', async ({
	page,
	browser
}) => {
	await signIn(page, 'leder', '/intern/vakt');
	const line = page.getByRole('article', { name: 'Beredskapsvakt' });
	await expect(line).toContainText('Ola Nygård');
	await expect(page.getByText('Dette må ordnes')).toBeVisible();
	await look(page, 'duty');
	await line.getByText('Skriv et notat med det samme').click();
	await line.getByLabel('Hva er i gang?').fill('Ola er syk. Lekkasjen på Nes er funnet.');
	await line.getByRole('button', { name: 'Overta vakt' }).click();
	await expect(page.getByText('Du har vakt nå.')).toBeVisible();
	await expect(line).toContainText('Silje Haugen');
	await expect(page.getByText('Silje Haugen overtok etter Ola Nygård')).toBeVisible();
	const told = ({ text }: { text?: string }) => !!text?.includes('Silje Haugen overtok vakten din');
	await mailTo('vakt@lillevik.test', told);

	await page.goto('/intern/krise');
	await expect(page.getByRole('region', { name: 'Vakt nå' })).toContainText('Silje Haugen');
	await page.getByRole('link', { name: /Vannet er borte på Nes/ }).click();
	await expect(page.getByText('Silje Haugen overtok etter Ola Nygård')).toBeVisible();
	await page.goto('/intern/vakt/notater');
	await expect(page.getByText('Lekkasjen på Nes er funnet.')).toBeVisible();
	await look(page, 'duty-notes');

	// The one who had it takes it back, without a script.
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await signIn(plain, 'vakt', '/intern/vakt');
	const mine = plain.getByRole('article', { name: 'Beredskapsvakt' });
	await mine.getByRole('button', { name: 'Overta vakt' }).click();
	await expect(mine).toContainText('Du har vakt');
	await context.close();

	await page.goto('/intern/vakt/kanaler');
	await look(page, 'duty-channels');
	await page.getByRole('button', { name: 'Alt virker' }).click();
	await expect(page.getByText('Runden er lagret.')).toBeVisible();
});

test('an alarm about a promise rings on the phone of whoever is on duty, and opens the incident', async ({
	page,
	context,
	request
}) => {
	const incidents: { ref: string; version: number; status: string }[] = await (
		await request.get('/hendelser.json')
	).json();
	const { ref, version } = incidents.find(({ status }) => status === 'aktiv')!;
	await context.grantPermissions(['notifications']);
	const phone = subscriber(here().pushOrigin, 'on-duty');
	await page.addInitScript(pretendPushService, phone.subscription);
	await signIn(page, 'vakt', '/intern/min-side');
	// «Ingen endring» for half a minute: the reminder comes when half of it is left.
	const tap = { ref, base: version, nextUpdateAt: Date.now() + 31_000, wish: 'noChange' };
	const said = await page.request.post('/intern/krise/utboks', {
		form: tap,
		headers: { 'idempotency-key': randomUUID(), origin: new URL(page.url()).origin }
	});
	expect(await said.json()).toMatchObject({ kind: 'sent' });
	const alerts = page.getByRole('region', { name: 'Varsel på telefonen' });
	await alerts.getByRole('button', { name: 'Varsle meg på denne telefonen' }).click();
	await expect(alerts.getByText('På her')).toBeVisible();
	await look(page, 'duty-alerts');

	const push = await pusher(page, '/intern/varsler/');
	const alarm = phone.read(await pushTo('on-duty', 400));
	await push(JSON.stringify(alarm));
	const tag = `vakt:/intern/krise/${ref}`;
	await expect
		.poll(() => shown(page, '/intern/varsler/'))
		.toMatchObject([{ title: expect.stringContaining(ref), tag }]);
	expect(await shown(page, '/')).toEqual([]);
	const { origin } = new URL(page.url());
	expect(await opened(page, '/intern/varsler/')).toBe(`${origin}/intern/krise/${ref}`);

	const devices = page.getByRole('region', { name: 'Her får jeg alarmer' });
	await devices.getByRole('button', { name: 'Slå av' }).click();
	await expect(devices).toHaveCount(0);
	await expect(alerts.getByText('Av her')).toBeVisible();
});

test('a part of a shift is offered, taken by a colleague, and confirmed', async ({
	page,
	browser
}) => {
	await signIn(page, 'vakt', '/intern/vakt');
	await page.getByRole('region', { name: 'Mine vakter' }).getByRole('link').nth(1).click();
	const date = await page.getByLabel('Fra dato').inputValue();
	await page.getByLabel('Til dato').fill(date);
	await page.getByLabel('Klokken').nth(1).fill('20:00');
	await page.getByLabel('Hvorfor?').fill('Foreldremøte');
	await look(page, 'duty-shift');
	await page.getByRole('button', { name: 'Tilby vakten' }).click();
	await expect(page.getByText('Tilbudet er sendt.')).toBeVisible();
	expect((await mailTo('geir.rognli@lillevik.test')).text).toContain('Foreldremøte');

	const other = await (await browser.newContext({ viewport: PHONE })).newPage();
	await signIn(other, 'geir.rognli', '/intern/vakt');
	const offer = other.getByRole('article').filter({ hasText: 'Foreldremøte' });
	await offer.getByRole('button', { name: 'Jeg tar den' }).click();
	await expect(offer).toContainText('Ola Nygård må bekrefte');
	await page.goto('/intern/vakt');
	const answer = page.getByRole('article').filter({ hasText: 'Foreldremøte' });
	await expect(answer).toContainText('Geir Rognli vil ta vakten');
	await answer.getByRole('button', { name: 'Bekreft byttet' }).click();
	await expect(page.getByText('Svaret ditt er notert')).toBeVisible();
	await expect(answer).toHaveCount(0);
	await other.context().close();
});

test('a calendar is subscribed to, and its address closes', async ({ page, request }) => {
	await signIn(page, 'teknisk', '/intern/vakt');
	await page.getByRole('button', { name: 'Lag kalenderadresse' }).click();
	const address = await page.getByLabel('Kalenderadresse').inputValue();
	const path = new URL(address).pathname;
	const answer = await request.get(path);
	expect(answer.headers()).toMatchObject({
		'content-type': 'text/calendar; charset=utf-8',
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex, nofollow'
	});
	const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
	expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(3);
	await page.getByRole('button', { name: 'Steng adressen' }).click();
	await expect(page.getByRole('button', { name: 'Lag kalenderadresse' })).toBeVisible();
	expect((await request.get(path)).status()).toBe(404);
});

test('the leader plans a rotation, looks at it first, and prints the krisepakke', async ({
	page
}) => {
	await signIn(page, 'leder', '/intern/vakt/planlegg');
	await look(page, 'duty-plan');
	await page.getByLabel('Første bytte').fill('2027-03-22');
	await page.getByLabel('Siste vakt slutter').fill('2027-04-19');
	await page.getByRole('button', { name: 'Se vaktene' }).click();
	await expect(page.getByRole('heading', { name: 'Beredskapsvakt: 4 vakter' })).toBeVisible();
	await look(page, 'duty-preview');
	await page.getByRole('button', { name: 'Sett opp turnusen' }).click();
	await expect(page.getByRole('heading', { name: 'Turnus: mars 2027' })).toBeVisible();
	await page.getByRole('link', { name: 'Vis som liste' }).click();
	await expect(page.getByRole('link', { name: /man\. 29\. mars/ }).first()).toBeVisible();
	await look(page, 'duty-list');

	await page.goto('/intern/vakt/ordninger/veivakt');
	await look(page, 'duty-line');
	await page.goto('/intern/vakt/krisepakke');
	await look(page, 'krisepakke');
	await page.getByRole('button', { name: 'Jeg har skrevet ut' }).click();
	await expect(page.getByText('Vi minner om det igjen om tre måneder')).toBeVisible();
	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Last ned som fil' }).click();
	const file = readFileSync(await (await downloading).path(), 'utf8');
	expect(file).toContain('Krisepakke for Lillevik kommune');
	expect(file).not.toMatch(/<script|<link|src=|url\(/);
	expect(file).toContain('116 117');
});
