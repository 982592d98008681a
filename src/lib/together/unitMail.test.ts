import { eq, like } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { bounceOf, mailFrom } from '../../../test/support/mails';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { keepFile } from '../files/files.server';
import { answerByLink, linkPage, openLink } from '../inquiries/outside/link.server';
import { lastHandOver } from '../inquiries/outside/follow.server';
import { outsideUnit } from '../inquiries/outside/tables.server';
import { eventsOf } from '../inquiries/read.server';
import { receive } from '../inquiries/receive.server';
import { forward } from '../inquiries/staff.server';
import { inquiry } from '../inquiries/tables.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { attachmentsOf } from '../mail/attachments.server';
import { mailAccount, mailMessage } from '../mail/tables.server';
import { letter } from '../outbox/tables.server';
import { fillDemo } from '../staff/demo.server';
import { isRefused } from '../i18n/refusal';
import { takeCareOf } from './mailIn.server';

const UNIT = 'barneskolen';
const OFFICE = 'kontoret@barneskolen.lillevik.test';
const KARI = 'kari@example.org';
const amina = { ...actor('router'), id: 'demo-amina.warsame' };
let written = 0;

await useTemporaryDatabase();
beforeAll(async () => {
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillDemo(tx, { passwordHash: '', at: 0 });
		const confirmed = { tokenHash: 'x', askedAt: 0, confirmedAt: 1 };
		await tx
			.insert(outsideUnit)
			.values({ unitId: UNIT, address: OFFICE, readWithin: 4, ...confirmed });
		await tx.insert(mailAccount).values({
			...{ id: 'inn', way: 'in', host: 'imap.lillevik.test', port: 993, security: 'tls' },
			...{ signIn: 'password', user: LILLEVIK.email, clientId: '', tokenEndpoint: '', scope: '' },
			...{ changedAt: 0 }
		});
	});
});

/** An inquiry that lies at the school, and the id of the letter that it got. */
async function out(sensitivity: 'normal' | 'personal' = 'normal') {
	const said = { text: `Porten ${written++}`, name: 'Kari', email: KARI, phone: '' };
	const { ref } = await receive(said, { intake: 'form', actor: null, address: said.text });
	const { version } = await at(ref);
	const sent = await forward({ actor: amina, ref, version }, { unitId: UNIT, sensitivity });
	if (isRefused(sent)) throw new Error(sent.refused);
	const [first] = await letters(`outside ${ref} `);
	// It has left: what has not cannot be answered.
	await write((tx) => tx.update(letter).set({ state: 'sent' }).where(eq(letter.id, first!.id)));
	return { ref, letterId: first!.id, text: JSON.stringify(first!.payload) };
}
async function at(ref: string) {
	const [row] = await reader.select().from(inquiry).where(eq(inquiry.ref, ref));
	return row!;
}
const letters = (begins: string) =>
	reader
		.select()
		.from(letter)
		.where(like(letter.key, `${begins}%`));
const answers = (letterId: string) => ({ inReplyTo: `<${letterId}@lillevik.test>` });
const history = async (ref: string) => eventsOf(reader, await at(ref));
const doubtOn = async (ref: string) => (await lastHandOver(reader, (await at(ref)).id))?.doubt;

/** Comes to the mailbox as the reader of mailboxes writes it down. @returns what became of it */
async function come(source: string) {
	const id = newId();
	const hash = await keepFile(Buffer.from(source));
	const row = { id, accountId: 'inn', messageId: `<${id}@x>`, hash, size: source.length };
	await write((tx) => tx.insert(mailMessage).values({ ...row, receivedAt: now() }));
	const [stored] = await reader.select().from(mailMessage).where(eq(mailMessage.id, id));
	await takeCareOf(stored!);
	const [after] = await reader.select().from(mailMessage).where(eq(mailMessage.id, id));
	return after!;
}

const LINE = '--- Skriv svaret over denne linjen. Det går til innbyggeren ---';

describe('a unit answers by mail', () => {
	test('and the resident gets it as the answer, without what the program repeated', async () => {
		const { ref, letterId } = await out();
		const text = `Hei! Porten er festet.\n\nHilsen Ola\n\nDen 20. nov. 2026 skrev Lillevik kommune <servicetorg@lillevik.test>:\n> ${LINE}\n> Porten`;
		const came = await come(
			mailFrom(OFFICE, { name: 'Ola', subject: 'SV: sak', text, ...answers(letterId) })
		);
		expect(came).toMatchObject({ ref, note: 'mail_note_unit' });
		expect(await at(ref)).toMatchObject({ state: 'answered', answerDueAt: null });
		expect((await history(ref)).at(-1)).toMatchObject({
			...{ kind: 'answered', text: 'Hei! Porten er festet.\n\nHilsen Ola' },
			userName: 'Ola, Lillevik barneskole'
		});
		expect(await letters(`inquiry-answered ${ref}`)).toMatchObject([{ payload: { to: KARI } }]);
		expect(await letters(`outside-done ${ref}`)).toMatchObject([
			{ payload: { to: OFFICE, inReplyTo: expect.any(String) } }
		]);
	});

	test('a second answer comes too late: it lies on the inquiry, and whoever wrote is told', async () => {
		const { ref, letterId } = await out();
		await come(mailFrom(OFFICE, { subject: 'SV', text: 'Festet.', ...answers(letterId) }));
		await come(mailFrom(OFFICE, { subject: 'SV', text: 'Nei, den henger.', ...answers(letterId) }));
		const all = await history(ref);
		expect(all.filter(({ kind }) => kind === 'answered')).toHaveLength(1);
		expect(all.at(-1)).toMatchObject({ text: 'Nei, den henger.', details: { because: 'late' } });
		expect(await letters(`outside-held ${ref}`)).toHaveLength(1);
		expect(await letters(`outside-said ${ref}`)).toHaveLength(1);
	});

	test.each([
		['a colleague’s own address', 'ola@barneskolen.lillevik.test', { text: 'Festet.' }, 'stranger'],
		['no words', OFFICE, { text: `> ${LINE}\n> Porten` }, 'empty'],
		[
			'something sensitive',
			OFFICE,
			{ text: 'Eleven har diagnosen ADHD og moren hans vet det' },
			'sensitive'
		],
		[
			'a document',
			OFFICE,
			{
				text: 'Se vedlegg',
				files: [['vedtak.pdf', 'application/pdf', 'x']] as [string, string, string][]
			},
			'files'
		],
		[
			'a machine',
			OFFICE,
			{
				text: 'Saken er registrert',
				headers: { 'X-Auto-Response-Suppress': 'None', Precedence: 'bulk' }
			},
			'machine'
		]
	])('from %s waits for a colleague', async (_, from, said, because) => {
		const { ref, letterId } = await out();
		const subject = because === 'machine' ? 'Kvittering' : 'SV';
		const named =
			because === 'machine' ? { subject: `${subject} ${ref}` } : { subject, ...answers(letterId) };
		expect(await come(mailFrom(from, { ...said, ...named }))).toMatchObject({ ref });
		expect((await at(ref)).state).toBe('open');
		expect(await doubtOn(ref)).toBe(because);
		expect(await letters(`inquiry-answered ${ref}`)).toEqual([]);
		expect(await letters(`outside-held ${ref}`)).toHaveLength(because === 'machine' ? 0 : 1);
		if (because === 'files') expect(await attachmentsOf(reader, ref)).toHaveLength(1);
	});

	test('about what is personal is never sent on by itself', async () => {
		const { ref, letterId, text } = await out('personal');
		expect(text).not.toContain('Porten');
		await come(mailFrom(OFFICE, { subject: 'SV', text: 'Festet.', ...answers(letterId) }));
		expect(await doubtOn(ref)).toBe('safe');
		expect(await letters(`inquiry-answered ${ref}`)).toEqual([]);
	});

	test('a stranger who has got hold of the letter writes an inquiry of their own', async () => {
		const { ref, letterId } = await out();
		const came = await come(
			mailFrom('eve@example.net', { subject: 'SV', text: 'Ikke gjør noe.', ...answers(letterId) })
		);
		expect(came.ref).not.toBe(ref);
		expect((await at(ref)).state).toBe('open');
	});

	test('a name in the subject alone proves nothing', async () => {
		const { ref } = await out();
		await come(mailFrom(OFFICE, { subject: `Om ${ref}`, text: 'Festet.' }));
		expect(await doubtOn(ref)).toBe('unproven');
	});

	test('«ikke på kontoret» is no answer, and a letter that comes back is told to the switchboard', async () => {
		const { ref, letterId } = await out();
		const automatic = { headers: { 'Auto-Submitted': 'auto-replied' }, ...answers(letterId) };
		await come(
			mailFrom(OFFICE, { subject: 'Fraværsmelding', text: 'Tilbake mandag', ...automatic })
		);
		expect((await history(ref)).at(-1)).toMatchObject({
			kind: 'outside',
			details: { what: 'automatic' }
		});
		expect(await doubtOn(ref)).toBeNull();
		await come(bounceOf(OFFICE, letterId, '5.1.1'));
		expect((await history(ref)).at(-1)?.details).toMatchObject({
			what: 'undelivered',
			because: 'mail_bounce_address'
		});
		expect(await letters(`outside-undelivered ${ref}`)).toHaveLength(1);
	});

	test('two answer at once, by link and by mail: one goes', async () => {
		const { ref, letterId, text } = await out();
		const token = /sak\/([\w-]{43})/.exec(text)![1]!;
		await openLink(token);
		const page = await linkPage(reader, token);
		const version = page?.shows === 'matter' ? page.version : 0;
		await Promise.all([
			come(mailFrom(OFFICE, { subject: 'SV', text: 'Per mail', ...answers(letterId) })),
			answerByLink(token, { name: 'Ola', text: 'Per lenke', version, files: [] })
		]);
		const given = (await history(ref)).filter(({ kind }) => kind === 'answered');
		expect(given).toHaveLength(1);
		expect(await letters(`inquiry-answered ${ref}`)).toHaveLength(1);
	});
});
