import type { APIRequestContext, Locator, Page, Route } from '@playwright/test';
import { expect, look, PHONE, signIn, signInByHand, test } from './support/stories';

test.use({ viewport: PHONE, losesNetwork: true });

const PAGE = '/intern/krise/uten-nett';

/** Waits until the phone has what it needs for the hour without a network. */
async function ready(page: Page): Promise<void> {
	const has = () =>
		page.evaluate(async (kept) => {
			const names = (await indexedDB.databases()).map(({ name }) => name);
			return names.includes('varde-krise') && !!(await caches.match(kept));
		}, PAGE);
	await expect.poll(has).toBe(true);
	await page.evaluate(() => navigator.serviceWorker.ready);
	// What the browser happens to have seen is no help.
	const browser = await page.context().newCDPSession(page);
	await browser.send('Network.clearBrowserCache');
	await browser.detach();
}

/** Writes «Vi undersøker» about something in a place. @returns how many taps it took, with the last one */
async function write(page: Page, matter: string, press: string | RegExp): Promise<number> {
	let taps = 0;
	const tap = async (what: Locator) => {
		await what.click();
		taps++;
	};
	await tap(page.getByText('Havna', { exact: true }).first());
	await tap(page.getByText(matter, { exact: true }));
	await tap(page.getByLabel(/Jeg vet at det jeg skriver/));
	await tap(page.getByRole('button', { name: press }));
	return taps;
}

/** The versions that residents see of what is about something. */
async function published(request: APIRequestContext, matter: string): Promise<number[]> {
	const list: { title: string; version: number }[] = await (
		await request.get('/hendelser.json')
	).json();
	return list.filter(({ title }) => title.includes(matter)).map(({ version }) => version);
}

/** What a thumb cannot hit: everything that can be tapped is 44 px high, or stands in a line of text. */
async function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('a, button, input, select, summary')]
			.map(
				(element) =>
					(element.matches('[type=checkbox], [type=radio]') &&
						(element as HTMLInputElement).labels?.[0]) ||
					element
			)
			.filter((element) => element.checkVisibility())
			.filter((element) => !element.matches('p a, li a'))
			.map((element) => [element.outerHTML.slice(0, 120), element.getBoundingClientRect()] as const)
			.filter(([, box]) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
			.map(([html, { width, height }]) => `${width}×${height} ${html}`)
	);
}

test('from the icon to a published first message with five taps, all within reach of a thumb', async ({
	page,
	request
}) => {
	await signIn(page, 'vakt', '/intern/krise');
	expect(await tooSmall(page)).toEqual([]);
	await page.goto('/intern/krise');
	await page.getByRole('link', { name: /^Vi undersøker/ }).click();
	await expect(page.getByText('IKKE SENDT')).toBeVisible();
	expect(await tooSmall(page)).toEqual([]);
	const taps = 1 + (await write(page, 'en uvanlig lukt', /^Publiser/));
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();
	expect(taps).toBeLessThanOrEqual(5);
	expect(await published(request, 'en uvanlig lukt')).toEqual([1]);
	expect(await tooSmall(page)).toEqual([]);
});

test('without a network a message is written, kept, and sent when the network is back', async ({
	page,
	context,
	request
}) => {
	await signIn(page, 'vakt', '/intern/krise');
	await ready(page);
	await context.setOffline(true);
	await page.goto('/intern/krise');
	await expect(page.getByText('Du er uten nett.')).toBeVisible();
	await look(page, 'offline-desk');
	expect(await tooSmall(page)).toEqual([]);
	const sum = async () => (await published(request, 'borte på Nes')).reduce((a, b) => a + b, 0);
	const stood = await sum();
	await page
		.locator('.sheet')
		.filter({ hasText: 'borte på Nes' })
		.getByRole('button', { name: /^Ingen endring/ })
		.first()
		.click();
	const tapped = page.getByRole('region', { name: /^Ingen endring: .*borte på Nes/ });
	await expect(tapped).toContainText('IKKE SENDT');
	await page.getByRole('link', { name: /^Vi undersøker/ }).click();
	await write(page, 'røyk', /^Publiser/);
	await expect(page.getByRole('region', { name: /^Vi undersøker .*røyk/ })).toContainText(
		'IKKE SENDT'
	);
	await look(page, 'offline-composer');
	await page.reload();
	await expect(page.getByRole('radio', { name: 'røyk' })).toBeChecked();
	await expect(page.getByRole('region', { name: /^Vi undersøker .*røyk/ })).toContainText(
		'IKKE SENDT'
	);
	expect(await published(request, 'røyk')).toEqual([]);
	await context.setOffline(false);
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();
	expect(await published(request, 'røyk')).toEqual([1]);
	await expect.poll(sum).toBe(stood + 1);
	// Residents' pages are never the service worker's.
	for (const path of ['/', new URL(page.url()).pathname.replace('/intern/krise', '/hendelse')]) {
		const answer = await page.goto(path);
		expect([answer?.status(), answer?.fromServiceWorker()]).toEqual([200, false]);
	}
});

test('a lost answer is asked about, an old message asks, and a session that ends holds nothing up', async ({
	page,
	context,
	request
}) => {
	await page.clock.install();
	await signIn(page, 'vakt', '/intern/krise/ny/undersoker');
	let posts = 0;
	await page.route('**/intern/krise/utboks', async (route) => {
		posts++;
		await route.fetch();
		await route.abort();
	});
	const sewage = await published(request, 'kloakk');
	await write(page, 'kloakk', /^Publiser/);
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();
	expect([posts, await published(request, 'kloakk')]).toEqual([1, [1, ...sewage]]);
	await page.unroute('**/intern/krise/utboks');

	const before = await published(request, 'vannet');
	await page.goto('/intern/krise/ny/undersoker');
	await ready(page);
	await context.setOffline(true);
	// A request that begins while the network goes is rightly in doubt.
	await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
	await write(page, 'vannet', /^Publiser/);
	await expect(page.getByRole('region', { name: /vannet/ })).toContainText('IKKE SENDT');
	await page.clock.fastForward('05:30');
	await context.setOffline(false);
	const asks = page.getByRole('region', { name: /vannet/ });
	await expect(asks).toContainText('mer enn fem minutter');
	expect(await published(request, 'vannet')).toEqual(before);
	await look(page, 'offline-old');
	await asks.getByRole('button', { name: 'Send den nå' }).click();
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();

	await page.goto('/intern/krise/ny/undersoker');
	await expect(page.getByText('IKKE SENDT')).toBeVisible();
	await context.clearCookies();
	const others = await published(request, 'en hendelse');
	await write(page, 'en hendelse', /^Publiser/);
	await page.waitForURL(/logg-inn/);
	await signInByHand(page, 'vakt');
	await expect(page.getByText(/SENDT kl\. .* Versjon 1/)).toBeVisible();
	expect(await published(request, 'en hendelse')).toEqual([1, ...others]);
});

/** Holds requests back, those that `isHeld` says. @returns ends that, and decides about those that wait */
async function hold(page: Page, what: string, isHeld: () => Promise<boolean> = async () => true) {
	const held: Route[] = [];
	let isOver = false;
	await page.route(what, async (route) => {
		if (!isOver && (await isHeld())) held.push(route);
		else await route.continue();
	});
	return async (decide: (route: Route) => Promise<void>) => {
		isOver = true;
		await Promise.all(held.map(decide));
		await page.unroute(what);
	};
}

test.describe('before any worker has come', () => {
	test.use({ serviceWorkers: 'block' });

	test('whenever the network goes, what is pressed lies on the phone, and goes once', async ({
		page,
		context,
		request
	}) => {
		await signIn(page, 'vakt', '/intern/krise');
		const before = await published(request, 'strømmen');
		const publish = page.getByRole('button', { name: /^Publiser/ });
		const sent = page.getByText(/SENDT kl\. .* Versjon 1/);
		const stands = () => publish.isVisible();

		// The network goes as the page stands: what it would fetch then fails, or never answers.
		for (const decide of [(route: Route) => route.abort(), (route: Route) => route.continue()]) {
			const end = await hold(page, '**/_app/immutable/{chunks,assets}/**', stands);
			await page.goto('/intern/krise/ny/undersoker');
			await expect(publish).toBeVisible();
			await context.setOffline(true);
			await write(page, 'strømmen', /^Publiser/);
			await expect(page.getByText('Meldingen er klar og går når du har nett.')).toBeVisible();
			await expect(page.getByText('IKKE SENDT')).toBeVisible();
			await expect(publish).toBeEnabled();
			await end(decide);
			await context.setOffline(false);
			await expect(sent).toBeVisible();
		}

		// The draft is never heard to be kept.
		const keep = await hold(page, '**/utkast/lagre');
		await page.goto('/intern/krise/ny/undersoker');
		await write(page, 'strømmen', /^Publiser/);
		await expect(sent).toBeVisible();
		await keep((route) => route.abort());

		// The message itself is on its way.
		const post = await hold(page, '**/intern/krise/utboks');
		await page.goto('/intern/krise/ny/undersoker');
		await write(page, 'strømmen', /^Publiser/);
		await expect(page.getByText(/SENDER/).first()).toBeVisible();
		await context.setOffline(true);
		await post((route) => route.abort());
		await expect(page.getByText('UVISST OM DEN ER SENDT').first()).toBeVisible();
		await context.setOffline(false);
		await expect(sent).toBeVisible();
		expect(await published(request, 'strømmen')).toEqual([1, 1, 1, 1, ...before]);
	});
});
