import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import {
	PASSWORD,
	startDovecot,
	withoutDovecot,
	type Dovecot
} from '../../../test/support/dovecot';
import { bounceOf, feedbackOn, mailFrom } from '../../../test/support/mails';
import { actor } from '../../../test/support/actors';
import { reader, write } from '../database/database.server';
import { readKept } from '../files/files.server';
import { eventsOf } from '../inquiries/read.server';
import { answer } from '../inquiries/staff.server';
import { inquiry } from '../inquiries/tables.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { saveAccount } from '../mail/accounts.server';
import { depart } from '../mail/departures.server';
import { startIntake } from '../mail/intake.server';
import { attachmentsOf, latestMessages } from '../mail/messages.server';
import { suppression } from '../mail/suppressed.server';
import { mailBox, mailMessage } from '../mail/tables.server';
import { letter } from '../outbox/tables.server';
import { fillDemo as fillStaff } from '../staff/demo.server';
import { makeInquiry, takeCareOf } from './mailIn.server';

const BOX = 'servicetorg@lillevik.test';
const KARI = 'kari@example.org';
await useTemporaryDatabase();
await write(async (tx) => {
	await putKommune(tx, LILLEVIK, null);
	await fillStaff(tx, { passwordHash: '', at: Date.now() });
});
const admin = { ...actor('administrator'), id: 'demo-admin' };
const worker = { ...actor('caseworker'), id: 'demo-admin' };

describe.skipIf(withoutDovecot)('mail that comes to a real IMAP server', () => {
	let dovecot: Dovecot;
	let stop: () => Promise<void>;

	beforeAll(async () => {
		dovecot = await startDovecot();
		dovecot.deliver(BOX, mailFrom(KARI, { subject: 'Fra i fjor', text: 'Gammel' }));
		const saved = await saveAccount(admin, null, account(dovecot.port), PASSWORD);
		expect(saved).toHaveProperty('id');
		stop = startIntake(takeCareOf);
		await until(async () => (await reader.select().from(mailBox))[0]?.uidValidity);
	});
	afterAll(async () => {
		await stop?.();
		await dovecot?.stop();
	});

	const received = async (source: string) => {
		const before = (await latestMessages(reader)).length;
		dovecot.deliver(BOX, source);
		return until(async () => {
			const [newest, ...rest] = await latestMessages(reader);
			return rest.length + 1 > before && newest?.handledAt ? newest : null;
		});
	};
	const inquiryOf = async (ref: string | null) => {
		const [row] = await reader
			.select()
			.from(inquiry)
			.where(eq(inquiry.ref, ref ?? ''));
		if (!row) throw new Error(`No inquiry ${ref}`);
		return { row, events: await eventsOf(reader, row) };
	};

	test('becomes an inquiry with what lay beside it, is receipted once a day, and leaves old mail alone', async () => {
		const message = await received(
			mailFrom(KARI, {
				name: 'Kari Nordmann',
				subject: 'Hull i vegen på Nes',
				text: 'Det er et stort hull ved skolen.',
				files: [
					['hull.jpg', 'image/jpeg', 'bilde'],
					['virus.exe', 'application/octet-stream', 'MZ']
				]
			})
		);
		const { row } = await inquiryOf(message.ref);
		expect(row).toMatchObject({
			intake: 'email',
			senderName: 'Kari Nordmann',
			senderEmail: KARI,
			text: 'Hull i vegen på Nes\n\nDet er et stort hull ved skolen.',
			state: 'new'
		});
		const [picture, program] = await attachmentsOf(reader, row.ref);
		expect((await readKept(picture!.hash!)).toString()).toBe('bilde');
		expect(program).toMatchObject({ hash: null, note: 'mail_attachment_type' });
		await received(mailFrom(KARI, { subject: 'En sak til', text: 'Om bossdunken' }));
		expect(await reader.select().from(inquiry)).toHaveLength(2);
		const receipts = (await reader.select().from(letter)).filter(({ key }) => /receipt/.test(key));
		expect(receipts).toHaveLength(1);
		expect(receipts[0]?.payload).toMatchObject({ to: KARI, inReplyTo: expect.any(String) });
	});

	test('that answers us is added to its inquiry, from the same address alone', async () => {
		const first = await received(
			mailFrom('ola@example.org', { subject: 'Vann', text: 'Brunt vann' })
		);
		const { row } = await inquiryOf(first.ref);
		await answer(
			{ actor: worker, ref: row.ref, version: row.version },
			{ text: 'Vi spyler.', way: 'page' }
		);
		const told = await letterAbout(row.ref);
		const reply = { inReplyTo: `<${told.id}@lillevik.test>`, subject: 'SV: svar' };
		const quoted =
			'Takk!\n\nDen 20. nov. 2026 skrev Lillevik kommune <servicetorg@lillevik.test>:\n> Hei';
		const followed = await received(mailFrom('ola@example.org', { ...reply, text: quoted }));
		expect(followed.ref).toBe(row.ref);
		const after = await inquiryOf(row.ref);
		expect(after.row).toMatchObject({ state: 'open', answerDueAt: expect.any(Number) });
		expect(after.events.at(-1)).toMatchObject({ kind: 'followUp', text: 'Takk!' });
		const stranger = await received(
			mailFrom('eve@example.org', { ...reply, text: 'Hva står der?' })
		);
		expect(stranger.ref).not.toBe(row.ref);
	});

	test('that says an answer never arrived stops the address, marks the letter, and wakes the inquiry', async () => {
		const first = await received(
			mailFrom('borte@example.org', { subject: 'Hei', text: 'Når åpner badet?' })
		);
		const { row } = await inquiryOf(first.ref);
		await answer(
			{ actor: worker, ref: row.ref, version: row.version },
			{ text: 'Lørdag.', way: 'page' }
		);
		const told = await letterAbout(row.ref);
		await depart({ letterId: told.id, address: 'borte@example.org', urgent: false });
		await write((tx) => tx.update(letter).set({ state: 'sent' }).where(eq(letter.id, told.id)));
		const forged = bounceOf('offer@example.org', told.id, '5.1.1');
		expect(await received(forged)).toMatchObject({
			kind: 'delivery status',
			note: 'mail_note_bounce'
		});
		expect(await suppression(reader, 'borte@example.org')).toMatchObject({ because: 'bounce' });
		expect(await suppression(reader, 'offer@example.org')).toBeNull();
		const { row: woken, events } = await inquiryOf(row.ref);
		expect(woken.state).toBe('open');
		expect(events.at(-1)).toMatchObject({
			kind: 'undelivered',
			details: { because: 'mail_bounce_address', address: 'borte@example.org' }
		});
		expect((await letterAbout(row.ref)).state).toBe('bounced');
	});

	test('that complains stops the address', async () => {
		const first = await received(
			mailFrom('sur@example.org', { subject: 'Hei', text: 'Hva koster det?' })
		);
		const told = await letterAbout(first.ref!, 'sur@example.org');
		await depart({ letterId: told.id, address: 'sur@example.org', urgent: false });
		await received(feedbackOn(told.id));
		expect(await suppression(reader, 'sur@example.org')).toMatchObject({ because: 'complaint' });
	});

	test.each([
		['automatic reply', { 'Auto-Submitted': 'auto-replied' }],
		['list', { 'List-Id': '<nyheter.ks.no>' }],
		['loop', { 'X-Varde-Letter': 'x' }]
	])('that is %s becomes no inquiry and gets no answer', async (kind, headers) => {
		const before = (await reader.select().from(letter)).length;
		const message = await received(
			mailFrom('auto@example.org', { subject: 'Borte', text: 'Ferie', headers })
		);
		expect(message).toMatchObject({ kind, ref: null });
		expect(await reader.select().from(letter)).toHaveLength(before);
	});

	test('that is broken, or nothing but scripts, is kept as text and never lost', async () => {
		const odd = `From: odd@example.org\r\nSubject: =?utf-9?Q?=FF?=\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n\x00\xff--\r\n`;
		expect((await received(odd)).ref).toMatch(/^H-/);
		const html = mailFrom('html@example.org', {
			subject: 'Side',
			html: '<script>alert(1)</script><p>Hei <b>dere</b></p><img src="http://spor.example/x">'
		});
		const { row } = await inquiryOf((await received(html)).ref);
		expect(row.text).toContain('Hei dere');
		expect(row.text).not.toMatch(/script|alert/);
		const to = Array.from({ length: 5000 }, (_, i) => `n${i}@example.org`).join(',\r\n ');
		const many = mailFrom('mange@example.org', {
			subject: 'Alle',
			text: 'Til alle',
			headers: { Cc: to }
		});
		expect((await received(many)).ref).toMatch(/^H-/);
	});

	test('that is too large to take in is an inquiry that says so', async () => {
		const large = mailFrom('stor@example.org', { subject: 'Film', text: 'x'.repeat(31_500_000) });
		const { row } = await inquiryOf((await received(large)).ref);
		expect(row.text).toMatch(/^Film\n\n\[E-posten var på 32 MB\./);
		expect(row.senderEmail).toBe('stor@example.org');
	});

	test('that was put aside becomes an inquiry when a person says so, once', async () => {
		const headers = { 'Auto-Submitted': 'auto-replied' };
		const aside = await received(
			mailFrom('x@example.org', { subject: 'Auto', text: 'Hei', headers })
		);
		expect(await makeInquiry(admin, aside.id)).toBeNull();
		expect(await makeInquiry(admin, aside.id)).toMatchObject({ refused: 'mail_message_gone' });
		const [newest] = await latestMessages(reader);
		expect(newest?.ref).toMatch(/^H-/);
	});

	test('is taken care of once, however often it is handed on', async () => {
		const message = await received(
			mailFrom('to@example.org', { subject: 'Én gang', text: 'Bare én' })
		);
		const count = (await reader.select().from(inquiry)).length;
		await Promise.all([takeCareOf(message), takeCareOf({ ...message, handledAt: null })]);
		expect(await reader.select().from(inquiry)).toHaveLength(count);
	});

	test('goes on where it was after the reader was stopped, and a mailbox numbered anew doubles nothing', async () => {
		await stop();
		dovecot.deliver(
			BOX,
			mailFrom('natt@example.org', { subject: 'Om natta', text: 'Mens dere sov' })
		);
		const count = (await reader.select().from(mailMessage)).length;
		await write((tx) => tx.update(mailBox).set({ uidValidity: '1', lastUid: 0 }));
		stop = startIntake(takeCareOf);
		await until(async () => {
			const [newest] = await latestMessages(reader);
			return newest?.subject === 'Om natta' && newest.handledAt;
		});
		// The one from before Varde came is read too now: it is younger than two days.
		expect(await reader.select().from(mailMessage)).toHaveLength(count + 2);
	});
});

async function letterAbout(ref: string, to?: string) {
	const rows = await reader.select().from(letter).orderBy(desc(letter.id));
	const found = rows.find(
		({ key, payload }) => key.includes(ref) || (to && JSON.stringify(payload).includes(to))
	);
	if (!found) throw new Error(`No letter about ${ref}`);
	return found;
}

function account(port: number) {
	return {
		way: 'in' as const,
		host: '127.0.0.1',
		port,
		security: 'none' as const,
		signIn: 'password' as const,
		user: BOX,
		clientId: '',
		tokenEndpoint: '',
		scope: ''
	};
}

async function until<T>(holds: () => Promise<T>): Promise<NonNullable<T>> {
	for (let tries = 0; tries < 150; tries++) {
		const found = await holds();
		if (found) return found;
		await new Promise((again) => setTimeout(again, 100));
	}
	throw new Error('It did not happen');
}
