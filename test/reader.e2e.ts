import { pretendPushService, pusher, shown } from './support/pushBrowser';
import { browser } from './support/pushService';
import { expect, look, PHONE, pushTo, signIn, test, here } from './support/stories';

test('a resident without JavaScript reads what goes on, in every language', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
	const page = await context.newPage();
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('pågående hendelse');
	await page.getByRole('link', { name: 'Vannet er borte på Nes' }).click();
	await expect(page).toHaveURL(/\/hendelse\/K-\d{4}-\d{4}$/);
	// Another story may have let the promise pass.
	const promise = /Neste oppdatering senest|Oppdateringen er forsinket/;
	await expect(page.getByText(promise).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Gjelder det meg?' })).toBeVisible();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('link', { name: 'Nynorsk' }).click();
	await expect(page.getByRole('heading', { name: 'Gjeld det meg?' })).toBeVisible();
	await page.goto('/varsling');
	await expect(page.getByRole('heading', { name: 'Greit å vite' })).toBeVisible();
	await context.close();
});

for (const [name, path] of [
	['home', '/'],
	['home-en', '/en/'],
	['incident', '/hendelse/K-2026-0002'],
	['genuine', '/ekte'],
	['accessibility', '/tilgjengelighet'],
	['privacy', '/personvern'],
	['news', '/nyheter']
] as const)
	test(`${path} is one request, and holds on a desk and on the narrowest phone`, async ({
		page
	}) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(path);
		expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
		await look(page, `public-${name}`);
		await page.setViewportSize({ width: 320, height: 640 });
		await look(page, `public-${name}`);
	});

test('an address that leads nowhere leads home', async ({ page }) => {
	await page.goto('/finnes-ikke');
	await page.getByRole('link', { name: 'Se hva som pågår nå' }).click();
	await expect(page).toHaveURL('/');
});

test('a resident turns alerts on, is told, and turns them off', async ({ page, context }) => {
	await context.grantPermissions(['notifications']);
	const phone = browser(here().pushOrigin, 'resident');
	await page.addInitScript(pretendPushService, phone.subscription);
	const answers: number[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('/push/subscription')) answers.push(response.status());
	});
	await page.setViewportSize(PHONE);
	const onDevice = page.getByRole('region', { name: 'På denne enheten' });
	await page.goto('/varsling');
	await expect(page.getByText('Varsel er av på denne enheten')).toBeVisible();
	await look(page, 'alerts-off');
	await onDevice.getByRole('radio', { name: 'Bare disse områdene' }).check();
	await onDevice.getByRole('button', { name: 'Slå på varsel' }).click();
	await expect(page.getByText('Velg minst ett område')).toBeVisible();
	await onDevice.getByRole('checkbox', { name: 'Nes', exact: true }).check();
	await onDevice.getByRole('button', { name: 'Slå på varsel' }).click();
	await expect(page.getByText('Varsel er på for denne enheten')).toBeVisible();
	await look(page, 'alerts-on');
	expect(answers).toEqual([201]);

	await page.reload();
	await expect(onDevice.getByRole('checkbox', { name: 'Nes', exact: true })).toBeChecked();
	expect(answers).toEqual([201, 201]);

	const push = await pusher(page);
	const told = {
		title: 'Vannet er borte på Nes',
		body: 'Hold kranene stengt.',
		navigate: new URL('/hendelse/K-2026-0002', page.url()).href,
		lang: 'nb',
		tag: 'K-2026-0002'
	};
	await push(JSON.stringify({ web_push: 8030, notification: told }));
	await expect
		.poll(() => shown(page))
		.toEqual([{ title: told.title, body: told.body, tag: told.tag }]);
	await push(
		JSON.stringify({ web_push: 8030, notification: { ...told, title: 'Vannet er tilbake' } })
	);
	await expect.poll(() => shown(page)).toMatchObject([{ title: 'Vannet er tilbake' }]);
	await push('not JSON at all');
	await expect.poll(async () => (await shown(page)).length).toBe(2);

	await onDevice.getByRole('button', { name: 'Slå av varsel' }).click();
	await expect(page.getByText('Varsel er av på denne enheten')).toBeVisible();
	expect(answers.at(-1)).toBe(204);
});

test('what the duty officer publishes reaches those who asked for that area, and no others', async ({
	page,
	request
}) => {
	const subscribed = async (name: string, areas: string[]) => {
		const phone = browser(here().pushOrigin, name);
		const data = { subscription: phone.subscription, areas };
		expect((await request.post('/push/subscription', { data })).status()).toBe(201);
		return phone;
	};
	await subscribed('elsewhere', ['nes']);
	const neighbour = await subscribed('neighbour', ['storelva']);
	await signIn(page, 'vakt', '/intern/krise/ny/vann_borte');
	await page.getByText('Storelva', { exact: true }).first().click();
	await page.getByLabel('Hentested for vann').fill('brannstasjonen');
	await page.getByLabel(/Jeg vet at det jeg skriver/).check();
	await page.getByRole('button', { name: 'Publiser' }).click();
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();
	const ref = /K-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';

	const told = neighbour.read(await pushTo('neighbour'));
	expect(told).toMatchObject({
		web_push: 8030,
		notification: { title: 'Vannet er borte ved Storelva', lang: 'nb', tag: ref }
	});
	const { navigate } = (told as { notification: { navigate: string } }).notification;
	expect(await (await request.get(navigate)).text()).toContain('Vannet er borte ved Storelva');
	await expect(pushTo('elsewhere', 1)).rejects.toThrow('No push');
});
