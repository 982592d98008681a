import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { write } from '../../database/database.server';
import { LILLEVIK } from '../../kommune/kommune';
import { putKommune } from '../../kommune/kommune.server';
import { actor } from '../../../../test/support/actors';
import { lift, suppress } from '../../mail/suppressed.server';
import { mailDeparture } from '../../mail/tables.server';
import { NO_SERVER, type Letter } from '../delivery';
import { email } from './email.server';

await useTemporaryDatabase();
await write((tx) => putKommune(tx, LILLEVIK, null));
beforeEach(() => write((tx) => tx.delete(mailDeparture)));

const letter: Letter = {
	id: 'letter-1',
	delivery: 'email',
	key: 'k',
	payload: {
		to: 'kari@example.org',
		subject: 'Du har fått svar 👋 – æøå',
		text: 'Hei!\n.\nLes: …'
	},
	cursor: null,
	attempts: 1,
	createdAt: 0
};
let left: number;
const deliver = () => {
	left = 0;
	return email.deliver(letter, AbortSignal.timeout(10_000), async () => void left++);
};

let stop = () => {};
afterEach(() => stop());

/** A real SMTP server that keeps what it is given. */
async function smtp(options: SMTPServerOptions = {}): Promise<ParsedMail[]> {
	const received: ParsedMail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, _session, done) => {
			void simpleParser(stream).then((mail) => {
				received.push(mail);
				done();
			});
		},
		...options
	});
	server.on('error', () => {});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
	stop = () => server.close(() => {});
	return received;
}

test('a letter arrives as it was written, from the kommune, and is known for a machine’s', async () => {
	const received = await smtp();
	expect(await deliver()).toMatchObject({ kind: 'sent' });
	expect(left).toBe(1);
	const [mail] = received;
	expect(mail?.subject).toBe('Du har fått svar 👋 – æøå');
	expect(mail?.text?.trim()).toMatch(/^Hei!\n\.\nLes: …\n\n--\s*\nLillevik kommune/);
	expect(mail?.html).toContain('<p>Hei!<br>\n.<br>\nLes: …</p>');
	expect(mail?.from?.value[0]).toMatchObject({ address: LILLEVIK.email, name: LILLEVIK.name });
	expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
	expect(mail?.messageId).toBe('<letter-1@lillevik.test>');
});

test('a mailbox that does not exist is refused for good', async () => {
	await smtp({ onRcptTo: (_to, _session, done) => done(reply(550, 'No such mailbox')) });
	expect(await deliver()).toMatchObject({
		kind: 'refused',
		reason: expect.stringContaining('550')
	});
});

test('a server that asks for patience gets it', async () => {
	await smtp({ onRcptTo: (_to, _session, done) => done(reply(451, 'Greylisted')) });
	expect(await deliver()).toMatchObject({ kind: 'retry' });
});

test('a server that is not there is tried again, and nothing has left the house', async () => {
	process.env.SMTP_URL = 'smtp://127.0.0.1:9';
	expect(await deliver()).toMatchObject({ kind: 'retry' });
	expect(left).toBe(0);
});

test.each([
	['a certificate that is not valid for its name', {}, 'mail_fault_certificate'],
	[
		'a password that is wrong: it is ours to mend, so the letter waits',
		{
			disabledCommands: ['STARTTLS'],
			authOptional: false,
			onAuth: (_auth, _session, done) => done(reply(535, 'Wrong'))
		},
		'mail_fault_auth'
	]
] as [string, SMTPServerOptions, string][])('%s is told in words', async (_told, options, key) => {
	await smtp({ disabledCommands: [], allowInsecureAuth: true, ...options });
	process.env.SMTP_URL = process.env.SMTP_URL!.replace('//', '//user:password@');
	expect(await deliver()).toMatchObject({
		kind: 'retry',
		reason: expect.stringMatching(new RegExp(`^${key}`))
	});
	expect(left).toBe(0);
});

test('a name that does not exist is told in words', async () => {
	process.env.SMTP_URL = 'smtp://mail.finnes-ikke.invalid';
	const outcome = await deliver();
	expect(outcome).toMatchObject({
		kind: 'retry',
		reason: expect.stringMatching(/^mail_fault_dns/)
	});
});

test('an address that mail has come back from gets no more until somebody says so', async () => {
	await smtp();
	await write((tx) =>
		suppress(tx, { address: 'Kari@example.org', because: 'bounce', note: 'mail_bounce_address' })
	);
	expect(await deliver()).toMatchObject({ kind: 'refused', reason: 'mail_suppressed_bounce' });
	await lift(actor('administrator'), 'kari@example.org');
	expect(await deliver()).toMatchObject({ kind: 'sent' });
});

test('a letter of a subscription says how to end it with one click', async () => {
	const received = await smtp();
	const unsubscribe = 'https://lillevik.test/slutt/1';
	const payload = { ...(letter.payload as object), unsubscribe };
	await email.deliver({ ...letter, payload }, AbortSignal.timeout(10_000), async () => {});
	const list = received[0]?.headerLines.map(({ line }) => line).join('\n');
	expect(list).toContain(`List-Unsubscribe: <${unsubscribe}>`);
	expect(list).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('a line cut after the content was sent is unknown: nobody sends a second copy by itself', async () => {
	const server = createServer((socket) => {
		socket.on('error', () => {});
		socket.write('220 hei\r\n');
		let data = false;
		socket.on('data', (chunk) => {
			const said = chunk.toString();
			if (data && said.includes('\r\n.\r\n')) return socket.destroy();
			if (/^DATA/m.test(said)) data = true;
			if (!data || /^DATA/m.test(said)) socket.write(data ? '354 go\r\n' : '250 ok\r\n');
		});
	});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	process.env.SMTP_URL = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
	stop = () => server.close();
	expect(await deliver()).toMatchObject({ kind: 'unknown' });
});

test('without a server set the letter is shown as failed, with what to do', async () => {
	delete process.env.SMTP_URL;
	expect(await deliver()).toMatchObject({ kind: 'refused', reason: NO_SERVER });
});

function reply(responseCode: number, message: string) {
	return Object.assign(new Error(message), { responseCode });
}
