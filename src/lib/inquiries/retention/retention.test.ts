import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '$lib/audit/verify.server';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { readKept } from '$lib/files/files.server';
import { isRefused } from '$lib/i18n/refusal';
import { forsendelse } from '$lib/journal/forsendelse/tables.server';
import { journalpost, journalvurdering, saksmappe } from '$lib/journal/tables.server';
import type { Utfall } from '$lib/journal/vurdering';
import { prune } from '$lib/mail/prune.server';
import { append } from '$lib/outbox/outbox.server';
import { letter } from '$lib/outbox/tables.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { addFiles, kept } from '../files/files.server';
import { eventsOf, inquiryByRef } from '../read.server';
import { receive } from '../receive.server';
import { close, note } from '../staff.server';
import { inquiry, inquiryAccess, inquiryEvent } from '../tables.server';
import { hold, holds, lift } from './holds.server';
import { deleted, gone, goneCsv } from './records.server';
import { addRule, ruleById, rules, switchOff, switchOn } from './rules.server';
import type { Rule } from './rule';
import { runRetention, tryRule } from './run.server';

await useTemporaryDatabase();

const DAY = 86_400_000;
let jonas: Actor;
let arkiv: Actor;
let editor: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const colleague = async (mailbox: string) => {
		const found = await actorById(reader, demoUser(mailbox), Date.now());
		if (!found) throw new Error(mailbox);
		return found;
	};
	jonas = await colleague('saksbehandler');
	arkiv = await colleague('arkiv');
	editor = await colleague('redaktor');
});

let written = 0;
/** A closed inquiry, so many days ago, that the archive has said no to. */
async function chatter(days: number, outcome: Utfall | null = 'arkivbegrenses') {
	const text = `Når åpner badet? ${written++}`;
	const message = { text, name: 'Åse Øvrebø', email: 'ase@example.com', phone: '91512345' };
	const { ref } = await receive(message, { intake: 'form', actor: null, address: text });
	const row = (await inquiryByRef(reader, jonas, ref))!;
	await close({ actor: jonas, ref, version: row.version });
	const closedAt = Date.now() - days * DAY;
	await write(async (tx) => {
		await tx.update(inquiry).set({ closedAt }).where(eq(inquiry.ref, ref));
		if (outcome)
			await tx.insert(journalvurdering).values({
				...{ id: newId(), henvendelse: ref, utfall: outcome, begrunnelse: 'Prat', omfang: [] },
				...{
					regelverk: '2026-01-01',
					vurdertDato: closedAt,
					vurdertAv: 'A',
					vurdertAvId: arkiv.id
				},
				...{ unitId: row.unitId, sensitivity: row.sensitivity }
			});
	});
	return { ref, id: row.id };
}

const stands = async (ref: string) =>
	(await reader.select().from(inquiry).where(eq(inquiry.ref, ref)))[0] ?? null;

const RULE = {
	...{ name: 'Prat', intakes: null, areas: null, sensitivities: null, source: '' },
	...{ assessments: ['limited' as const], anonymiseDays: 180, purgeDays: 365, from: '2020-01-01' }
};

/** Only this rule is on. */
async function onlyRule(changes: Partial<Rule> = {}): Promise<string> {
	// One that is on is switched off first, and then taken away.
	for (const { id } of await rules(reader)) await switchOff(arkiv, id);
	for (const { id } of await rules(reader)) await switchOff(arkiv, id);
	const id = await addRule(arkiv, { ...RULE, ...changes });
	if (isRefused(id)) throw new Error(id.refused);
	await tryRule(reader, arkiv, (await ruleById(reader, id))!, []);
	expect(await switchOn(arkiv, id)).toBeNull();
	return id;
}

describe('a rule of retention', () => {
	test('is switched on only when somebody has seen what it would take, and trying takes nothing', async () => {
		const { ref } = await chatter(400);
		const id = await addRule(arkiv, RULE);
		if (isRefused(id)) throw new Error(id.refused);
		expect(await switchOn(arkiv, id)).toEqual({ refused: 'retention_untried' });
		const trial = await tryRule(reader, arkiv, (await ruleById(reader, id))!, []);
		expect(trial.counts).toEqual({ anonymise: 0, purge: 1 });
		expect(trial.listed.map((one) => one.ref)).toEqual([ref]);
		expect((await tryRule(reader, editor, (await ruleById(reader, id))!, [])).listed).toEqual([]);
		expect(await runRetention([])).toEqual({ anonymise: 0, purge: 0 });
		expect(await stands(ref)).not.toBeNull();
		expect(await switchOn(arkiv, id)).toBeNull();
		expect(await runRetention([])).toEqual({ anonymise: 0, purge: 1 });
		expect(await stands(ref)).toBeNull();
	});

	test('deletes everything of an inquiry, and leaves a record that names nobody', async () => {
		await onlyRule();
		const { ref, id } = await chatter(400);
		const file = await kept(
			{ name: 'b.txt', type: 'text/plain', bytes: Buffer.from('mitt navn') },
			0
		);
		await write((tx) => addFiles(tx, id, [file]));
		await runRetention([]);
		await prune();
		await expect(readKept(file.hash!)).rejects.toThrow();
		for (const table of ['inquiry_event', 'inquiry_access', 'inquiry_file', 'inquiry_clock'])
			expect(
				await reader.all(sql`select 1 from ${sql.identifier(table)} where inquiry_id = ${id}`)
			).toEqual([]);
		expect(
			await reader.all(sql`select 1 from inquiry_search where inquiry_search match ${`"${ref}"`}`)
		).toEqual([]);
		expect(
			await reader.all(sql`select 1 from change where subject = ${ref} and topic <> 'inquiry'`)
		).toEqual([]);
		expect(await deleted(reader, jonas, ref)).toMatchObject({
			ref,
			what: 'purged',
			ruleName: 'Prat'
		});
		expect(await deleted(reader, editor, ref)).toBeNull();
		let csv = '';
		for await (const part of goneCsv(reader, 'nb')) csv += part;
		expect(csv).toContain(ref);
		const told = JSON.stringify([await gone(reader, 50), csv]);
		expect(told).not.toMatch(/Øvrebø|ase@|91512345|badet/);
		expect(await verifyAudit(reader)).toMatchObject({ count: expect.any(Number) });
	});

	test('anonymises first: nobody sees who wrote, and what was written stands', async () => {
		await onlyRule();
		const { ref, id } = await chatter(200);
		await write((tx) =>
			tx.insert(inquiryEvent).values({
				...{ inquiryId: id, kind: 'undelivered', at: 1, version: 9 },
				details: { because: 'inquiries_not_found', address: 'ase@example.com' }
			})
		);
		expect(await runRetention([])).toEqual({ anonymise: 1, purge: 0 });
		const row = (await stands(ref))!;
		expect(row).toMatchObject({ senderName: '', senderEmail: '', senderPhone: '' });
		expect(row.text).toContain('badet');
		expect(JSON.stringify(await eventsOf(reader, { id }))).not.toContain('ase@example.com');
		expect(
			await reader.select().from(inquiryAccess).where(eq(inquiryAccess.inquiryId, id))
		).toEqual([]);
		expect(await runRetention([])).toEqual({ anonymise: 0, purge: 0 });
		await expect(
			write((tx) =>
				tx.update(inquiryEvent).set({ text: 'x' }).where(eq(inquiryEvent.inquiryId, id))
			)
		).rejects.toThrow();
	});

	test('never takes what is open, archived, undecided, held, running, or about something that goes on', async () => {
		await onlyRule();
		const [open, archived, undecided, held, running, living, episode] = await Promise.all([
			chatter(400),
			chatter(400, 'arkiveres'),
			chatter(400, null),
			chatter(400),
			chatter(400),
			chatter(400),
			chatter(400)
		]);
		await write(async (tx) => {
			await tx.update(inquiry).set({ state: 'open' }).where(eq(inquiry.ref, open.ref));
			await tx
				.update(inquiry)
				.set({ incidentRef: 'K-2026-0001' })
				.where(eq(inquiry.ref, living.ref));
			await tx.run(sql`insert into inquiry_clock (inquiry_id, kind, started_at, due_at)
				values (${running.id}, 'personalData', 1, 2)`);
			await tx.run(sql`insert into demanding_episode (id, unit_id, inquiry_ref, text, follow_up, end_date, written_by, at)
				values ('e', 'skole', ${episode.ref}, 'x', '', '2999-01-01', ${jonas.id}, 1)`);
		});
		expect(await hold(arkiv, { ref: held.ref, reason: 'Klage', until: null })).toBeNull();
		expect(await runRetention(['K-2026-0001'])).toEqual({ anonymise: 0, purge: 0 });
		for (const { ref } of [open, archived, undecided, held, running, living, episode])
			expect(await stands(ref), ref).not.toBeNull();
		const [mine] = await holds(reader);
		await lift(arkiv, mine!.hold.id);
		expect(await runRetention([])).toEqual({ anonymise: 0, purge: 2 });
		expect(await stands(held.ref)).toBeNull();
		expect(await stands(living.ref)).toBeNull();
	});

	test('takes the copy of what the archive has acknowledged, and keeps where the original is', async () => {
		await onlyRule({ assessments: ['acknowledged'], anonymiseDays: null, purgeDays: 90 });
		const [known, sent, later] = [
			await chatter(400, 'journalfoeres'),
			await chatter(400, 'journalfoeres'),
			await chatter(400, 'journalfoeres')
		];
		const journaled = async ({ ref }: { ref: string }, tilstand: 'kvittert' | 'sendt') => {
			const at = Date.now() - 200 * DAY;
			await write(async (tx) => {
				await tx.insert(saksmappe).values({
					...{ mappeID: ref, aar: 2026, nummer: Number(ref.slice(-5)), noekkel: ref },
					...{ tittel: 't', offentligTittel: 't', saksdato: '2026-01-01', saksstatus: 'B' },
					...{ administrativEnhet: 'e', saksansvarlig: 's', journalenhet: 'j' },
					...{ unitId: 'servicetorget', sensitivity: 'normal', opprettetDato: 1, opprettetAv: 'a' }
				});
				await tx.insert(journalpost).values({
					...{ id: newId(), referanse: `J-${ref}`, aar: 2026, nummer: Number(ref.slice(-5)) },
					...{ versjon: 1, noekkel: newId(), journalposttype: 'I', journalstatus: 'J' },
					...{ tittel: 't', offentligTittel: 't', journaldato: '2026-01-01' },
					...{ dokumentetsDato: '2026-01-01', journalenhet: 'j', administrativEnhet: 'e' },
					...{ mappeID: ref, journalpostnummer: 1, henvendelse: ref, kilde: ref, soketekst: '' },
					...{ unitId: 'servicetorget', sensitivity: 'normal', opprettetDato: 1, opprettetAv: 'a' }
				});
				await tx.insert(forsendelse).values({
					...{ id: newId(), slag: 'journalpost', gjelder: `J-${ref}`, noekkel: newId(), tilstand },
					...{ versjon: 1, sjekksum: 'abc', sensitivity: 'normal', endretAt: at },
					arkivet: { journalaar: 2026, journalsekvensnummer: 7 }
				});
			});
		};
		await journaled(known, 'kvittert');
		await journaled(sent, 'sendt');
		await journaled(later, 'kvittert');
		await write((tx) =>
			tx.insert(inquiryEvent).values({
				...{ inquiryId: later.id, kind: 'followUp', at: Date.now(), version: 9, text: 'mer' },
				details: {}
			})
		);
		expect(await runRetention([])).toEqual({ anonymise: 0, purge: 1 });
		expect(await stands(known.ref)).toBeNull();
		expect(await stands(sent.ref)).not.toBeNull();
		expect(await stands(later.ref)).not.toBeNull();
		expect((await deleted(reader, jonas, known.ref))?.archive).toEqual([
			{
				journal: `J-${known.ref}`,
				number: { journalaar: 2026, journalsekvensnummer: 7 },
				sha256: 'abc'
			}
		]);
	});

	test('never deletes anything while a letter about it waits', async () => {
		await onlyRule();
		const { ref } = await chatter(400);
		const about = { delivery: 'email', payload: { to: 'ase@example.com' } };
		await write((tx) => append(tx, { ...about, key: `inquiry-answered ${ref}@3` }));
		expect(await runRetention([])).toEqual({ anonymise: 0, purge: 0 });
		await write((tx) => tx.update(letter).set({ state: 'sent', doneAt: 1 }));
		expect(await runRetention([])).toEqual({ anonymise: 0, purge: 1 });
	});

	test('that is changed is a new one, and the old one ends when the new is switched on', async () => {
		const old = await onlyRule();
		const next = await addRule(arkiv, { ...RULE, purgeDays: 700 }, old);
		if (isRefused(next)) throw new Error(next.refused);
		const { ref } = await chatter(400);
		await tryRule(reader, arkiv, (await ruleById(reader, next))!, []);
		await switchOn(arkiv, next);
		expect((await rules(reader)).map(({ id }) => id)).toEqual([next]);
		expect(await runRetention([])).toEqual({ anonymise: 1, purge: 0 });
		expect(await stands(ref)).not.toBeNull();
	});

	test('does not run into somebody who opens the inquiry at the same time', async () => {
		await onlyRule();
		const all = await Promise.all(Array.from({ length: 6 }, () => chatter(400)));
		const busy = all.map(async ({ ref }) => {
			const row = await inquiryByRef(reader, jonas, ref);
			return row && note({ actor: jonas, ref, version: row.version }, 'ser på den');
		});
		await Promise.all([...busy, runRetention([])]);
		for (const { ref } of all)
			if (!(await stands(ref))) expect(await deleted(reader, jonas, ref)).not.toBeNull();
		await runRetention([]);
		const records = (await gone(reader, 500)).filter(({ what }) => what === 'purged');
		expect(new Set(records.map(({ ref }) => ref)).size).toBe(records.length);
	});

	test('stopped in the middle of one leaves that one whole, and the next night takes it', async () => {
		await onlyRule();
		const [broken, sound] = [await chatter(400), await chatter(400)];
		await write((tx) =>
			tx.run(
				sql.raw(`create trigger power_cut before delete on inquiry when old.id = ${broken.id}
					begin select raise(abort, 'power cut'); end`)
			)
		);
		await runRetention([]);
		expect(await stands(broken.ref)).toMatchObject({ senderName: 'Åse Øvrebø' });
		expect(await deleted(reader, jonas, broken.ref)).toBeNull();
		expect(await stands(sound.ref)).toBeNull();
		await write((tx) => tx.run(sql`drop trigger power_cut`));
		expect(await runRetention([])).toEqual({ anonymise: 0, purge: 1 });
		expect(await deleted(reader, jonas, broken.ref)).not.toBeNull();
	});

	test('refuses a hold on nothing, without a reason, or that is over', async () => {
		const { ref } = await chatter(1);
		const of = { ref, reason: 'Klage', until: null };
		expect(await hold(arkiv, { ...of, ref: 'H-1999-00001' })).toMatchObject({
			refused: 'retention_hold_unknown'
		});
		expect(await hold(arkiv, { ...of, reason: '' })).toMatchObject({
			refused: 'retention_hold_reason_missing'
		});
		expect(await hold(arkiv, { ...of, until: '2020-01-01' })).toMatchObject({
			refused: 'retention_hold_past'
		});
	});
});
