import { expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { readIncoming } from './incoming.server';

await useTemporaryDatabase();
const mail = (type: string, body: string) =>
	Buffer.from(`From: a@b.no\r\nSubject: Hei\r\nContent-Type: ${type}\r\n\r\n${body}`);

test('a mail of nothing but tags holds nobody up, and can be opened by hand', async () => {
	const began = performance.now();
	const read = await readIncoming(mail('text/html', '<div>'.repeat(300_000)), 'lillevik.no');
	expect(performance.now() - began).toBeLessThan(5000);
	expect(read).toMatchObject({ subject: 'Hei', text: '', unread: true });
	expect(read.attachments).toMatchObject([{ hash: expect.any(String) }]);
});

test('what stands beside it as plain text is read all the same', async () => {
	const tangled = `--x\r\nContent-Type: text/html\r\n\r\n${'<b>'.repeat(40_000)}\r\n--x--`;
	const parts = `--x\r\nContent-Type: text/plain\r\n\r\nVannet er borte.\r\n${tangled}`;
	const read = await readIncoming(mail('multipart/mixed; boundary=x', parts), 'lillevik.no');
	expect(read).toMatchObject({ text: 'Vannet er borte.', unread: true });
});

test('HTML alone is read as text', async () => {
	const html = '<p>Hei <b>der</b></p><p>Vannet er borte.</p><script>alert(1)</script>';
	const read = await readIncoming(mail('text/html', html), 'lillevik.no');
	expect(read).toMatchObject({ text: 'Hei der\n\nVannet er borte.', unread: false });
});
