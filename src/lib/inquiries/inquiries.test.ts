import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { letter } from '$lib/outbox/tables.server';
import type { Actor, Grant } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { ROLE_KEYS } from '$lib/staff/rights';
import { grant, unit } from '$lib/staff/tables.server';
import { maySee } from '$lib/staff/visibility';
import { useTemporaryDatabase } from '../../../test/support/database';
import { hiddenHere } from './hidden.server';
import { asking, countOf, countsOf, queue } from './queue.server';
import { COUNTED_TABS } from './queueTabs';
import { queueFilter } from './queue';
import { openInquiry } from './open.server';
import { eventsOf, inquiryByRef, inquiryForJournal, type InquiryRow } from './read.server';
import { receive } from './receive.server';
import { addFollowUp, receiptFor } from './resident.server';
import { answer } from './replies/answer.server';
import * as staff from './staff.server';
import { inquiry, inquiryAccess, inquiryEvent } from './tables.server';

await useTemporaryDatabase();

const WATER = 'Det renner vann opp av kumlokket i Åsveien 4 🌊';
const from = (text: string, address = '10.0.0.1') =>
	receive(
		{ text, name: 'Åse Øvrebø', email: 'ase@example.com', phone: '90000000' },
		{ intake: 'form', actor: null, address }
	);
const everything = queueFilter(new URLSearchParams('tilstand=all'));
const find = (sok: string) => ({ ...everything, search: sok });
let jonas: Actor;
let barnevern: Actor;
let skole: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const colleague = async (mailbox: string) => {
		const found = await actorById(reader, demoUser(mailbox), Date.now());
		if (!found) throw new Error(mailbox);
		return found;
	};
	jonas = await colleague('saksbehandler');
	barnevern = await colleague('barnevern');
	skole = await colleague('kari.strand');
});

const asked = (actor: Actor) => asking(reader, actor, Date.now());
const opened = async (actor: Actor, ref: string) => {
	const row = await inquiryByRef(reader, actor, ref);
	return { actor, ref, version: row?.version ?? 0 };
};
const done = (result: InquiryRow | Refusal): InquiryRow => {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
};

test('who cannot read what waits at the switchboard is told that it does, and who can', async () => {
	const { ref } = await from('Noe som bare noen få kan lese');
	const seenBy = async (actor: Actor) => hiddenHere(reader, await asked(actor));
	expect(await seenBy(jonas)).toBeNull();
	await write((tx) =>
		tx.update(inquiry).set({ sensitivity: 'personal' }).where(eq(inquiry.ref, ref))
	);
	expect(await seenBy(jonas)).toEqual({ count: 1, openedBy: [] });
	const kari = { userId: skole.id, role: 'caseworker', unitId: 'servicetorget' } as const;
	await write((tx) => tx.insert(grant).values({ ...kari, id: 'kari-at-the-desk', givenAt: 0 }));
	expect(await seenBy(jonas)).toEqual({ count: 1, openedBy: ['Kari Strand'] });
	expect(await seenBy(skole)).toBeNull();
	await write((tx) => tx.update(inquiry).set({ state: 'closed' }).where(eq(inquiry.ref, ref)));
	expect(await seenBy(jonas)).toBeNull();
	await write((tx) => tx.delete(grant).where(eq(grant.id, 'kari-at-the-desk')));
});

describe('taking in an inquiry', () => {
	test('keeps it exactly, at the switchboard, with a due time and a reference', async () => {
		const text = 'Hei <b>dere</b> & «æøå»\n\tשלום עולם 🙂'.repeat(3);
		const { ref } = await from(text);
		expect(ref).toMatch(/^H-\d{4}-\d{5}$/);
		const row = await inquiryByRef(reader, jonas, ref);
		expect(row).toMatchObject({ text, unitId: 'servicetorget', state: 'new', version: 1 });
		expect(row?.answerDueAt).toBeGreaterThan(row?.receivedAt ?? Infinity);
	});

	test('knows the same form sent twice, from the same place', async () => {
		const [first, second] = [await from('Dobbelt?'), await from('Dobbelt?')];
		expect(second.ref).toBe(first.ref);
		expect(await receiptFor(reader, second.token)).toMatchObject({ ref: first.ref });
		expect((await from('Dobbelt?', '10.0.0.2')).ref).not.toBe(first.ref);
	});

	test('keeps no token, only its hash', async () => {
		const { token } = await from('Hemmelig adresse');
		const rows = await reader.select().from(inquiryAccess);
		expect(rows.map(({ tokenHash }) => tokenHash)).toContain(hashToken(token));
		expect(JSON.stringify(rows)).not.toContain(token);
	});
});

describe('the mailbox of a unit', () => {
	const mailsTo = async (email: string) => {
		const letters = await reader.select().from(letter).where(eq(letter.delivery, 'email'));
		return letters
			.map(({ payload }) => payload as unknown as Mail)
			.filter(({ to }) => to === email);
	};
	interface Mail {
		to: string;
		subject: string;
		text: string;
	}

	test('is told once what came, with nothing of what was written', async () => {
		const { ref } = await from('Vannet er borte hos meg på Nes');
		const screen = await opened(jonas, ref);
		done(await staff.forward(screen, { unitId: 'vann', sensitivity: 'normal' }));
		await staff.forward(screen, { unitId: 'vann', sensitivity: 'normal' });
		const mails = (await mailsTo('vann@lillevik.test')).filter(({ text }) => text.includes(ref));
		expect(mails).toHaveLength(1);
		expect(mails[0]?.subject).toContain(ref);
		expect(JSON.stringify(mails)).not.toMatch(/Nes|Åse|Øvrebø|90000000|ase@/);
		expect(mails[0]?.text).toContain(`/intern/henvendelser/${ref}`);
	});

	test('is left alone when the unit does not want mail', async () => {
		const { ref } = await from('Til et servicetorg som ser på skjermen');
		const mails = await mailsTo('servicetorg@lillevik.test');
		expect(mails.filter(({ text }) => text.includes(ref))).toEqual([]);
	});
});

test('nothing new is sent to a unit that has ended; it is sent to its successor', async () => {
	await write((tx) =>
		tx
			.update(unit)
			.set({ validUntil: '2020-12-31', successorId: 'plan' })
			.where(eq(unit.id, 'landbruk'))
	);
	const { ref } = await from('Jeg vil dyrke opp et stykke jord og melde avløsning på gården');
	const screen = await openInquiry(jonas, ref);
	expect(screen?.destinations.map(({ id }) => id)).not.toContain('landbruk');
	const suggested = screen?.suggestions.find(({ area }) => area === 'miljø/landbruk');
	expect(suggested?.unit?.id).toBe('plan');
	const to = { unitId: 'landbruk', sensitivity: 'normal' } as const;
	expect(await staff.forward(await opened(jonas, ref), to)).toEqual({
		refused: 'inquiries_unit_unknown'
	});
	done(await staff.forward(await opened(jonas, ref), { ...to, unitId: 'plan' }));
});

describe('the way to an answer', () => {
	test('goes from the queue to the unit, and back to the sender by mail and page', async () => {
		const { ref, token } = await from(WATER);
		const forwarded = done(
			await staff.forward(await opened(jonas, ref), { unitId: 'vann', sensitivity: 'normal' })
		);
		expect(forwarded).toMatchObject({ unitId: 'vann', area: 'vann og avløp', state: 'open' });
		done(await answer(await opened(jonas, ref), { text: 'Vi kommer i dag.', way: 'page' }));

		const receipt = await receiptFor(reader, token);
		expect(receipt?.steps.map(({ kind }) => kind)).toEqual(['received', 'forwarded', 'answered']);
		expect(JSON.stringify(receipt)).toContain('Vi kommer i dag.');

		const letters = await reader.select().from(letter).where(eq(letter.delivery, 'email'));
		const { text } = letters.at(-1)?.payload as { text: string };
		expect(text).not.toContain('Vi kommer i dag');
		const mailed = /henvendelse\/([\w-]{43})/.exec(text)?.[1] ?? '';
		expect(await receiptFor(reader, mailed)).toMatchObject({ ref });
	});

	test('starts the clock again when the sender adds something, once', async () => {
		const { ref, token } = await from('Når åpner hallen?');
		done(await answer(await opened(jonas, ref), { text: 'Kl. 9', way: 'page' }));
		await addFollowUp(token, 'Også i jula?');
		await addFollowUp(token, 'Også i jula?');
		const row = await inquiryByRef(reader, jonas, ref);
		expect(row).toMatchObject({ state: 'open' });
		expect(row?.answerDueAt).not.toBeNull();
		const added = (await eventsOf(reader, row!)).filter(({ kind }) => kind === 'followUp');
		expect(added).toHaveLength(1);
	});

	test('gives the journal the answers with who gave them', async () => {
		const { ref } = await from('Til journalen');
		done(await answer(await opened(jonas, ref), { text: 'Svar', way: 'page' }));
		expect(await inquiryForJournal(reader, jonas, ref)).toMatchObject({
			sender: { name: 'Åse Øvrebø', email: 'ase@example.com' },
			answers: [{ text: 'Svar', by: 'Jonas Berge' }]
		});
	});
});

describe('two people at once', () => {
	test('the second is told, and nothing of the first is lost', async () => {
		const { ref } = await from('Samtidig');
		const screen = await opened(jonas, ref);
		done(await staff.note(screen, 'Jeg tar denne'));
		expect(await answer(screen, { text: 'Svar', way: 'page' })).toEqual({
			refused: 'inquiries_changed_meanwhile',
			args: { by: 'colleague', name: 'Jonas Berge' }
		});
		expect(await inquiryByRef(reader, jonas, ref)).toMatchObject({ version: 2, state: 'open' });
	});
});

describe('a matter that is not for every eye', () => {
	test('leaves the sight of the front desk, and the link shows nothing of it', async () => {
		const { ref, token } = await from('Jeg lurer på noe om familien i nabohuset');
		done(
			await staff.forward(await opened(jonas, ref), { unitId: 'barnevern', sensitivity: 'special' })
		);
		expect(await inquiryByRef(reader, jonas, ref)).toBeNull();
		const { items } = await queue(reader, await asked(jonas), find('familien i nabohuset'));
		expect(items).toEqual([]);
		expect(await staff.note({ actor: jonas, ref, version: 2 }, 'Hei')).toEqual({
			refused: 'inquiries_not_found'
		});

		const screen = await opened(barnevern, ref);
		expect(await answer(screen, { text: 'Takk', way: 'page' })).toHaveProperty('refused');
		done(await answer(screen, { text: 'Takk for meldingen', way: 'letter' }));
		const receipt = await receiptFor(reader, token);
		expect(receipt?.steps.map(({ kind }) => kind)).toEqual(['received', 'answeredSafely']);
		expect(JSON.stringify(receipt)).not.toMatch(/Takk for|nabohuset|Barnevern/);
	});

	test('is never put where nobody could read it', async () => {
		const { ref } = await from('Til ingen');
		expect(
			await staff.forward(await opened(jonas, ref), { unitId: 'hr', sensitivity: 'special' })
		).toEqual({ refused: 'inquiries_nobody_reads' });
	});
});

describe('who may do what', () => {
	test('a colleague of another unit neither sees nor does anything', async () => {
		const { ref } = await from('Bare servicetorget');
		expect(await inquiryByRef(reader, skole, ref)).toBeNull();
		expect(await staff.close({ actor: skole, ref, version: 1 })).toHaveProperty('refused');
	});

	test('the list, the search and the count open what the rule opens, to everybody', async () => {
		const rows = await reader.select().from(inquiry);
		const grant: fc.Arbitrary<Grant> = fc.record({
			role: fc.constantFrom(...ROLE_KEYS),
			unitId: fc.constantFrom(null, 'servicetorget', 'vann', 'barnevern'),
			kinds: fc.constant(null),
			areaIds: fc.constant(null),
			until: fc.constant(null)
		});
		const anyone = fc.array(grant, { maxLength: 3 }).map((grants) => ({ ...jonas, grants }));
		await fc.assert(
			fc.asyncProperty(anyone, fc.constantFrom('', 'naboen', 'H-20'), async (actor, sok) => {
				const { items } = await queue(reader, await asked(actor), find(sok));
				const expected = rows
					.filter((row) => maySee(actor, row))
					.filter((row) => `${row.ref} ${row.text}`.includes(sok))
					.map(({ ref }) => ref);
				expect(items.map(({ ref }) => ref).sort()).toEqual(expected.sort());
				expect(await countOf(reader, await asked(actor), find(sok))).toBe(expected.length);
			}),
			{ numRuns: 100 }
		);
	});
});

test('the parts that wait are counted in one look as each would be by itself', async () => {
	await staff.note(await opened(jonas, (await from('Noe om vann og lekkasje')).ref), 'Tatt imot');
	for (const query of [
		'',
		'sok=lekkasje',
		'sok=1',
		'enhet=servicetorget',
		'omrade=kultur',
		'sok=zz'
	])
		for (const actor of [jonas, barnevern]) {
			const [filter, who] = [queueFilter(new URLSearchParams(query)), await asked(actor)];
			const counts = await countsOf(reader, who, filter, COUNTED_TABS);
			for (const [tab, part] of Object.entries(COUNTED_TABS))
				expect([query, tab, counts[tab as keyof typeof counts]]).toEqual([
					...[query, tab, await countOf(reader, who, { ...filter, ...part })]
				]);
		}
});

describe('searching', () => {
	test.each([
		['inside a compound', 'ykkelekkasj'],
		['by name with æøå', 'øvrebø'],
		['by phone', '9123'],
		['by reference', 'H-20'],
		['two words in any order', 'bygda stor'],
		['signs of the search language', 'trykkelekkasje" OR (*']
	])('finds %s', async (_, sok) => {
		await receive(
			{
				text: 'Stor trykkelekkasje" OR (* i bygda',
				name: 'Pål Øvrebø',
				email: '',
				phone: '91234567'
			},
			{ intake: 'phone', actor: jonas, address: '' }
		);
		const { items } = await queue(reader, await asked(jonas), find(sok));
		expect(items.map(({ headline }) => headline)).toContain('Stor trykkelekkasje" OR (* i bygda');
	});

	test.each(['a OR', 'na"v', '***', '"', "'; drop table inquiry; --", 'NEAR(a b)', '   '])(
		'survives %j',
		async (sok) => {
			const filter = queueFilter(new URLSearchParams({ sok }));
			await expect(queue(reader, await asked(jonas), filter)).resolves.toBeDefined();
		}
	);
});

describe('what has happened', () => {
	test('cannot be changed or taken away', async () => {
		const { ref } = await from('For alltid');
		const row = await inquiryByRef(reader, jonas, ref);
		const ofRow = eq(inquiryEvent.inquiryId, row!.id);
		await expect(
			write((tx) => tx.update(inquiryEvent).set({ text: 'nei' }).where(ofRow))
		).rejects.toThrow();
		await expect(write((tx) => tx.delete(inquiryEvent).where(ofRow))).rejects.toThrow();
	});
});
