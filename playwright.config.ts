import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { STATIONS, station } from './test/support/stations';

const chromium = '/usr/bin/chromium';

/** The stories of each kind of user, in a real Chromium against the built app with the demo; those of a file in their order. */
export default defineConfig({
	testDir: 'test',
	testMatch: '*.e2e.ts',
	timeout: 60_000,
	expect: { timeout: 10_000 },
	workers: STATIONS,
	// A story that a busy machine cut short is told once more, and listed as flaky.
	retries: process.env.CI ? 1 : 0,
	reporter: [['list']],
	outputDir: 'test-results',
	globalSetup: './test/support/stories.setup.ts',
	use: {
		// set by the setup, before the workers read this file again
		baseURL: station()?.origin,
		locale: 'nb-NO',
		timezoneId: 'Europe/Oslo',
		viewport: { width: 1440, height: 900 },
		launchOptions: {
			...(existsSync(chromium) && { executablePath: chromium }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
