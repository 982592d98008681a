import { eq, sql } from 'drizzle-orm';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { dataFolder } from '$lib/database/config.server';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { keepFile } from '$lib/files/files.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { journalvurdering } from '$lib/journal/tables.server';
import { prune } from '$lib/mail/prune.server';
import {
	mailAttachment,
	mailDeparture,
	mailMessage,
	mailSuppressed
} from '$lib/mail/tables.server';
import { append } from '$lib/outbox/outbox.server';
import { letter } from '$lib/outbox/tables.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { addFiles, kept } from '../files/files.server';
import { mergeInto } from '../merging/merge.server';
import { moderation } from '../moderation/tables.server';
import { eventsOf, inquiryByRef, type InquiryRow } from '../read.server';
import { receive } from '../receive.server';
import { answer } from '../replies/answer.server';
import { addFollowUp } from '../resident.server';
import { routeLesson } from '../routing/tables.server';
import { takeIn } from '../social/social.server';
import { close, note } from '../staff.server';
import { inquiry, inquiryEvent } from '../tables.server';
import { anonymise, purge, type Cause } from './delete.server';

await useTemporaryDatabase();

const DAY = 86_400_000;
const ASE = { name: 'Åse Øvrebø', email: 'ase@example.com', phone: '91512345' };
const SAID = `Hei. Jeg heter Åse Øvrebø, 179120 99997, konto 1234.56.78903, og bor i Storgata 77 B.
Når åpner badet? Ring 915 12 345 eller skriv til ase@example.com.

Hilsen
Åse Ø.`;
/** Every way that she may stand somewhere: a scan of all that is stored must find none of them. */
const HER =
	/åse|aase|øvrebø|ovrebo|ase@|91512345|915 12 345|17912099997|179120 99997|1234\.56\.78903|storgata 77|badebilde/i;

let jonas: Actor;
let ref: string;
let other: string;

async function rowOf(ref: string): Promise<InquiryRow> {
	const row = await inquiryByRef(reader, jonas, ref);
	if (!row) throw new Error(ref);
	return row;
}
async function done<T>(act: Promise<T | Refusal>): Promise<T> {
	const result = await act;
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}
const opened = async (ref: string) => ({ actor: jonas, ref, version: (await rowOf(ref)).version });

/** An inquiry with her in every place that an inquiry has. */
async function filled(): Promise<string> {
	const pasted = {
		text: SAID,
		thread: `Åse Øvrebø\n${SAID}`,
		url: 'https://fb.test/aase.ovrebo/1'
	};
	const picture = {
		name: 'badebilde-åse.png',
		type: 'image/png',
		bytes: Buffer.from('Åse Øvrebø')
	};
	const handle = { authorHandle: '@aase_ovrebo', postedAt: 1 };
	const { ref } = await takeIn(jonas, { ...pasted, ...handle }, picture);
	const { id } = await rowOf(ref);
	await write(async (tx) => {
		const sender = { senderName: ASE.name, senderEmail: ASE.email, senderPhone: ASE.phone };
		await tx
			.update(inquiry)
			.set({ ...sender, snoozedFor: 'Venter på Åse' })
			.where(eq(inquiry.id, id));
		const bytes = Buffer.from(SAID);
		await addFiles(tx, id, [await kept({ name: 'øvrebø.txt', type: 'text/plain', bytes }, 0)]);
		const stems = ['badet', 'øvrebø', 'åse'];
		const sent = { area: 'kultur og fritid' as const, sentBy: 'a', confirmedBy: 'b', at: 1 };
		await tx.insert(routeLesson).values({ inquiryId: id, stems, ...sent });
		await tx.insert(inquiryEvent).values({
			...{ inquiryId: id, kind: 'undelivered', at: 1, version: 1, text: 'Åse finnes ikke' },
			details: { because: 'inquiries_not_found', address: ASE.email },
			before: { snoozedFor: 'Ring Åse Øvrebø' }
		});
	});
	await done(note(await opened(ref), 'Ringte Åse på 915 12 345'));
	await done(answer(await opened(ref), { text: 'Hei Åse! Badet åpner kl. 9.', way: 'page' }));
	await mailed(ref);
	await written(ref);
	return ref;
}

/** Her mails, what lay beside them, and the letters to her. */
async function mailed(ref: string): Promise<void> {
	const hash = await keepFile(Buffer.from(`From: ${ASE.email}\n\n${SAID}`));
	const beside = await keepFile(Buffer.from('vedlegget til Åse'));
	await write(async (tx) => {
		const id = newId();
		await tx.insert(mailMessage).values({
			...{ id, accountId: 'a', messageId: '<1.ase@example.com>', hash, size: 1, ref },
			...{ receivedAt: Date.now(), handledAt: Date.now(), from: ASE.email, subject: 'Øvrebø' }
		});
		await tx.insert(mailAttachment).values({
			...{ id: newId(), messageId: id, ref, name: 'åse.PDF', type: 'application/pdf' },
			...{ size: 1, hash: beside, addedAt: 1 }
		});
		await tx
			.insert(mailSuppressed)
			.values({ address: ASE.email, because: 'bounce', note: 'ase@example.com', at: 1 });
		const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo' }).format(Date.now());
		for (const key of [`outside ${ref} x 1`, `mail-receipt ${day} 0123456789abcdef ${ref}`])
			await append(tx, { delivery: 'email', key, payload: { to: ASE.email, text: SAID } });
		await tx.update(letter).set({ state: 'sent', doneAt: 1, note: ASE.email });
		const [one] = await tx.select().from(letter);
		await tx.insert(mailDeparture).values({ letterId: one!.id, address: ASE.email, at: 1 });
	});
}

/** What outlives the inquiry: what was moderated, and what was said to the archive. */
async function written(ref: string): Promise<void> {
	const by = { vurdertAv: 'A', vurdertAvId: jonas.id, regelverk: '2026-01-01', vurdertDato: 1 };
	await write(async (tx) => {
		await tx.insert(moderation).values({
			...{ id: newId(), inquiryRef: ref, measure: 'hidden', url: 'https://fb.test/aase.ovrebo' },
			...{ author: '@aase_ovrebo', evidence: SAID, sha256: 'x', rule: 'r', guidelineVersion: 0 },
			...{ note: 'Åse ble blokkert', by: jonas.id, at: 1 }
		});
		await tx.insert(journalvurdering).values({
			...{ id: newId(), henvendelse: ref, utfall: 'arkivbegrenses', omfang: [], ...by },
			...{ begrunnelse: 'Åse Øvrebø spør om badet', unitId: 'servicetorget', sensitivity: 'normal' }
		});
	});
}

/** Everything that is stored, and where she stands in it. */
async function found(): Promise<string[]> {
	const tables = await reader.all<{ name: string }>(
		sql`select name from sqlite_master where type = 'table'`
	);
	const hits: string[] = [];
	for (const { name } of tables)
		for (const row of await reader.all(sql`select * from ${sql.identifier(name)}`))
			if (HER.test(JSON.stringify(row))) hits.push(`${name}: ${JSON.stringify(row)}`);
	const folder = dataFolder('files');
	for (const path of readdirSync(folder, { recursive: true, withFileTypes: true }))
		if (path.isFile() && HER.test(readFileSync(join(path.parentPath, path.name), 'utf8')))
			hits.push(path.name);
	return hits;
}

/** What can be looked up in the index of what was written. */
const indexed = (words: string) =>
	reader.all(sql`select rowid from inquiry_search where inquiry_search match ${`"${words}"`}`);

const CAUSE: Omit<Cause, 'what'> = { by: null, ruleId: null, ruleName: 'Prat' };

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const actor = await actorById(reader, demoUser('saksbehandler'), Date.now());
	if (!actor) throw new Error('saksbehandler');
	jonas = actor;
	ref = await filled();
	const asked = { text: 'Hva koster badet?', name: 'Per', email: '', phone: '' };
	({ ref: other } = await receive(asked, { intake: 'form', actor: null, address: 'p' }));
	await done(mergeInto(await opened(ref), { ref: other, version: (await rowOf(other)).version }));
	const more = await receive({ text: SAID, ...ASE }, { intake: 'form', actor: null, address: 'q' });
	await done(
		mergeInto(await opened(more.ref), { ref: other, version: (await rowOf(other)).version })
	);
	await addFollowUp(more.token, `Og hva med barna? ${SAID}`);
	await done(close(await opened(other)));
	for (const one of [ref, more.ref])
		await write((tx) =>
			tx.update(inquiry).set({ state: 'closed', closedAt: 1 }).where(eq(inquiry.ref, one))
		);
	await write((tx) => tx.update(letter).set({ state: 'sent', doneAt: 1 }));
	gone = more.ref;
}, 30_000);
let gone: string;

test('who wrote an inquiry is nowhere when it has been anonymised or deleted, and what was done still is', async () => {
	expect((await found()).length).toBeGreaterThan(20);
	const before = await eventsOf(reader, await rowOf(ref));
	await write(async (tx) => anonymise(tx, await rowOf(ref), { ...CAUSE, what: 'anonymised' }));
	await write(async (tx) => purge(tx, await rowOf(gone), { ...CAUSE, what: 'purged' }));
	await prune();
	expect(await found()).toEqual([]);
	expect([await indexed('øvrebø'), await indexed('ase@example')]).toEqual([[], []]);

	const row = await rowOf(ref);
	expect(row.text).toContain('Når åpner badet?');
	const events = await eventsOf(reader, row);
	const bare = ({ id, kind, at, userId, version }: (typeof events)[number]) => [
		...[id, kind, at, userId, version]
	];
	expect(events.map(bare)).toEqual(before.map(bare));
	expect(events.find(({ kind }) => kind === 'note')?.text).toBe('Ringte ***** på *****');
	const [measure] = await reader.select().from(moderation);
	expect(measure).toMatchObject({ measure: 'hidden', sha256: 'x', rule: 'r' });
	const files = await reader.all(sql`select name, type, size, hash from inquiry_file`);
	expect(files).toContainEqual({ name: 'vedlegg.png', type: 'image/png', size: 13, hash: null });
	expect(await reader.all(sql`select sha256 from social_snapshot where sha256 <> ''`)).toHaveLength(
		1
	);
	expect(await reader.all(sql`select * from inquiry_forgetting`)).toEqual([]);
});

test('a story is changed by nothing else, and never what was done', async () => {
	await expect(write((tx) => tx.update(inquiryEvent).set({ text: 'x' }))).rejects.toThrow();
	await expect(
		write(async (tx) => {
			const { id } = await rowOf(other);
			await tx.run(sql`insert into inquiry_forgetting values (${id})`);
			await tx.update(inquiryEvent).set({ at: DAY }).where(eq(inquiryEvent.inquiryId, id));
		})
	).rejects.toThrow();
});
