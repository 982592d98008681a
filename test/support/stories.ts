import { expect, test as base, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { simpleParser, type ParsedMail } from 'mailparser';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { station, type Station } from './stations';

export { expect } from '@playwright/test';

/** Where this worker's stories take place. */
export function here(): Station {
	return station()!;
}

/** A phone in the hand of whoever is on call. */
export const PHONE = { width: 390, height: 844 };

/** A story: every page in it must be without errors in the console. */
export const test = base.extend<{ page: Page; losesNetwork: boolean }>({
	/** The network is taken away in it, and the browser says so in the console. */
	losesNetwork: [false, { option: true }],
	page: async ({ page, losesNetwork }, use) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
		page.on('console', (message) => {
			const expected = losesNetwork ? /status of 4\d\d|net::ERR_/ : /status of 4\d\d/;
			// What has no address comes from what a story puts into the page to look at it.
			if (message.type() !== 'error' || !message.location().url) return;
			if (!expected.test(message.text())) errors.push(message.text());
		});
		await use(page);
		expect(errors, 'errors in the console').toEqual([]);
	}
});

/** Opens a page as a person of the demo, who has signed in. @param mailbox e.g. 'vakt' */
export async function signIn(page: Page, mailbox: string, path = '/intern'): Promise<void> {
	const { origin } = new URL((await page.request.head('/healthz')).url());
	const answer = await page.request.post('/logg-inn', {
		form: { email: `${mailbox}@lillevik.test`, password: 'varde-demo' },
		headers: { origin, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(answer.status(), `${mailbox} signs in`).toBe(303);
	await page.goto(path);
	const hasScripts = await page.evaluate(() => matchMedia('(scripting: enabled)').matches);
	if (hasScripts) await awake(page);
}

/** Waits until the scripts of a page have started: what is typed while they do may be taken back. */
export async function awake(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Fills the page for signing in that is open, and sends it. */
export async function signInByHand(page: Page, mailbox: string): Promise<void> {
	await page.getByLabel('E-post').fill(`${mailbox}@lillevik.test`);
	await page.getByLabel('Passord', { exact: true }).fill('varde-demo');
	await page.getByRole('button', { name: 'Logg inn' }).click();
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A slow line: the page is there, and its scripts are not until the answer is called. */
export async function scriptsHeld(page: Page): Promise<() => Promise<void>> {
	const SCRIPTS = '**/_app/immutable/entry/*';
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route(SCRIPTS, async (route) => {
		await held;
		await route.continue();
	});
	return async () => {
		release();
		await awake(page);
		await page.unroute(SCRIPTS);
	};
}

/** What axe looks for. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL: RunOptions = { runOnly: { type: 'tag', values: TAGS } };
/** What differs in the dark, and at another width; the rest takes its time. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };
const LAYOUT: RunOptions = {
	runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] }
};

/** What has been looked at, at one width or another. */
const looked = new Set<string>();

/**
 * Looks at a page: no axe finding (WCAG 2.2 AA) in light or dark, nothing wider than the window,
 * and, with `PICTURES=1`, a picture of each into `screenshots/`, for people to look at.
 */
export async function look(page: Page, name: string): Promise<void> {
	const seen = looked.has(name);
	looked.add(name);
	for (const colorScheme of ['light', 'dark'] as const) {
		if (seen && colorScheme === 'dark' && !process.env.PICTURES) continue;
		const rules = colorScheme === 'dark' ? COLOURS : seen ? LAYOUT : ALL;
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await settled(page);
		const width = page.viewportSize()?.width;
		const path = join('screenshots', `${name}-${width}-${colorScheme}.png`);
		if (process.env.PICTURES) await page.screenshot({ path, fullPage: true });
		// What still moves on a busy machine is looked at once more; a fault stays.
		await expect
			.poll(() => findings(page, rules), {
				message: `axe on ${name}, ${colorScheme}`,
				intervals: [500, 1500, 3000],
				timeout: 30_000
			})
			.toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'light' });
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

/** Has the page wear at once the colours that it would fade to; what inherits one fades after it. */
async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
		const fading = () =>
			document.getAnimations().filter((animation) => animation instanceof CSSTransition);
		await frame();
		for (let fades = fading(); fades.length; fades = fading()) {
			for (const fade of fades) fade.finish();
			await frame();
		}
	});
}

/**
 * What axe finds. It runs in the page, once it is there: `@axe-core/playwright` reads it anew for each
 * look, and once more in a tab of its own.
 */
async function findings(page: Page, rules: RunOptions): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	// What passed is not described: that takes longer than looking.
	return page.evaluate(
		async (options) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			const { violations } = await axe.run(document, options);
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
		},
		{ ...rules, resultTypes: ['violations' as const] }
	);
}

/** Waits for a mail to somebody, that is the right one. */
export function mailTo(
	address: string,
	isRight: (mail: ParsedMail) => boolean = () => true
): Promise<ParsedMail> {
	return inFolder(here().mails, `mail to ${address}`, async (_file, content) => {
		const mail = await simpleParser(content);
		const to = [mail.to].flat().flatMap((receiver) => receiver?.value ?? []);
		return to.some((receiver) => receiver.address === address) && isRight(mail) ? mail : null;
	});
}

/** Waits for a push message to a browser of `browser(here().pushOrigin, name)`. */
export function pushTo(name: string, tries = 100): Promise<Buffer> {
	const read = (file: string, content: Buffer) => (file.startsWith(`${name}.`) ? content : null);
	return inFolder(here().pushes, `push to ${name}`, read, tries);
}

async function inFolder<Found>(
	folder: string,
	what: string,
	read: (file: string, content: Buffer) => Found | null | Promise<Found | null>,
	tries = 100
): Promise<Found> {
	for (let left = tries; left > 0; left--) {
		for (const file of readdirSync(folder)) {
			const found = await read(file, readFileSync(join(folder, file)));
			if (found) return found;
		}
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error(`No ${what}`);
}
