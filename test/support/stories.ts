import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { simpleParser, type ParsedMail } from 'mailparser';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
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

/** Signs a person of the demo in. @param mailbox e.g. 'vakt' */
export async function signIn(page: Page, mailbox: string, path = '/intern'): Promise<void> {
	await page.goto(`/logg-inn?til=${encodeURIComponent(path)}`);
	await page.getByLabel('E-post').fill(`${mailbox}@lillevik.test`);
	await page.getByLabel('Passord', { exact: true }).fill('varde-demo');
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await page.waitForURL((url) => url.pathname.startsWith('/intern'));
}

/** What axe looks for. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL = { runOnly: { type: 'tag', values: TAGS } };
/** What differs in the dark, and at another width; the rest takes its time. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast'] } };
const LAYOUT = {
	runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] }
};

/** What has been looked at, at one width or another. */
const looked = new Set<string>();

/**
 * Looks at a page: no axe finding (WCAG 2.2 AA) in light or dark, nothing wider than the window,
 * and, with `PICTURES=1`, a picture of each into `screenshots/`, for people to look at.
 */
export async function look(page: Page, name: string): Promise<void> {
	mkdirSync('screenshots', { recursive: true });
	const seen = looked.has(name);
	looked.add(name);
	for (const colorScheme of ['light', 'dark'] as const) {
		if (seen && colorScheme === 'dark' && !process.env.PICTURES) continue;
		const rules = colorScheme === 'dark' ? COLOURS : seen ? LAYOUT : ALL;
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// A browser repaints what inherits its colour a moment later.
		await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
		const width = page.viewportSize()?.width;
		const path = join('screenshots', `${name}-${width}-${colorScheme}.png`);
		if (process.env.PICTURES) await page.screenshot({ path, fullPage: true });
		// Colours that a busy machine has not repainted yet are looked at once more; a fault stays.
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

async function findings(page: Page, rules: object): Promise<string[]> {
	// What passed is not described: that takes longer than looking.
	const options = { ...rules, resultTypes: ['violations' as const] };
	const { violations } = await new AxeBuilder({ page }).options(options).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
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
