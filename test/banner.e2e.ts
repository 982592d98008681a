import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, here, look, signIn, test } from './support/stories';

const servers: Server[] = [];
test.afterAll(() => servers.forEach((server) => server.close().closeAllConnections()));

type Answer = { body: string; type?: string; policy?: string } | 'nothing';

/** A website of its own; an address that is not there never answers. @returns its origin */
async function website(pages: Record<string, Answer>): Promise<string> {
	const server = createServer((request, response) => {
		const answer = pages[request.url?.split('?')[0] ?? ''] ?? 'nothing';
		if (answer === 'nothing') return;
		const { body, type = 'text/html; charset=utf-8', policy } = answer;
		response.setHeader('content-type', type);
		response.setHeader('access-control-allow-origin', '*');
		if (policy) response.setHeader('content-security-policy', policy);
		response.end(body);
	});
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const hostPage = (inside: string) =>
	`<!doctype html><html lang="nb"><title>Lillevik kommune</title><main><h1>Velkommen</h1></main>${inside}</html>`;

test('what goes on stands on the kommune’s own website, which nothing of ours can slow or break', async ({
	page,
	request
}) => {
	await signIn(page, 'admin', '/intern/innstillinger');
	await page.getByRole('link', { name: 'Banner på nettsiden' }).click();
	await page.getByLabel('Nes', { exact: true }).check();
	await page.getByRole('button', { name: 'Lag koden' }).click();
	await expect(page.getByLabel('Skript: teksten', { exact: true })).toHaveValue(/omrade=nes/);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('link', { name: /Vannet er borte/ }).first()).toBeVisible();
	await look(page, 'banner-settings');
	const snippet = await page.getByLabel('Skript: teksten', { exact: true }).inputValue();
	await page.getByText('Har nettsiden en streng innholdspolicy').click();
	const policy = await page.getByLabel('Innholdspolicy: teksten').inputValue();

	// A strict website: nothing runs but what the settings page said must be let through.
	const strict = { body: hostPage(snippet), policy: `default-src 'none'; ${policy}` };
	await page.goto(await website({ '/': strict }));
	const banner = page.getByRole('region', { name: 'Viktig melding fra Lillevik kommune' });
	await expect(banner.getByRole('link', { name: 'Vannet er borte på Nes' })).toBeVisible();
	const globals = await page.evaluate(() =>
		Object.keys(window).filter((key) => /varde/i.test(key))
	);
	expect(globals).toEqual([]);
	expect(await page.context().cookies(page.url())).toEqual([]);
	await banner.getByRole('button', { name: /^Lukk: Vannet er borte på Nes/ }).click();
	await expect(banner).toHaveCount(0);
	const asked = page.waitForResponse(/banner\.json/);
	await page.reload();
	await (await asked).finished();
	await expect(banner).toHaveCount(0);

	// Our server hangs: the page is done all the same, whether the script comes or not.
	const silent = await website({});
	const script = await (await request.get('/banner.js')).text();
	const speechless = await website({ '/banner.js': { body: script, type: 'text/javascript' } });
	const own = here().origin;
	for (const origin of [silent, speechless])
		await page.goto(await website({ '/': { body: hostPage(snippet.replaceAll(own, origin)) } }), {
			waitUntil: 'load',
			timeout: 3_000
		});
	await expect(page.getByRole('heading', { name: 'Velkommen' })).toBeVisible();

	// What it is told is hostile: it is text.
	const title = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
	const item = { id: 'K@1', title, url: own, time: 'nå', severity: 'alvorlig', lang: 'nb' };
	const told = JSON.stringify({ label: title, close: title, items: [{ ...item, areas: null }] });
	const hostile = await website({
		'/banner.js': { body: script, type: 'text/javascript' },
		'/banner.json': { body: told, type: 'application/json' }
	});
	await page.goto(await website({ '/': { body: hostPage(snippet.replaceAll(own, hostile)) } }));
	await expect(page.getByRole('link', { name: title })).toBeVisible();
	expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});
