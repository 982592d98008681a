import { expect, test } from 'vitest';
import { deviceName } from './device';

test.each([
	[
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36',
		'Chrome, Linux'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0',
		'Edge, Windows'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
		'Safari, iPhone'
	],
	['Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 'Firefox, Android'],
	['curl/8.5', ''],
	['', '']
])('%s is called %s', (userAgent, name) => {
	expect(deviceName(userAgent)).toBe(name);
});
