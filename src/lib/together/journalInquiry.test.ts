import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntries } from '../audit/read.server';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { forgetFile, keepFile } from '../files/files.server';
import { isRefused } from '../i18n/refusal';
import { addFiles, kept } from '../inquiries/files/files.server';
import { inquiryFile } from '../inquiries/files/tables.server';
import { eventsOf, inquiryByRef } from '../inquiries/read.server';
import { receive } from '../inquiries/receive.server';
import { answer } from '../inquiries/replies/answer.server';
import { forward } from '../inquiries/staff.server';
import { somForeslaatt, type Valg } from '../journal/valg';
import { versjoner } from '../journal/read.server';
import { documentFile } from '../journal/show.server';
import { changedDocument } from '../journal/verify.server';
import { prune } from '../mail/prune.server';
import { actorById } from '../staff/actors.server';
import type { Actor } from '../staff/actor';
import { demoUser, fillDemo } from '../staff/demo.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { journalInquiry, openWizard } from './journalInquiry.server';
import { unjournaled } from './unjournaled.server';
import { verify } from './verify.server';

await useTemporaryDatabase();

let desk: Actor;
let archivist: Actor;
let editor: Actor;
beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: now() }));
	const someone = async (mailbox: string) =>
		(await actorById(reader, demoUser(mailbox), now())) as Actor;
	desk = await someone('saksbehandler');
	archivist = await someone('arkiv');
	editor = await someone('redaktor');
});

async function written(text: string): Promise<string> {
	const message = { text, name: 'Kari Nordmann', email: 'kari@example.no', phone: '' };
	const { ref } = await receive(message, { intake: 'form', actor: null, address: '::1' });
	return ref;
}

async function answered(text: string): Promise<string> {
	const ref = await written(text);
	const opened = { actor: desk, ref, version: 1 };
	expect(isRefused(await answer(opened, { text: 'Vi ser på det.', way: 'page' }))).toBe(false);
	return ref;
}

async function asProposed(actor: Actor, ref: string): Promise<Valg> {
	const wizard = await openWizard(actor, ref);
	return somForeslaatt(wizard!.utkast);
}

describe('an answered inquiry', () => {
	test('waits until somebody decides, for those who may see it', async () => {
		const ref = await answered('Jeg vil klage på gebyret');
		expect((await unjournaled(reader, archivist)).waiting.map((one) => one.ref)).toEqual([ref]);
		expect((await unjournaled(reader, editor)).count).toBe(0);
		const result = await journalInquiry(archivist, ref, await asProposed(archivist, ref), 'k1');
		expect(result).toMatchObject({ utfall: 'journalfoeres', referanser: { length: 2 } });
		expect((await unjournaled(reader, archivist)).count).toBe(0);
	});

	test('takes its files along, which stay as long as the journal does and tell when they are gone', async () => {
		const ref = await answered('Jeg klager på gebyret, se vedlegg');
		const { id } = (await inquiryByRef(reader, archivist, ref))!;
		const bytes = Buffer.from('%PDF klage');
		const file = await kept({ name: 'klage.pdf', type: 'application/pdf', bytes }, 0);
		const sjekksum = file.hash!;
		await write((tx) => addFiles(tx, id, [file]));
		const result = await journalInquiry(archivist, ref, await asProposed(archivist, ref), 'files');
		if (isRefused(result)) throw new Error(result.refused);
		const [incoming = '', outgoing = ''] = result.referanser;
		const documents = async (referanse: string) =>
			(await versjoner(reader, archivist, referanse))[0]!.dokumenter;
		expect((await documents(incoming))[1]).toMatchObject({
			...{ tittel: 'klage.pdf', format: 'PDF', tilknyttetRegistreringSom: 'V', sjekksum },
			filnavn: `${ref}-2-klage.pdf`
		});
		expect(await documents(outgoing)).toHaveLength(1);
		const saved = await documentFile(archivist, incoming, 2);
		expect(Buffer.from(saved!.bytes).toString()).toBe('%PDF klage');
		expect(await documentFile(editor, incoming, 2)).toBeNull();

		await write((tx) => tx.delete(inquiryFile).where(eq(inquiryFile.hash, sjekksum)));
		await prune();
		expect(await changedDocument(reader)).toBeNull();
		await forgetFile(sjekksum);
		expect(await changedDocument(reader)).toBe(sjekksum);
		await keepFile(bytes);
	});

	test('tells in its own story where it is journaled', async () => {
		const row = await inquiryByRef(reader, archivist, 'H-2026-00001');
		const events = await eventsOf(reader, row!);
		expect(events.at(-1)).toMatchObject({
			kind: 'journaled',
			details: { references: ['J-2026-00001', 'J-2026-00002'] }
		});
	});

	test('is journaled once, whether the button or the way back is used twice', async () => {
		const ref = await answered('Jeg søker om permisjon fra skolen');
		const valg = await asProposed(archivist, ref);
		const first = await journalInquiry(archivist, ref, valg, 'same');
		expect(await journalInquiry(archivist, ref, valg, 'same')).toEqual(first);
		expect(await journalInquiry(archivist, ref, valg, 'other')).toMatchObject({
			refused: 'journal_already'
		});
		const wizard = await openWizard(archivist, ref);
		expect(wizard).toMatchObject({ gjenstaar: 0, referanser: { length: 2 } });
	});

	test('is found by the wizard with its case when another answer has come', async () => {
		const ref = 'H-2026-00001';
		const { version } = (await inquiryByRef(reader, desk, ref))!;
		await answer({ actor: desk, ref, version }, { text: 'Du får medhold.', way: 'page' });
		const wizard = await openWizard(archivist, ref);
		expect(wizard).toMatchObject({ gjenstaar: 1, mappeID: '2026/1' });
		const valg = {
			...(await asProposed(archivist, ref)),
			sak: 'finnes' as const,
			mappeID: '2026/1'
		};
		const result = await journalInquiry(archivist, ref, valg, null);
		expect(result).toMatchObject({ referanser: { length: 1 } });
	});
});

describe('what one may not see or journal', () => {
	test('cannot be opened or journaled, and nothing tells that it is there', async () => {
		const ref = await written('Det er rust i vannet hos oss');
		await forward({ actor: desk, ref, version: 1 }, { unitId: 'vann', sensitivity: 'personal' });
		const valg = await asProposed(archivist, ref);
		expect(await openWizard(editor, ref)).toBeNull();
		for (const [actor, one] of [
			[editor, ref],
			[archivist, 'H-2026-99999']
		] as const)
			expect(await journalInquiry(actor, one, valg, null)).toEqual({
				refused: 'journal_inquiry_unknown'
			});
	});

	test('and reading what is sensitive leaves a trace', async () => {
		const { entries } = await auditEntries(reader, { action: 'journal.see' });
		expect(entries[0]).toMatchObject({ actorName: 'Bente Myhre', subject: 'H-2026-00004' });
	});
});

test('everything that was journaled holds, without a gap', async () => {
	const { findings } = await verify(reader);
	expect(findings.filter(({ holds }) => !holds)).toEqual([]);
	expect(findings.map(({ sentence }) => sentence)).toContain(
		'Numbers: J 2026 runs from 1 to 7 without a gap.'
	);
	expect(await versjoner(reader, editor, 'J-2026-00001')).toEqual([]);
});
