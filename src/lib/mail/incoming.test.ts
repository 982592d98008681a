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

test('HTML with a file beside it is read as text, without its pictures', async () => {
	const html =
		'<html><head><script>alert(1)</script></head><body><p>Vannet er <b>borte</b>.<img src="https://spor.example/x.gif"></p></body></html>';
	const parts = `--x\r\nContent-Type: text/html\r\n\r\n${html}\r\n--x\r\nContent-Type: image/png; name=a.png\r\nContent-Disposition: attachment\r\n\r\nx\r\n--x--`;
	const read = await readIncoming(mail('multipart/mixed; boundary=x', parts), 'lillevik.no');
	expect(read).toMatchObject({ text: 'Vannet er borte.', unread: false });
	expect(read.attachments).toHaveLength(1);
});

test('what has words that nobody finds can be opened by hand', async () => {
	const read = await readIncoming(mail('multipart/mixed; boundary=', 'Vannet er borte.'), 'l.no');
	expect(read).toMatchObject({
		text: '',
		unread: true,
		attachments: [{ name: expect.any(String) }]
	});
	const empty = await readIncoming(mail('text/plain', '\r\n'), 'l.no');
	expect(empty).toMatchObject({ text: '', unread: false, attachments: [] });
});
