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
import { keepFile, readKept } from '../files/files.server';
import { eventsOf } from '../inquiries/read.server';
import { answer } from '../inquiries/replies/answer.server';
import { inquiry } from '../inquiries/tables.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { accounts, saveAccount } from '../mail/accounts.server';
import { depart } from '../mail/departures.server';
import { startIntake } from '../mail/intake.server';
import { MOST_AN_HOUR } from '../mail/held';
import { attachmentsOf } from '../mail/attachments.server';
import { heldMessages, latestMessages, store, type StoredMessage } from '../mail/messages.server';
import { prune } from '../mail/prune.server';
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
		const [before] = await latestMessages(reader);
		dovecot.deliver(BOX, source);
		return until(async () => {
			const [newest] = await latestMessages(reader);
			return newest?.id !== before?.id && newest?.handledAt ? newest : null;
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
		const theirs = await inquiryOf(stranger.ref);
		expect(theirs.events[0]?.details).toMatchObject({ resembles: row.ref });
	});

	test('that goes on from the sender’s own earlier mail is the same inquiry, and another’s is not', async () => {
		const source = mailFrom('tråd@example.org'.replace('å', 'a'), {
			subject: 'Lys',
			text: 'Mørkt'
		});
		const [, id] = /^Message-ID: (.*)$/m.exec(source)!;
		const first = await received(source);
		const more = { subject: 'Lys', headers: { References: `<x@y.no> ${id!.trim()}` } };
		const second = await received(mailFrom('trad@example.org', { ...more, text: 'Fortsatt' }));
		expect(second).toMatchObject({ ref: first.ref, note: 'mail_note_follow_up' });
		const other = await received(mailFrom('nabo@example.org', { ...more, text: 'Her òg' }));
		expect(other.ref).not.toBe(first.ref);
	});

	test('that must not wait is never held back, and its receipt says whom to call', async () => {
		for (let n = 0; n < MOST_AN_HOUR; n++)
			await takeCareOf(
				await stored(mailFrom('redd@example.org', { subject: `${n}`, text: `Nr. ${n}` }))
			);
		const urgent = await received(
			mailFrom('redd@example.org', { subject: 'Hjelp', text: 'Det brenner i kjelleren!' })
		);
		expect(urgent.ref).toMatch(/^H-/);
		const { events } = await inquiryOf(urgent.ref);
		expect(events.map(({ kind }) => kind)).toContain('stopHeard');
		const alone = await received(
			mailFrom('alene@example.org', { subject: 'Hei', text: 'Jeg orker ikke å leve lenger' })
		);
		const { payload } = await letterAbout(alone.ref!, 'alene@example.org');
		expect(JSON.stringify(payload)).toMatch(/116 123/);
		expect(JSON.stringify(payload)).not.toMatch(/leve|selvmord/);
	});

	test.each(['noreply@example.org', 'mailer-daemon@example.org', BOX])(
		'from %s is taken in, and not answered',
		async (address) => {
			const before = (await reader.select().from(letter)).length;
			const message = await received(
				mailFrom(address, { subject: 'Melding', text: `Fra ${address}` })
			);
			expect(message.ref).toMatch(/^H-/);
			expect(await reader.select().from(letter)).toHaveLength(before);
		}
	);

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

	test('that answers us brings what lies beside it, which is shown with the answer', async () => {
		const first = await received(
			mailFrom('per@example.org', { subject: 'Bod', text: 'Må jeg søke?' })
		);
		const ref = first.ref!;
		const second = await received(
			mailFrom('per@example.org', {
				subject: `SV: ${ref}`,
				text: 'Her er tegningen.',
				files: [['bod.pdf', 'application/pdf', 'tegning']]
			})
		);
		const { events } = await inquiryOf(ref);
		expect(events.at(-1)).toMatchObject({ kind: 'followUp', details: { mail: second.id } });
		expect(await attachmentsOf(reader, ref)).toMatchObject([
			{ name: 'bod.pdf', messageId: second.id }
		]);
	});

	test('is one inquiry in two mailboxes, days apart, when its Message-ID and all it says agree', async () => {
		const source = mailFrom('begge@example.org', {
			subject: 'Til alle',
			text: 'Når tømmes bosset?',
			files: [['plan.pdf', 'application/pdf', 'plan']]
		});
		const first = await received(source);
		const old = Date.now() - 3 * 86_400_000;
		await write((tx) =>
			tx.update(inquiry).set({ receivedAt: old }).where(eq(inquiry.ref, first.ref!))
		);
		const second = await received(`Delivered-To: post@lillevik.test\r\n${source}`);
		expect(second).toMatchObject({ ref: first.ref, note: 'mail_note_same' });
		expect(await attachmentsOf(reader, first.ref!)).toHaveLength(1);
		const other = await received(source.replace('bosset', 'matavfallet'));
		expect(other.ref).not.toBe(first.ref);
	});

	test('whose receipt comes back says so on its inquiry', async () => {
		const { ref } = await received(
			mailFrom('feil@example.org', { subject: 'Hei', text: 'Lys ute' })
		);
		const receipt = await letterAbout(ref!);
		expect(receipt.key).toMatch(/^mail-receipt .* H-/);
		await depart({ letterId: receipt.id, address: 'feil@example.org', urgent: false });
		await write((tx) => tx.update(letter).set({ state: 'sent' }).where(eq(letter.id, receipt.id)));
		await received(bounceOf('feil@example.org', receipt.id, '5.1.1'));
		const { row, events } = await inquiryOf(ref);
		expect(events.at(-1)).toMatchObject({ kind: 'undelivered' });
		expect(row.state).toBe('new');
	});

	test('that our own server says is forged is added to nobody’s inquiry, marked, and not receipted', async () => {
		const [box] = await accounts(reader, 'in');
		await saveAccount(
			admin,
			box!.id,
			{ ...account(dovecot.port), authserv: 'mx.lillevik.test' },
			''
		);
		const says = (result: string) => ({
			'Authentication-Results': `mx.lillevik.test; dmarc=${result} header.from=example.org`
		});
		const real = { subject: 'Søknad', text: 'Her er den', headers: says('pass') };
		const first = await received(mailFrom('anne@example.org', real));
		const before = (await reader.select().from(letter)).length;
		const forged = { subject: `SV: ${first.ref}`, text: 'Send alt til meg', headers: says('fail') };
		const second = await received(mailFrom('anne@example.org', forged));
		expect(second.ref).not.toBe(first.ref);
		const { events } = await inquiryOf(second.ref);
		expect(events[0]).toMatchObject({ kind: 'received', details: { unconfirmed: true } });
		expect(await reader.select().from(letter)).toHaveLength(before);
		const own = { subject: `SV: ${first.ref}`, text: 'Og et bilde til', headers: says('pass') };
		expect(await received(mailFrom('anne@example.org', own))).toMatchObject({ ref: first.ref });
	});

	test('is held back from the twenty-first in an hour, until a person lets it through', async () => {
		for (let n = 0; n < MOST_AN_HOUR; n++)
			await takeCareOf(
				await stored(mailFrom('mange@loop.test', { subject: `${n}`, text: `Nr ${n}` }))
			);
		const count = (await reader.select().from(inquiry)).length;
		await takeCareOf(await stored(mailFrom('mange@loop.test', { subject: 'En til', text: 'Hei' })));
		await takeCareOf(await stored(mailFrom('annen@loop.test', { subject: 'En', text: 'Ekte' })));
		expect(await reader.select().from(inquiry)).toHaveLength(count + 1);
		const [held, ...more] = await heldMessages(reader);
		expect(held).toMatchObject({ from: 'mange@loop.test', ref: null });
		expect(more).toEqual([]);
		await write((tx) =>
			tx.update(mailMessage).set({ receivedAt: 0 }).where(eq(mailMessage.id, held!.id))
		);
		await prune();
		expect(await makeInquiry(admin, held!.id)).toBeNull();
		expect(await heldMessages(reader)).toEqual([]);
		expect(await reader.select().from(inquiry)).toHaveLength(count + 2);
	});

	test('goes with its inquiry when that is deleted, the files too, but not those that others have', async () => {
		const kept = async (source: string) => {
			await takeCareOf(await stored(source));
			return (await latestMessages(reader))[0]!;
		};
		const file = (text: string) => ['f.txt', 'text/plain', text] as [string, string, string];
		const said = {
			subject: 'Slett',
			text: 'Slett meg',
			files: [file('bare mitt'), file('felles')]
		};
		const gone = await kept(mailFrom('slett@example.org', said));
		await kept(mailFrom('beholdt@example.org', { ...said, text: 'Min', files: [file('felles')] }));
		const [mine, shared] = await attachmentsOf(reader, gone.ref!);
		await write((tx) => tx.delete(inquiry).where(eq(inquiry.ref, gone.ref!)));
		await prune();
		expect(await attachmentsOf(reader, gone.ref!)).toEqual([]);
		expect(await reader.select().from(mailMessage).where(eq(mailMessage.id, gone.id))).toEqual([]);
		await expect(readKept(mine!.hash!)).rejects.toThrow();
		await expect(readKept(gone.hash)).rejects.toThrow();
		expect((await readKept(shared!.hash!)).toString()).toBe('felles');
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

/** A message as the mailbox reader writes it down. */
async function stored(source: string): Promise<StoredMessage> {
	const hash = await keepFile(Buffer.from(source));
	const said = { messageId: hash, hash, size: source.length, from: '', subject: '' };
	await store({ accountId: 'gone', uid: 1, ...said });
	const [row] = await reader.select().from(mailMessage).where(eq(mailMessage.hash, hash));
	return row!;
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
		scope: '',
		authserv: ''
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
