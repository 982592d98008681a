import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { LOGO_FILE_MAX, logoFrom } from './logo.server';

const arms = (extra = '') =>
	Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 480">${extra}
		<path d="M40 40h320v240q0 120-160 180-160-60-160-180z" fill="#0b3d91" stroke="#111" stroke-width="8"/>
		<path d="M60 250q70-60 140 0t140 0v60q-70 60-140 0t-140 0z" fill="#f5f5f5"/></svg>`
	);

async function shown(logo: string) {
	expect(logo).toMatch(/^data:image\/webp;base64,[\w+/]+=*$/);
	return Buffer.from(logo.split(',')[1]!, 'base64');
}

describe('the kommune’s logo', () => {
	test('is small enough to lie in every page, and sharp', async () => {
		const bytes = await shown((await logoFrom(arms())) as string);
		expect(bytes.byteLength).toBeLessThanOrEqual(1_200);
		expect((await sharp(bytes).metadata()).height).toBeGreaterThanOrEqual(40);
	});

	test('carries nothing along that was hidden in the file', async () => {
		const hidden = arms(
			'<script>alert(1)</script><image xlink:href="file:///etc/passwd"/><image xlink:href="http://127.0.0.1:9/x.png"/>'
		);
		const bytes = await shown((await logoFrom(hidden)) as string);
		expect(bytes.toString('latin1')).not.toMatch(/script|passwd/);
	});

	test('loses what a camera wrote in it', async () => {
		const photo = await sharp(arms())
			.withExif({ IFD0: { Artist: 'Kari' } })
			.jpeg()
			.toBuffer();
		expect((await sharp(photo).metadata()).exif).toBeDefined();
		const bytes = await shown((await logoFrom(photo)) as string);
		expect((await sharp(bytes).metadata()).exif).toBeUndefined();
	});

	test('a photograph becomes small too', async () => {
		const noise = Buffer.from(Array.from({ length: 300 * 200 * 3 }, (_, i) => (i * 7919) % 251));
		const photo = await sharp(noise, { raw: { width: 300, height: 200, channels: 3 } })
			.png()
			.toBuffer();
		const bytes = await shown((await logoFrom(photo)) as string);
		expect(bytes.byteLength).toBeLessThanOrEqual(1_200);
	});

	test.each([
		['too large a file', Buffer.alloc(LOGO_FILE_MAX + 1), 'kommune_logo_large'],
		['text', Buffer.from('not a picture'), 'kommune_logo_unreadable'],
		['nothing', Buffer.alloc(0), 'kommune_logo_unreadable'],
		['a cut file', arms().subarray(0, 90), 'kommune_logo_unreadable'],
		[
			'a bomb',
			Buffer.from(
				'<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"><path d="M0 0h9v9"/></svg>'
			),
			'kommune_logo_unreadable'
		],
		[
			'a banner',
			Buffer.from(
				'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 60"><path d="M0 0h900v60h-900z" fill="red"/><path d="M0 0h20v60z"/></svg>'
			),
			'kommune_logo_wide'
		]
	])('%s is refused with a sentence', async (_name, file, refused) => {
		expect(await logoFrom(file)).toEqual({ refused });
	});
});
