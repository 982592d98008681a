import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealed } from './sealing.server';

/** A browser, which alone can open what is sealed for it (RFC 8291 §3.4, RFC 8188 §2). */
function browser() {
	const keys = createECDH('prime256v1');
	const p256dh = keys.generateKeys();
	const auth = randomBytes(16);
	const opened = (body: Buffer) => {
		const [salt, sender] = [body.subarray(0, 16), body.subarray(21, 86)];
		const info = Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, sender]);
		const shared = hkdfSync('sha256', keys.computeSecret(sender), auth, info, 32);
		const derived = (use: string, length: number) =>
			Buffer.from(
				hkdfSync('sha256', Buffer.from(shared), salt, `Content-Encoding: ${use}\0`, length)
			);
		const opener = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12));
		opener.setAuthTag(body.subarray(-16));
		const text = Buffer.concat([opener.update(body.subarray(86, -16)), opener.final()]);
		return text.subarray(0, text.lastIndexOf(2)).toString();
	};
	const encoded = { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') };
	return { ...encoded, opened };
}

// Few are sealed here; many by a thread, or here as well where the programs have not been built.
test.each([1, 3, 260])('each of %i at once can be read by its own browser', async (many) => {
	const browsers = Array.from({ length: many }, browser);
	const orders = browsers.map(({ p256dh, auth }, index) => ({
		text: Buffer.from(`Vannet er borte, ${index}`),
		...{ p256dh, auth }
	}));
	const all = (await Promise.all(orders.map(sealed))).map((body) => Buffer.from(body));
	expect(browsers.map(({ opened }, index) => opened(all[index]!))).toEqual(
		orders.map(({ text }) => text.toString())
	);
	const starts = all.map((body) => body.subarray(0, 86).toString('hex'));
	expect(new Set(starts).size).toBe(many);
});

test('a browser whose key is none costs nobody else their message', async () => {
	const { p256dh, auth } = browser();
	const text = Buffer.from('Vannet er borte');
	const [bad, good] = await Promise.all([
		sealed({ text, p256dh: auth, auth }),
		sealed({ text, p256dh, auth })
	]);
	expect(bad).toHaveLength(0);
	expect(good.length).toBeGreaterThan(100);
});
